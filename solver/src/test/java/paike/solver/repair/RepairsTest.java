package paike.solver.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Slot;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlantedFault;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.rules.Violation;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.teacher.AvoidTeacherClashes;

class RepairsTest {
    private static final List<String> FILES =
            List.of(
                    "afterschool",
                    "course",
                    "day",
                    "duty",
                    "linked",
                    "progress",
                    "room",
                    "schoolclass",
                    "teacher",
                    "week");

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 60));
    }

    static Stream<PlantedFault> rows() {
        return FILES.stream().flatMap(file -> PlantedFault.read(file + ".txt").stream());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void repairMendsItsFindingAndBreaksNothing(long seed) {
        var rulebook = SmallSchool.rulebook(seed);
        var bad =
                SmallSchool.disturbed(
                        SmallSchool.kept(seed), 1 + (int) (seed % 4), new Random(seed));
        var repairs = Repairs.of(bad, rulebook);
        for (var violation : Audit.of(bad, rulebook).violations()) {
            assertSound(bad, rulebook, violation, repairs);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOtherMoveOrSwapIsCheaper(long seed) {
        var rulebook = SmallSchool.rulebook(seed);
        var bad = SmallSchool.disturbed(SmallSchool.kept(seed), 2, new Random(seed));
        var repairs = Repairs.of(bad, rulebook);
        var before = Audit.of(bad, rulebook);
        var others = new ArrayList<Audit>();
        movesAndSwaps(bad, rulebook).forEach(plan -> others.add(Audit.of(plan, rulebook)));
        for (var violation : before.violations()) {
            var cheapest =
                    others.stream()
                            .filter(audit -> isMended(violation, audit))
                            .filter(audit -> breaksNothing(before, audit))
                            .min(Comparator.comparingLong(Audit::soft));
            var step = repairs.cheapest(violation);
            cheapest.ifPresent(
                    audit ->
                            assertTrue(
                                    step.orElseThrow().softChange() <= audit.soft() - before.soft(),
                                    violation::toString));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void plantedFaultOfAnyRuleIsMendedSoundlyOrNotAtAll(PlantedFault row) {
        var bad = row.bad().plan();
        for (var level : List.of(Level.MUST, Level.SHOULD)) {
            var rulebook = rulebook(row, level);
            var repairs = Repairs.of(bad, rulebook);
            for (var violation : Audit.of(bad, rulebook).violations()) {
                assertSound(bad, rulebook, violation, repairs);
            }
        }
    }

    @Test
    void plantedFaultsOfMostRulesHaveASmallRepair() {
        var left = new ArrayList<String>();
        int mended = 0;
        for (var row : rows().toList()) {
            var bad = row.bad().plan();
            var rulebook = rulebook(row, Level.MUST);
            var repairs = Repairs.of(bad, rulebook);
            for (var violation : Audit.of(bad, rulebook).violations()) {
                if (violation.entry().rule().equals(row.rule())) {
                    if (repairs.cheapest(violation).isPresent()) {
                        mended++;
                    } else {
                        left.add(violation.entry().id());
                    }
                }
            }
        }
        assertTrue(mended > 3 * left.size(), mended + " mended, not " + left);
    }

    private static Rulebook rulebook(PlantedFault row, Level level) {
        var entries = new ArrayList<RulebookEntry>();
        entries.add(level == Level.MUST ? Books.must(row.rule()) : Books.should(row.rule()));
        for (var clash : List.of(new AvoidClassClashes(), new AvoidTeacherClashes())) {
            if (!clash.getClass().equals(row.rule().getClass())) {
                entries.add(Books.must(clash));
            }
        }
        return Books.of(entries.toArray(RulebookEntry[]::new));
    }

    private static void assertSound(
            Plan bad, Rulebook rulebook, Violation violation, Repairs repairs) {
        var before = Audit.of(bad, rulebook);
        repairs.cheapest(violation)
                .ifPresent(
                        step -> {
                            var plan = bad.with(step.timetable());
                            var after = Audit.of(plan, rulebook);
                            assertTrue(isMended(violation, after), violation::toString);
                            assertTrue(breaksNothing(before, after), violation::toString);
                            assertEquals(after.soft() - before.soft(), step.softChange());
                            assertTrue(!step.changes().isEmpty(), violation::toString);
                        });
    }

    private static boolean isMended(Violation violation, Audit after) {
        return after.violations().stream()
                .filter(other -> key(other).equals(key(violation)))
                .allMatch(
                        other ->
                                violation.entry().level() == Level.SHOULD
                                        && other.penalty() < violation.penalty());
    }

    private static boolean breaksNothing(Audit before, Audit after) {
        var known = must(before);
        return must(after).entrySet().stream()
                .allMatch(one -> one.getValue() <= known.getOrDefault(one.getKey(), 0));
    }

    /** How far broken must-points are from being kept. */
    private static Map<String, Integer> must(Audit audit) {
        return audit.violations().stream()
                .filter(violation -> violation.entry().level() == Level.MUST)
                .collect(Collectors.toMap(RepairsTest::key, Violation::deviation));
    }

    private static String key(Violation violation) {
        return violation.entry().id() + " " + violation.point();
    }

    private static boolean haveToDoWithEachOther(Lesson one, Lesson other) {
        return !one.assignment().equals(other.assignment())
                && (one.classes().equals(other.classes())
                        || one.teachers().equals(other.teachers()));
    }

    private static boolean isAllowed(Placement placement, Slot slot, RunningScore allowing) {
        var room = placement.room();
        return allowing.school().canStart(placement.lesson(), slot)
                && allowing.mustCost(
                                placement.lesson(),
                                slot.index(),
                                room == null ? Occupancy.NONE : room.index())
                        == 0;
    }

    /** One lesson moved where no must-rule forbids it, or two that swap their times. */
    private static List<Plan> movesAndSwaps(Plan plan, Rulebook rulebook) {
        var all = new ArrayList<Plan>();
        var school = plan.school();
        var placements = plan.timetable().placements();
        var allowing = new RunningScore(school, rulebook.only(Level.MUST));
        for (var lesson : school.lessons()) {
            for (var place : SmallSchool.places(lesson, school)) {
                if (allowing.mustCost(lesson, place[0], place[1]) > 0) {
                    continue;
                }
                var others = new ArrayList<>(placements);
                others.removeIf(other -> other.lesson().equals(lesson));
                others.add(
                        new Placement(
                                lesson,
                                school.grid().slot(place[0]),
                                place[1] == Occupancy.NONE ? null : school.rooms().get(place[1])));
                all.add(new Plan("", new Timetable(school, others)));
            }
        }
        for (var one : placements) {
            for (var other : placements) {
                if (one.lesson().index() < other.lesson().index()
                        && haveToDoWithEachOther(one.lesson(), other.lesson())
                        && isAllowed(one, other.start(), allowing)
                        && isAllowed(other, one.start(), allowing)) {
                    var others = new ArrayList<>(placements);
                    others.set(
                            placements.indexOf(one),
                            new Placement(one.lesson(), other.start(), one.room()));
                    others.set(
                            placements.indexOf(other),
                            new Placement(other.lesson(), one.start(), other.room()));
                    all.add(new Plan("", new Timetable(school, others)));
                }
            }
        }
        return all;
    }
}
