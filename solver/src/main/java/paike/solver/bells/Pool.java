package paike.solver.bells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import paike.model.school.BellSchedule;
import paike.rules.Audit;
import paike.rules.Rulebook;

/** All day plans that a band could have, each judged when it is looked at. */
final class Pool {
    private final Band band;
    private final Band judged;
    private final Rulebook rulebook;
    private final List<Draft> drafts = new ArrayList<>();

    /** A plan that may not be judged yet. */
    private static final class Draft {
        private final DayFigures figures;
        private final List<BellSchedule> bells;
        private final BandPlan.Week week;
        private final long cost;
        private @Nullable BandPlan plan;

        private Draft(Band band, DayFigures figures, List<BellSchedule> bells) {
            this.figures = figures;
            this.bells = bells;
            this.week = BandPlan.Week.of(band, bells);
            this.cost = Ranking.cost(figures, week.measures());
        }
    }

    Pool(BellRequest.Wish wish, int later, Rulebook rulebook) {
        this.band = wish.band();
        this.judged = band.representatives(rulebook);
        this.rulebook = rulebook;
        for (var figures : wish.choices().later(later).all()) {
            var bells = BandPlan.bells(band, figures);
            if (bells != null) {
                drafts.add(new Draft(band, figures, bells));
            }
        }
        drafts.sort(Comparator.comparingLong(draft -> draft.cost));
    }

    Band band() {
        return band;
    }

    /**
     * Plans that keep every must-rule, the likely best first until there are enough; then ranked.
     */
    List<BandPlan> good(int enough) {
        var good = new ArrayList<BandPlan>();
        for (var draft : drafts) {
            good(draft).ifPresent(good::add);
            if (good.size() == enough) {
                break;
            }
        }
        good.sort(Ranking.BEST_FIRST);
        return good;
    }

    /** Good plans among those that may be, by cost and what a week is worth beside it. */
    List<BandPlan> good(
            int enough, Predicate<List<BellSchedule>> may, ToLongFunction<BandPlan.Week> extra) {
        var ordered =
                drafts.stream()
                        .filter(draft -> may.test(draft.bells))
                        .sorted(
                                Comparator.comparingLong(
                                        draft -> draft.cost + extra.applyAsLong(draft.week)))
                        .toList();
        var good = new ArrayList<BandPlan>();
        for (var draft : ordered) {
            good(draft).ifPresent(good::add);
            if (good.size() == enough) {
                break;
            }
        }
        return good;
    }

    /** All plans, those that break least first. */
    List<BandPlan> all() {
        return drafts.stream().map(this::plan).sorted(Ranking.BEST_FIRST).toList();
    }

    private Optional<BandPlan> good(Draft draft) {
        var plan = plan(draft);
        return plan.audit().hard() == 0 ? Optional.of(plan) : Optional.empty();
    }

    private BandPlan plan(Draft draft) {
        var plan = draft.plan;
        if (plan == null) {
            var part = new TinySchool.Part(judged, draft.bells);
            var audit = Audit.of(TinySchool.of(List.of(part)), rulebook);
            plan = new BandPlan(band, draft.figures, draft.bells, audit, draft.week);
            draft.plan = plan;
        }
        return plan;
    }
}
