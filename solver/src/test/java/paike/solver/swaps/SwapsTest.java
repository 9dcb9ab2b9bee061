package paike.solver.swaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.solver.repair.SmallSchool;

class SwapsTest {
    private static final int SWAPS = 1_000;
    private static final int ALL = 10_000;

    @Test
    void thousandSwapsKeepEveryMustRuleAndCostWhatAnAuditSays() {
        int judged = 0;
        for (long seed = 0; judged < SWAPS; seed++) {
            var rulebook = SmallSchool.rulebook(seed);
            var plan = SmallSchool.kept(seed);
            var before = Audit.of(plan, rulebook);
            var swaps = new Swaps(plan, rulebook, placement -> true);
            for (var placement : plan.timetable().placements()) {
                for (var exchange : swaps.of(placement.lesson(), ALL, moves -> true)) {
                    var after = Audit.of(new Plan("", exchange.timetable()), rulebook);
                    assertEquals(exchange.isLegal(), after.hard() == 0, "seed " + seed);
                    assertEquals(exchange.effect().cost(), after.soft() - before.soft());
                    assertEquals(
                            plan.timetable().placements().size(),
                            exchange.timetable().placements().size(),
                            "no lesson is lost");
                    judged += exchange.isLegal() ? 1 : 0;
                }
            }
        }
    }

    /** Every exchange of two single lessons of a class that an audit allows is found. */
    @Test
    void noSwapOfTwoLessonsOfAClassIsOverlooked() {
        for (long seed = 0; seed < 12; seed++) {
            var rulebook = SmallSchool.rulebook(seed);
            var plan = SmallSchool.kept(seed);
            var swaps = new Swaps(plan, rulebook, placement -> true);
            for (var one : plan.timetable().placements()) {
                var found =
                        swaps.of(one.lesson(), ALL, moves -> true).stream()
                                .filter(Exchange::isLegal)
                                .map(exchange -> Set.copyOf(exchange.timetable().placements()))
                                .collect(Collectors.toSet());
                for (var other : plan.timetable().placements()) {
                    var swapped = swapped(plan, one, other);
                    if (swapped != null && Audit.of(swapped, rulebook).hard() == 0) {
                        assertTrue(
                                found.contains(Set.copyOf(swapped.timetable().placements())),
                                () -> one + " with " + other);
                    }
                }
            }
        }
    }

    private static @Nullable Plan swapped(Plan plan, Placement one, Placement other) {
        boolean isPair =
                !one.lesson().assignment().equals(other.lesson().assignment())
                        && one.lesson().classes().equals(other.lesson().classes())
                        && one.lesson().lengthInPeriods() == 1
                        && other.lesson().lengthInPeriods() == 1;
        if (!isPair) {
            return null;
        }
        var placements = new ArrayList<Placement>();
        for (var placement : plan.timetable().placements()) {
            placements.add(
                    placement.equals(one)
                            ? new Placement(one.lesson(), other.start(), one.room())
                            : placement.equals(other)
                                    ? new Placement(other.lesson(), one.start(), other.room())
                                    : placement);
        }
        return new Plan("", new Timetable(plan.school(), List.copyOf(placements)));
    }

    @Test
    void lessonThatMayNotMoveIsLeftAlone() {
        long seed = 1;
        Rulebook rulebook = SmallSchool.rulebook(seed);
        var plan = SmallSchool.kept(seed);
        var first = plan.timetable().placements().getFirst();
        var swaps =
                new Swaps(
                        plan,
                        rulebook,
                        placement -> placement.start().day() == first.start().day());
        swaps.of(first.lesson(), ALL, moves -> true)
                .forEach(
                        exchange ->
                                exchange.moves()
                                        .forEach(
                                                move ->
                                                        assertEquals(
                                                                first.start().day(),
                                                                move.to().start().day())));
    }
}
