package paike.app.vary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.solver.Scenario;
import paike.solver.keep.Keep;

/**
 * Lets a timetable that was found for one what-if serve every other in which it keeps all
 * must-rules: else a what-if looks better than another only because its search had more luck.
 */
final class Sharing {
    /** Timetables that are tried for one what-if, the best first. */
    private static final int MOST = 8;

    private Sharing() {}

    /** A timetable and its penalty, by the rules of the what-if that it is judged for. */
    private record Judged(Plan plan, WhatIf from, long penalty) {}

    /**
     * The better plan of another what-if for this one.
     *
     * @param all answers, this one among them
     * @return the answer with that plan and a reason that says so; empty = none is better
     */
    static Optional<Answer> better(Answer answer, List<Answer> all) {
        var own = answer.plan();
        if (own == null) {
            return Optional.empty();
        }
        var whatIf = answer.whatIf();
        var audit = Audit.of(own.timetable(), whatIf.rulebook());
        long penalty =
                audit.hard() == 0 && own.timetable().unplaced().isEmpty()
                        ? audit.soft()
                        : Long.MAX_VALUE;
        return others(answer, all).stream()
                .map(other -> judged(other, whatIf))
                .filter(Objects::nonNull)
                .filter(judged -> judged.penalty() < penalty)
                .min(Comparator.comparingLong(Judged::penalty))
                .map(
                        judged ->
                                new Answer(
                                        whatIf,
                                        Answer.State.SOLVED,
                                        own.with(judged.plan().timetable()),
                                        List.of(said(judged, audit))));
    }

    private static Text said(Judged judged, Audit before) {
        return Text.of(
                "沿用“%s”的课表更好：罚分 %d，自己排出的为 %d",
                "the timetable of \"%s\" serves better: penalty %d, its own had %d",
                judged.from().name(),
                judged.penalty(),
                before.soft());
    }

    private static List<Answer> others(Answer answer, List<Answer> all) {
        var others = new ArrayList<Answer>();
        for (var other : all) {
            if (!other.whatIf().equals(answer.whatIf()) && other.plan() != null) {
                others.add(other);
            }
        }
        others.sort(Comparator.comparingLong(Sharing::penalty));
        return others.subList(0, Math.min(MOST, others.size()));
    }

    private static long penalty(Answer answer) {
        var plan = Objects.requireNonNull(answer.plan());
        return Audit.of(plan.timetable(), answer.whatIf().rulebook()).soft();
    }

    /** Null if the timetable does not fit. */
    private static @Nullable Judged judged(Answer other, WhatIf whatIf) {
        var plan = Objects.requireNonNull(other.plan());
        var scenario = new Scenario(whatIf.school(), whatIf.rulebook(), List.of());
        var carried = new Keep(plan.timetable(), scenario).carriedOver();
        if (!carried.unplaced().isEmpty()) {
            return null;
        }
        var audit = Audit.of(carried, whatIf.rulebook());
        return audit.hard() == 0
                ? new Judged(plan.with(carried), other.whatIf(), audit.soft())
                : null;
    }
}
