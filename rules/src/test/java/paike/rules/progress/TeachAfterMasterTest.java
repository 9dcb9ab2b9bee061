package paike.rules.progress;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class TeachAfterMasterTest {
    private static final TeachAfterMaster RULE = new TeachAfterMaster(List.of("师徒*"));

    @Test
    void apprenticeFollowsTheMaster() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon           | Tue
                        1A | Ma/Ada .      | Ma/Ada .
                        1B | .      Ma/Bo  | .      Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonBeforeTheMastersIsTooEarly() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon           | Tue
                        1A | Ma/Ada .      | .     Ma/Ada
                        1B | .      Ma/Bo  | Ma/Bo .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 2, 1)
                .says("Bo", "周二第1节", "第 2 课时", "Ada", "周二第2节")
                .lights("1B Ma");
    }

    @Test
    void atOnceIsTooEarly() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon
                        1A | Ma/Ada
                        1B | Ma/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void anyClassOfTheMasterWillDo() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon
                        1A | .      . Ma/Ada
                        1B | Ma/Ada . .
                        1C | .      Ma/Bo .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void everyClassOfTheApprenticeCounts() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon
                        1A | .     . Ma/Ada
                        1B | Ma/Bo . .
                        1C | .     Ma/Bo .
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void otherGradesAndSubjectsAreFree() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon
                        1A | .     . Ma/Ada
                        1B | Ch/Bo . .
                        2A | .     Ma/Bo .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void moreLessonsThanTheMasterHasAreFree() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon
                        1A | Ma/Ada . .
                        1B | . Ma/Bo Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void masterStillToComeMayBeFirst() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                        left 1A Ma/Ada
                           | Mon    | Tue
                        1A | .      | Ma/Ada
                        1B | Ma/Bo  | .
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void secondLessonIsTooEarlyIfOnlyOneIsToCome() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                        left 1A Ma/Ada
                           | Mon         | Tue
                        1A | .     .     | Ma/Ada
                        1B | Ma/Bo Ma/Bo | .
                        """)
                .unfinishedUnder(RULE)
                .breaks(1)
                .says("第 2 课时");
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                        group 师徒1 Ada,Bo
                           | Mon                     | Tue
                        1A | Ma/Ada:odd Ma/Bo:odd    | Ma/Ada:even
                        1B | .          Ma/Bo:even   | .
                        """)
                .under(RULE)
                .breaks(1)
                .lights("1B Ma");
    }
}
