package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import paike.rules.afterschool.AvoidPupilClashes;
import paike.rules.afterschool.HoldClubSessions;
import paike.rules.bell.AvoidEarlyStudy;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepDailySubjects;
import paike.rules.homework.LimitDailyHomework;

class ReachTest {
    private static final String WEEK =
            """
            subject Ma core
               | Mon        | Tue
            1A | Ma/Ada .   | Ch/Bo Ma/Ada
            1B | Ch/Bo  .   | .     .
            """;

    private static Audit.Result counted(String picture, Rule rule) {
        var now = Occupancy.of(Drawn.of(picture).plan());
        return Audit.of(now, Books.of(Books.must(rule))).counted(now).results().getFirst();
    }

    @Test
    void ruleAboutClubsJudgesNothingWhereThereAreNone() {
        assertEquals(0, counted(WEEK, new HoldClubSessions()).points());
        assertEquals(0, counted(WEEK, new AvoidPupilClashes()).points());
        assertEquals(0, counted(WEEK, new LimitDailyHomework(0)).points());
    }

    @Test
    void ruleOnSomeSubjectsJudgesTheClassesThatHaveThem() {
        assertEquals(
                2,
                counted(WEEK, new KeepDailySubjects(Subjects.of("core"))).points(),
                "1A has mathematics on two days, 1B has none");
    }

    @Test
    void whatIsBrokenIsCountedThoughNoLessonTouchesIt() {
        var missing =
                counted(WEEK + "plan 1 Ma 2\nplan 1 Ch 1\nplan 1 Xy 2\n", new KeepCoursePeriods());
        assertEquals(3, missing.violations().size(), "1B has no Ma, nobody teaches Xy");
        assertEquals(3 + 3, missing.points());
    }

    @Test
    void ruleOnTheBellsJudgesAllOfThem() {
        var rule = new AvoidEarlyStudy();
        assertEquals(
                Audit.of(Drawn.of(WEEK).timetable(), Books.of(Books.must(rule)))
                        .results()
                        .getFirst()
                        .points(),
                counted(WEEK, rule).points());
    }
}
