package paike.rules.room;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class VisitRoomKindTest {
    private static final VisitRoomKind RULE = new VisitRoomKind(List.of("media"), 2);

    @Test
    void oneVisitInEitherWeekIsEnough() {
        Drawn.of(
                        """
                        room Cinema media
                           | Mon              | Tue
                        1A | Ma/Ada@Cinema    | Ma/Ada
                        1B | Ch/Bo@Cinema:odd | Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void teacherWithoutAVisitCostsOne() {
        Drawn.of(
                        """
                        room Cinema media
                           | Mon              | Tue
                        1A | Ma/Ada@Cinema    | Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 0, 0)
                .says("Bo", "每 2 周", "Cinema");
    }

    @Test
    void everyWeekMeansBothWeeks() {
        Drawn.of(
                        """
                        room Cinema media
                           | Mon               | Tue
                        1A | Ma/Ada@Cinema:odd | Ch/Bo
                        """)
                .under(new VisitRoomKind(List.of("media"), 1))
                .breaks(2, 1)
                .says("Bo", "有 2 周没有");
    }

    @Test
    void teacherBoundToAnotherRoomIsNotMeant() {
        Drawn.of(
                        """
                        room Cinema media
                        room Field playground
                        need Pe playground
                           | Mon
                        1A | Pe/Cy@Field
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void judgedOnceAllLessonsHaveAPlace() {
        Drawn.of("room Cinema media\nleft 1A Ma/Ada\n | Mon\n 1A | Ma/Ada")
                .unfinishedUnder(RULE)
                .isKept();
    }
}
