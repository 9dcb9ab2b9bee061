package paike.solver.precheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.RandomSchool;
import paike.rules.Rulebook;
import paike.rules.Subjects;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;

class PreCheckTest {
    private static final String WEEK = "| Mon | Tue | Wed | Thu | Fri\n";

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 20));
    }

    @Test
    void classHasMorePeriodsThanItsWeek() {
        assertOnly(
                "left 1A Ma/Ada*16 Ch/Bo*15\n" + WEEK,
                "班级 1A：需要 31 节，只有 30 节可用",
                "class 1A: 31 periods needed, 30 periods available");
    }

    @Test
    void fullClassIsNotReported() {
        assertEquals(List.of(), check("left 1A Ma/Ada*15 Ch/Bo*15\n" + WEEK));
    }

    @Test
    void teacherHasMorePeriodsThanFreeTimes() {
        assertOnly(
                "teacher Ada never=Mon,Tue\nleft 1A Ma/Ada*10\nleft 1B Ma/Ada*10\n" + WEEK,
                "教师 Ada：需要 20 节，只有 18 节可用",
                "teacher Ada: 20 periods needed, 18 periods available");
    }

    @Test
    void overlappingPeriodsOfTwoBellSchedulesCountOnce() {
        assertOnly(
                """
                bell 1 08:00-08:40 08:50-09:30
                bell 4 08:20-09:00 09:10-09:50
                left 1A Ma/Ada*2
                left 4A Ma/Ada*1
                | Mon
                """,
                "教师 Ada：需要 3 节，只有 2 节可用",
                "teacher Ada: 3 periods needed, 2 periods available");
    }

    @Test
    void doubleLessonsCountTwice() {
        assertOnly(
                "left 1A Ma/Ada=*2\nleft 1B Ma/Ada=*2\n| Mon\n",
                "教师 Ada：需要 8 节，只有 6 节可用",
                "teacher Ada: 8 periods needed, 6 periods available");
    }

    @Test
    void roomIsClosedAtSomeTimes() {
        assertOnly(
                "room Hall music never=Mon:1,2\nneed Mu music\n" + music(30) + WEEK,
                "场地 Hall：需要 30 节，只有 28 节可用",
                "room Hall: 30 periods needed, 28 periods available");
    }

    @Test
    void oneOfTwoRoomsIsClosedAtSomeTimes() {
        assertOnly(
                "room Hall music never=Mon:1,2\nroom Studio music\nneed Mu music\n"
                        + music(59)
                        + WEEK,
                "场地 Hall/Studio：需要 59 节，只有 58 节可用",
                "room Hall/Studio: 59 periods needed, 58 periods available");
    }

    @Test
    void roomThatIsLargeEnoughIsNotReported() {
        assertEquals(
                List.of(),
                check("room Hall music never=Mon:1,2\nneed Mu music\n" + music(28) + WEEK));
    }

    @Test
    void playgroundIsNeededByTooManyClasses() {
        var rules =
                Scenarios.basics(
                        Books.must(new AvoidPeriods(Subjects.of("pe"), List.of(1), List.of())));
        var picture = new StringBuilder("subject Pe pe\nroom Field gym classes=3\nneed Pe gym\n");
        for (int i = 0; i < 20; i++) {
            picture.append("left %d%s Pe/T%d*4\n".formatted(1 + i % 6, (char) ('A' + i), i));
        }
        assertOnly(
                picture + WEEK,
                rules,
                "场地 Field：需要 80 班次，只有 75 班次可用",
                "room Field: 80 class periods needed, 75 class periods available");
    }

    @Test
    void jointClassTakesAsMuchOfAPlaygroundAsItHasClasses() {
        assertOnly(
                """
                room Field gym classes=3
                need Pe gym
                left 1A+1B Pe/Ada*2
                left 1C+1D Pe/Bo*2
                left 1E+1F Pe/Cy*2
                left 1G+1H+1I Pe/Di*3
                | Mon
                """,
                "场地 Field：需要 21 班次，只有 18 班次可用",
                "room Field: 21 class periods needed, 18 class periods available");
    }

    @Test
    void jointClassInARoomForOneClassCountsOnce() {
        assertEquals(
                List.of(),
                check(
                        """
                        room Hall gym
                        room Field gym classes=2
                        need Pe gym
                        left 1A+1B Pe/Ada*6
                        left 1C+1D Pe/Bo*6
                        | Mon
                        """));
    }

    @Test
    void oddAndEvenWeeksAreCountedApart() {
        assertEquals(List.of(), check("left 1A Ma/Ada*4 Ch/Bo:odd*2 En/Cy:even*2\n| Mon\n"));
        assertOnly(
                "left 1A Ma/Ada*4 Ch/Bo:odd*2 En/Cy:even*3\n| Mon\n",
                "班级 1A：需要 7 节，只有 6 节可用",
                "class 1A: 7 periods needed, 6 periods available");
    }

    @Test
    void coursePlanAsksForOtherPeriodsThanAreAssigned() {
        assertOnly(
                "plan 1 Ma 5\nleft 1A Ma/Ada*4\n" + WEEK,
                Scenarios.basics(Books.must(new KeepCoursePeriods())),
                "1A 每周 4 节Ma，课程计划 5 节",
                "1A has 4 periods of Ma a week, the course plan says 5");
    }

    @Test
    void lessonHasNoTimeAtAll() {
        assertOnly(
                "subject Ma never=@00:01-\nleft 1A Ma/Ada*3\n| Mon\n",
                "没有任何可排的时间",
                "has no time at which it may be");
    }

    @Test
    void clashesThatAreOnlyAWishProveNothing() {
        var wish = Books.of(Books.should(new AvoidClassClashes()));
        var forOthers = Books.of(Books.forGrades(Books.must(new AvoidClassClashes()), Set.of(2)));
        var drawn = Drawn.of("left 1A Ma/Ada*7\n| Mon\n");
        assertEquals(List.of(), PreCheck.of(Scenarios.of(drawn, wish)));
        assertEquals(List.of(), PreCheck.of(Scenarios.of(drawn, forOthers)));
        assertEquals(
                List.of(),
                PreCheck.of(Scenarios.of(drawn, Books.of(Books.must(new AvoidRoomClashes())))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void schoolThatIsSolvedWasNotCalledImpossible(long seed) {
        var school = RandomSchool.of(seed).school();
        var scenario = new Scenario(school, Scenarios.basics(), List.of());
        var outcome =
                new TimetableSolver()
                        .solve(
                                scenario,
                                new SolveLimits(Duration.ofMillis(500), 1, 1, 1),
                                ProgressListener.SILENT);
        if (outcome.unplaced().isEmpty()) {
            assertEquals(List.of(), PreCheck.of(scenario));
        }
    }

    @Test
    void primarySchoolIsPossible() {
        for (long seed = 0; seed < 5; seed++) {
            var scenario = Scenarios.of(Scenarios.primarySchool(3, seed), Scenarios.basics());
            assertEquals(List.of(), PreCheck.of(scenario), "seed " + seed);
        }
    }

    private static String music(int lessons) {
        var picture = new StringBuilder();
        for (int i = 0; i < lessons; i++) {
            picture.append("left %d%s Mu/T%d\n".formatted(1 + i % 6, (char) ('A' + i / 6), i));
        }
        return picture.toString();
    }

    private static List<Impossible> check(String picture) {
        return PreCheck.of(Scenarios.of(Drawn.of(picture), Scenarios.basics()));
    }

    private static void assertOnly(String picture, String zh, String en) {
        assertOnly(picture, Scenarios.basics(), zh, en);
    }

    private static void assertOnly(String picture, Rulebook rulebook, String zh, String en) {
        var found = PreCheck.of(Scenarios.of(Drawn.of(picture), rulebook));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().message().zh().contains(zh), found::toString);
        assertTrue(found.getFirst().message().en().contains(en), found::toString);
    }
}
