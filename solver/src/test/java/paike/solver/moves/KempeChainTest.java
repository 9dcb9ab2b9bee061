package paike.solver.moves;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.PlacementRule;
import paike.rules.RandomSchool;
import paike.rules.Rulebook;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

class KempeChainTest {
    private static final int TRIES = 1000;

    private static final Rulebook CLASHES =
            Books.of(
                    Books.must(new AvoidClassClashes()),
                    Books.must(new AvoidTeacherClashes()),
                    Books.must(new AvoidRoomClashes()));

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void chainsOfARandomSchoolKeepItFreeOfClashes(long seed) {
        walk(PlannedSchool.of(withLocks(RandomSchool.of(seed), seed)), seed);
    }

    @Test
    void chainsOfAPrimarySchoolKeepItFreeOfClashes() {
        int moved = walk(PlannedSchool.of(withLocks(Scenarios.primarySchool(1, 1), 1)), 1);
        assertTrue(moved > TRIES / 10, "chains in a thousand tries: " + moved);
    }

    /** Walks from chain to chain; after each nobody clashes and nothing pinned has moved. */
    private static int walk(PlannedSchool school, long seed) {
        var random = new Random(seed);
        school.fill(random);
        long before = school.workspace().score().hard();
        int found = 0;
        for (int i = 0; i < TRIES; i++) {
            var chain = random(school, random);
            if (chain == null) {
                continue;
            }
            found++;
            assertTrue(chain.steps().size() <= KempeChain.MOST, chain::toString);
            var moved = new HashSet<Integer>();
            for (var step : chain.steps()) {
                assertFalse(step.lesson().isPinned(), chain::toString);
                assertTrue(moved.add(step.lesson().getIndex()), chain::toString);
                assertTrue(step.lesson().spots().all().contains(step.spot()), chain::toString);
            }
            play(school, chain);
            assertEquals(
                    before,
                    school.workspace().score().hard(),
                    () -> "seed %d: %s".formatted(seed, chain));
        }
        return found;
    }

    @Test
    void chainIsItsOwnWayBack() {
        var school = PlannedSchool.of(scenario(Scenarios.fullWeek(5)));
        var random = new Random(1);
        school.fill(random);
        int longest = 0;
        for (int i = 0; i < TRIES; i++) {
            var chain = random(school, random);
            if (chain != null) {
                longest = Math.max(longest, chain.steps().size());
                var first = chain.steps().getFirst().lesson();
                var home = requireNonNull(first.getSpot());
                var before = school.lessons().stream().map(PlannedLesson::getSpot).toList();
                play(school, chain);
                play(school, requireNonNull(KempeChain.of(school.workspace(), first, home)));
                assertEquals(
                        before, school.lessons().stream().map(PlannedLesson::getSpot).toList());
            }
        }
        assertTrue(longest > 4, "longest chain: " + longest);
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
        var school = unlocked(drawn);
        var maths = school.lessons().get(drawn.lesson("1A", "Ma", 1).index());
        var chain = chainTo(school, maths, drawn.slot("Mon", "08:50"));
        assertEquals(4, requireNonNull(chain).steps().size());
    }

    @Test
    void lessonsInOtherWeeksAreNotInTheWay() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada:odd Ch/Bo:even");
        var school = unlocked(drawn);
        var maths = school.lessons().get(drawn.lesson("1A", "Ma", 1).index());
        var chain = chainTo(school, maths, drawn.slot("Mon", "08:50"));
        assertEquals(1, requireNonNull(chain).steps().size());
    }

    @Test
    void pinnedLessonInTheWayEndsTheChain() {
        var drawn = Drawn.of("left 1A Ma/Ada\n   | Mon\n1A | . Ch/Bo");
        var school = PlannedSchool.of(Scenarios.of(drawn, CLASHES));
        var maths = school.lessons().get(drawn.lesson("1A", "Ma", 1).index());
        school.put(maths, new Spot(drawn.slot("Mon", "08:00"), -1));
        assertNull(chainTo(school, maths, drawn.slot("Mon", "08:50")));
        assertNotNull(chainTo(school, maths, drawn.slot("Mon", "10:00")));
    }

    @Test
    void doubleSwapsWithTwoSingles() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada = Ch/Bo En/Cy");
        var school = unlocked(drawn);
        var maths = school.lessons().get(drawn.lesson("1A", "Ma", 1).index());
        var chain = requireNonNull(chainTo(school, maths, drawn.slot("Mon", "10:00")));
        assertEquals(
                List.of("10:00", "08:00", "08:50"),
                chain.steps().stream()
                        .map(
                                step ->
                                        drawn.school()
                                                .grid()
                                                .slot(requireNonNull(step.spot()).slot())
                                                .start()
                                                .toString())
                        .toList());
    }

    @Test
    void moversThatWouldMeetInARoomAreNoChain() {
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
        var school = unlocked(drawn);
        var chinese = school.lessons().get(drawn.lesson("1B", "Ch", 1).index());
        assertNull(chainTo(school, chinese, drawn.slot("Mon", "08:00")));
    }

    private static @Nullable PlaceMove chainTo(
            PlannedSchool school, PlannedLesson lesson, int slot) {
        var spot =
                lesson.spots().all().stream()
                        .filter(s -> s.slot() == slot)
                        .findFirst()
                        .orElseThrow();
        return KempeChain.of(school.workspace(), lesson, spot);
    }

    private static @Nullable PlaceMove random(PlannedSchool school, Random random) {
        var planned = school.lessons().get(random.nextInt(school.lessons().size()));
        var spots = planned.spots().all();
        if (planned.isPinned() || planned.getSpot() == null || spots.isEmpty()) {
            return null;
        }
        return KempeChain.of(school.workspace(), planned, spots.get(random.nextInt(spots.size())));
    }

    private static void play(PlannedSchool school, PlaceMove chain) {
        chain.steps().forEach(step -> school.put(step.lesson(), requireNonNull(step.spot())));
    }

    /** A school at the places drawn, none of them locked. */
    private static PlannedSchool unlocked(Drawn drawn) {
        var school = PlannedSchool.of(scenario(drawn));
        for (var p : drawn.timetable().placements()) {
            var room = p.room();
            school.put(
                    school.lessons().get(p.lesson().index()),
                    new Spot(p.start().index(), room == null ? -1 : room.index()));
        }
        return school;
    }

    private static Scenario scenario(Drawn drawn) {
        return new Scenario(drawn.school(), rulebook(), List.of());
    }

    /** Only clashes that a chain looks at, and places: a playground's capacity is left out. */
    private static Rulebook rulebook() {
        var places =
                Scenarios.basics().entries().stream()
                        .filter(e -> e.rule() instanceof PlacementRule);
        return new Rulebook(
                "test", "Test", Stream.concat(places, CLASHES.entries().stream()).toList());
    }

    private static Scenario withLocks(Drawn drawn, long seed) {
        var locks = Scenarios.lockedAtRandom(drawn.school(), rulebook(), seed).locked();
        return new Scenario(drawn.school(), rulebook(), locks);
    }
}
