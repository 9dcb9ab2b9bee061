package paike.solver.board;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.school.School;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.LessonGroups;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.RandomSchool;
import paike.rules.Rulebook;
import paike.rules.Subjects;
import paike.rules.Whose;
import paike.rules.course.PreferMorning;
import paike.rules.linked.KeepLessonsDaysApart;
import paike.rules.week.LimitGapsPerDay;
import paike.solver.AuditScoreCalculator;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.planning.Spot;

class SoundTimetableTest {
    private static final int TRIES = 300;
    private static final double NO_LIMIT = Double.MAX_VALUE;

    private static final Rulebook NO_GAPS =
            Scenarios.basics(Books.must(new LimitGapsPerDay(Whose.TEACHERS, 0)));

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stepsInARandomSchoolBreakNoMustRuleAndCountWhatAnAuditCounts(long seed) {
        var school = RandomSchool.of(seed).school();
        var scenario = Scenarios.lockedAtRandom(school, Scenarios.everyRule(seed), seed);
        walk(scenario, Timetables.filled(scenario, seed));
    }

    @Test
    void stepsInAPrimarySchoolBreakNoMustRuleAndCountWhatAnAuditCounts() {
        var scenario = Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.everyRule(4, 20));
        int made = walk(scenario, Timetables.filled(scenario, 1));
        assertTrue(made > TRIES / 3, "steps: " + made);
    }

    /** Tries exchanges, reseatings and seats for who waits; compares every step. */
    private static int walk(Scenario scenario, @Nullable Spot[] begin) {
        var timetable = sound(scenario, begin);
        long before = Timetables.hard(scenario, begin);
        int made = 0;
        for (int i = 0; i < TRIES; i++) {
            boolean isMade =
                    switch (i % 3) {
                        case 0 -> timetable.reseat(NO_LIMIT);
                        case 1 -> timetable.exchange(NO_LIMIT);
                        default -> timetable.seatWaiting();
                    };
            if (isMade) {
                made++;
                var spots = timetable.copySpots();
                assertTrue(Timetables.hard(scenario, spots) <= before, "try " + i);
                assertEquals(audited(scenario, spots), timetable.penalty(), "try " + i);
                Timetables.assertLockedStay(scenario, spots);
                assertAllowed(scenario, spots);
            }
        }
        return made;
    }

    @Test
    void stepThatBreaksWishesBeyondTheLimitIsTakenBack() {
        var scenario = Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes());
        var begin = Timetables.filled(scenario, 1);
        var timetable = sound(scenario, begin);
        for (int i = 0; i < TRIES; i++) {
            assertFalse(timetable.exchange(-1));
            assertFalse(timetable.reseat(-1));
        }
        assertArrayEquals(begin, timetable.copySpots());
        assertEquals(audited(scenario, begin), timetable.penalty());
    }

    @Test
    void whoeverIsInTheWayTakesTheTimeThatBecomesFree() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo
                        1B | Ch/Bo  .
                        1C | .      Ma/Ada
                        """);
        var seen = exchanged(drawn, Scenarios.basics());
        assertTrue(seen.contains("1A Ch/Bo Ma/Ada 1B . Ch/Bo 1C Ma/Ada ."), seen::toString);
    }

    @Test
    void lessonsInOtherWeeksAreNotInTheWay() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada:odd Ch/Bo:even");
        var scenario = new Scenario(drawn.school(), Scenarios.basics(), List.of());
        var timetable = sound(scenario, spots(drawn));
        int maths = drawn.lesson("1A", "Ma", 1).index();
        int chinese = drawn.lesson("1A", "Ch", 1).index();
        boolean together = false;
        for (int i = 0; i < TRIES; i++) {
            timetable.exchange(NO_LIMIT);
            var spots = timetable.copySpots();
            together |= slot(spots, maths) == slot(spots, chinese);
        }
        assertTrue(together);
    }

    @Test
    void doubleSwapsWithTwoSingles() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada = Ch/Bo En/Cy");
        var seen = exchanged(drawn, Scenarios.basics());
        assertTrue(seen.contains("1A Ch/Bo En/Cy Ma/Ada ="), seen::toString);
    }

    @Test
    void moversThatWouldMeetInARoomStay() {
        var drawn =
                Drawn.of(
                        """
                        room Hall music never=Mon:2
                        room Studio music
                        need Mu music
                           | Mon
                        1A | Mu/Ada@Hall   .
                        1B | Mu/Bo@Studio  Ch/Ada
                        1C | Ar/Cy         Ch/Bo
                        """);
        assertKeptByExchanges(new Scenario(drawn.school(), Scenarios.basics(), List.of()), drawn);
    }

    @Test
    void lessonsThatARuleKeepsApartStayApart() {
        var drawn = Drawn.of("   | Mon | Tue\n1A | Ma/Ada Ch/Bo | Ma/Ada Ch/Bo");
        var apart = new KeepLessonsDaysApart(LessonGroups.of("a0"), 1, false);
        var rulebook = Scenarios.basics(Books.must(apart));
        assertKeptByExchanges(new Scenario(drawn.school(), rulebook, List.of()), drawn);
    }

    private static void assertKeptByExchanges(Scenario scenario, Drawn drawn) {
        var timetable = sound(scenario, spots(drawn));
        int made = 0;
        for (int i = 0; i < TRIES; i++) {
            made += timetable.exchange(NO_LIMIT) ? 1 : 0;
            assertEquals(0, Timetables.hard(scenario, timetable.copySpots()), "try " + i);
        }
        assertTrue(made > TRIES / 10, "exchanges: " + made);
    }

    @Test
    void roomIsChangedWhereNoOtherTimeIsLeft() {
        var drawn =
                Drawn.of(
                        """
                        room Hall music
                        room Studio music
                        need Mu music
                        teacher Ada never=Mon:2,3,4,5,6
                        left 1A Mu/Ada
                        | Mon
                        """);
        var scenario = Scenarios.of(drawn, Scenarios.basics());
        var timetable = sound(scenario, Timetables.filled(scenario, 1));
        var rooms = new HashSet<Integer>();
        for (int i = 0; i < TRIES; i++) {
            timetable.exchange(NO_LIMIT);
            rooms.add(requireNonNull(timetable.copySpots()[0]).room());
        }
        assertEquals(2, rooms.size());
    }

    @Test
    void lessonsThatALimitBindsMoveTogether() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada Ma/Ada . .\n1B | . . Ma/Ada .");
        var scenario = new Scenario(drawn.school(), NO_GAPS, List.of());
        var timetable = sound(scenario, spots(drawn));
        int made = 0;
        for (int i = 0; i < TRIES; i++) {
            made += timetable.reseat(NO_LIMIT) ? 1 : 0;
        }
        assertTrue(made > TRIES / 10, "reseatings: " + made);
        assertEquals(0, Timetables.hard(scenario, timetable.copySpots()));
    }

    @Test
    void lessonWithoutAPlaceIsGivenOneThatAnotherLeaves() {
        var drawn = Drawn.of("teacher Ada never=Mon:2,3,4,5,6\nleft 1A Ma/Ada Ch/Bo\n| Mon");
        var scenario = Scenarios.of(drawn, Scenarios.basics());
        var begin = new Spot[drawn.school().lessons().size()];
        begin[drawn.lesson("1A", "Ch", 1).index()] = new Spot(drawn.slot("Mon", "08:00"), -1);
        var timetable = sound(scenario, begin);
        assertEquals(1, timetable.waiting());
        assertTrue(timetable.seatWaiting());
        assertEquals(0, timetable.waiting());
        assertEquals(2, Timetables.placed(timetable.copySpots()));
    }

    @Test
    void schoolWhoseLessonsHaveOnePlaceEachIsNotMovable() {
        var drawn = Drawn.of("teacher Ada never=Mon:2,3,4,5,6\nleft 1A Ma/Ada\n| Mon");
        var scenario = Scenarios.of(drawn, Scenarios.basicsAndWishes());
        assertFalse(sound(scenario, Timetables.filled(scenario, 1)).isMovable());
    }

    @Test
    void exchangesAloneKeepAWishThatCanBeKept() {
        var drawn = Drawn.of("   | Mon\n1A | Ch/Bo Ch/Bo Ch/Bo Ch/Bo Ma/Ada Ch/Bo");
        var scenario =
                new Scenario(
                        drawn.school(),
                        Scenarios.basics(Books.should(new PreferMorning(Subjects.of("Ma")))),
                        List.of());
        var timetable = sound(scenario, spots(drawn));
        assertTrue(timetable.penalty() > 0);
        for (int i = 0; i < TRIES; i++) {
            timetable.exchange((double) timetable.penalty());
        }
        assertEquals(0, timetable.penalty());
    }

    private static SoundTimetable sound(Scenario scenario, @Nullable Spot[] begin) {
        var school = PlannedSchool.of(scenario);
        var timetable =
                new SoundTimetable(
                        scenario,
                        school.lessons(),
                        school.workspace().score(),
                        new SplittableRandom(1));
        timetable.show(begin);
        return timetable;
    }

    /** All that exchanges lead to, as drawings of the classes. */
    private static Set<String> exchanged(Drawn drawn, Rulebook rulebook) {
        var scenario = new Scenario(drawn.school(), rulebook, List.of());
        var timetable = sound(scenario, spots(drawn));
        var seen = new HashSet<String>();
        for (int i = 0; i < TRIES; i++) {
            timetable.exchange(NO_LIMIT);
            seen.add(drawing(drawn.school(), timetable.copySpots()));
        }
        return seen;
    }

    private static String drawing(School school, @Nullable Spot[] spots) {
        var words = new StringBuilder();
        for (var schoolClass : school.classes()) {
            var day = new String[school.grid().slotCount()];
            int last = 0;
            for (var lesson : school.lessons()) {
                if (lesson.classes().contains(schoolClass)) {
                    int slot = slot(spots, lesson.index());
                    day[slot] = lesson.subject().name() + "/" + lesson.teachers().getFirst().name();
                    last = Math.max(last, slot + lesson.lengthInPeriods() - 1);
                    for (int i = 1; i < lesson.lengthInPeriods(); i++) {
                        day[slot + i] = "=";
                    }
                }
            }
            words.append(words.isEmpty() ? "" : " ").append(schoolClass.name());
            for (int slot = 0; slot <= Math.max(1, last); slot++) {
                words.append(' ').append(day[slot] == null ? "." : day[slot]);
            }
        }
        return words.toString();
    }

    private static int slot(@Nullable Spot[] spots, int lesson) {
        return requireNonNull(spots[lesson]).slot();
    }

    private static @Nullable Spot[] spots(Drawn drawn) {
        var spots = new Spot[drawn.school().lessons().size()];
        for (var placement : drawn.timetable().placements()) {
            var room = placement.room();
            spots[placement.lesson().index()] =
                    new Spot(
                            placement.start().index(),
                            room == null ? Occupancy.NONE : room.index());
        }
        return spots;
    }

    private static void assertAllowed(Scenario scenario, @Nullable Spot[] spots) {
        for (var planned : PlannedSchool.of(scenario).lessons()) {
            var spot = spots[planned.getIndex()];
            assertTrue(
                    spot == null || planned.isPinned() || planned.spots().all().contains(spot),
                    planned.lesson().id());
        }
    }

    /** Penalty of the wishes, counted from nothing. */
    private static long audited(Scenario scenario, @Nullable Spot[] spots) {
        var now = Occupancy.unfinished(scenario.school());
        for (var planned : PlannedSchool.of(scenario).lessons()) {
            var spot = spots[planned.getIndex()];
            if (spot != null) {
                now.place(planned.lesson(spot), spot.slot(), spot.room());
            }
        }
        return AuditScoreCalculator.penalty(now, scenario.rulebook(), Level.SHOULD);
    }
}
