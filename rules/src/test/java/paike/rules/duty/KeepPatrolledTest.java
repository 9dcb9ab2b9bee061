package paike.rules.duty;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepPatrolledTest {
    private static final KeepPatrolled RULE = new KeepPatrolled(List.of("校长", "*主任"), 1);

    @Test
    void oneOfTwoIsFree() {
        Drawn.of(
                        """
                        teacher Ada 校长
                        teacher Bo 教导主任
                           | Mon
                        1A | Ma/Ada Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void bothTeachingIsNamed() {
        Drawn.of(
                        """
                        teacher Ada 校长
                        teacher Bo 教导主任
                           | Mon
                        1A | . Ma/Ada
                        1B | . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 2)
                .says("周一", "08:50-09:30", "0 名", "至少 1 名", "1A Ma", "1B Ch")
                .lights("1A Ma", "1B Ch");
    }

    @Test
    void whoIsAtAMeetingIsNotFree() {
        Drawn.of(
                        """
                        teacher Ada 校长
                        teacher Bo 教导主任
                        meeting 例会 Bo Mon 08:00-08:40
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void everyPeriodOfADoubleCounts() {
        Drawn.of(
                        """
                        teacher Ada 校长
                           | Mon
                        1A | Ma/Ada =
                        """)
                .under(RULE)
                .breaks(1, 1);
    }

    @Test
    void oddAndEvenWeeksAreJudgedByThemselves() {
        Drawn.of(
                        """
                        teacher Ada 校长
                        teacher Bo 教导主任
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Bo:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void schoolWithTooFewLeadersIsToldOnce() {
        Drawn.of(
                        """
                        teacher Ada 校长
                           | Mon
                        1A | Ma/Bo
                        """)
                .under(new KeepPatrolled(List.of("校长"), 2))
                .breaks(1)
                .says("至少要 2 名", "只有 1 名");
    }
}
