package paike.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import paike.model.Text;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Rulebook;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.teacher.AvoidTeacherClashes;

class UnplacedReasonsTest {
    private static final Rulebook CLASHES =
            Books.of(Books.must(new AvoidClassClashes()), Books.must(new AvoidTeacherClashes()));

    @Test
    void reasonCountsTheTimesEachRuleStandsAgainst() {
        var reason =
                reason(
                        """
                        left 1A Ma/Ada
                           | Mon
                        1A | Ch/Bo Ch/Bo Ch/Bo Ch/Bo Ch/Bo Ch/Bo
                        1B | Ma/Ada Ma/Ada
                        """,
                        CLASHES);
        assertEquals(
                "none of its 6 times works: No class has two lessons at once 6, "
                        + "No teacher has two lessons at once 2",
                reason.en());
        assertEquals("6 个可上课时间都不行：班级不撞课 6 个、教师不撞课 2 个", reason.zh());
    }

    @Test
    void ruleThatIsBrokenAnywayIsNoReason() {
        var reason =
                reason(
                        """
                        plan 1 Ma 5
                        left 1A Ma/Ada
                           | Mon
                        1A | Ch/Bo Ch/Bo Ch/Bo Ch/Bo Ch/Bo Ch/Bo
                        """,
                        Books.of(
                                Books.must(new KeepCoursePeriods()),
                                Books.must(new AvoidClassClashes())));
        assertEquals("none of its 6 times works: No class has two lessons at once 6", reason.en());
    }

    @Test
    void timesThatAreStillOpenAreSaid() {
        var reason = reason("left 1A Ma/Ada\n   | Mon\n1A | Ch/Bo Ch/Bo", CLASHES);
        assertEquals("not placed yet: of its 6 times 4 are open", reason.en());
        assertEquals("还没有排：6 个可上课时间中有 4 个可用", reason.zh());
    }

    @Test
    void timeIsOpenIfOneOfTheRoomsIs() {
        var reason =
                reason(
                        """
                        room Hall gym never=Mon
                        room Gym gym
                        need Pe gym
                        left 1A Pe/Ada
                           | Mon
                        1B | Pe/Bo@Gym Pe/Bo@Gym Pe/Bo@Gym
                        1A | .         .         .         Ma/Cy
                        """,
                        Scenarios.basics());
        assertEquals("not placed yet: of its 6 times 2 are open", reason.en());
    }

    @Test
    void activityWithoutAnyActivityPeriodIsSaid() {
        var reason =
                reason(
                        """
                        bell 08:00-08:40 08:50-09:30
                        subject Run activity
                        left 1A Run/Ada
                        | Mon
                        """,
                        CLASHES);
        assertEquals("the bell schedule has no such period", reason.en());
    }

    private static Text reason(String picture, Rulebook rulebook) {
        var drawn = Drawn.of(picture);
        var unplaced = UnplacedReasons.of(drawn.timetable(), Scenarios.of(drawn, rulebook));
        assertEquals(1, unplaced.size());
        return unplaced.getFirst().reason();
    }
}
