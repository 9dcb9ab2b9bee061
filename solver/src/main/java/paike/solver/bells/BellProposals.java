package paike.solver.bells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import paike.model.school.BellSchedule;
import paike.rules.Audit;
import paike.rules.Rulebook;

/**
 * Finds day plans: lays out every combination of figures, has the rulebook judge each, and picks
 * good ones that differ. The rules alone say what is allowed.
 */
public final class BellProposals {
    /** Partners of a plan that are tried, best aligned first. */
    private static final int PARTNERS = 12;

    /** Good plans of a band to choose from. */
    private static final int ENOUGH = 200;

    /** Plans of the oldest band that are tried before it is given up. */
    private static final int LEADERS = 60;

    private static final int WELL_APART = 2;
    private static final int NEAREST = 1;
    private static final int COST_OF_ONE_PERCENT = 10;

    private final BellRequest request;
    private final Rulebook ofBands;
    private final Rulebook ofSchool;

    /**
     * @param proposals best first; empty if there are refusals
     * @param refusals bands for which no plan keeps the rules
     * @param isStaggerRefused true if every band has plans, but none that leave well apart or keep
     *     the rules for the whole school
     */
    public record Answer(
            List<Proposal> proposals, List<Refusal> refusals, boolean isStaggerRefused) {}

    private BellProposals(BellRequest request) {
        this.request = request;
        this.ofBands = DayRules.ofBands(request.rulebook());
        this.ofSchool = DayRules.ofSchool(request.rulebook());
    }

    public static Answer of(BellRequest request) {
        return new BellProposals(request).answer();
    }

    private Answer answer() {
        var later = answer(0);
        return request.stagger() == 0 || !later.proposals().isEmpty()
                ? later
                : answer(request.wishes().size() - 1);
    }

    /**
     * @param onTime the band that leaves when the figures say; younger ones leave earlier, older
     *     ones later, if bands are to leave apart
     */
    private Answer answer(int onTime) {
        var plansByBand = new ArrayList<List<BandPlan>>();
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; i < request.wishes().size(); i++) {
            var wish = request.wishes().get(i);
            var tried = tried(wish, (i - onTime) * request.stagger());
            var good = tried.stream().filter(plan -> plan.audit().hard() == 0).toList();
            if (good.isEmpty()) {
                refusals.add(
                        new Refusal(
                                wish.band(),
                                Exclusion.among(tried),
                                tried.stream().limit(NEAREST).toList()));
            }
            plansByBand.add(good);
        }
        if (!refusals.isEmpty()) {
            return new Answer(List.of(), refusals, false);
        }
        var proposals = proposals(plansByBand);
        return new Answer(proposals, List.of(), proposals.isEmpty());
    }

    /** A plan that is not judged yet. */
    private record Draft(DayFigures figures, List<BellSchedule> bells, long cost) {}

    /** Plans of a band, best first: enough good ones, else all there are. */
    private List<BandPlan> tried(BellRequest.Wish wish, int later) {
        var drafts = new ArrayList<Draft>();
        for (var figures : wish.choices().later(later).all()) {
            var bells = BandPlan.bells(wish.band(), figures);
            if (bells != null) {
                long cost = Ranking.cost(figures, DayMeasures.of(wish.band(), bells));
                drafts.add(new Draft(figures, bells, cost));
            }
        }
        drafts.sort(Comparator.comparingLong(Draft::cost));
        var judged = wish.band().representatives(ofBands);
        var plans = new ArrayList<BandPlan>();
        int good = 0;
        for (var draft : drafts) {
            var part = new TinySchool.Part(judged, draft.bells());
            var audit = Audit.of(TinySchool.of(List.of(part)), ofBands);
            plans.add(BandPlan.of(wish.band(), draft.figures(), draft.bells(), audit));
            good += audit.hard() == 0 ? 1 : 0;
            if (good == ENOUGH) {
                break;
            }
        }
        plans.sort(Ranking.BEST_FIRST);
        return plans;
    }

    private List<Proposal> proposals(List<List<BandPlan>> plansByBand) {
        var proposals = new ArrayList<Proposal>();
        for (int apart = WELL_APART; apart >= 1; apart--) {
            int tried = 0;
            for (var leader : plansByBand.getLast()) {
                if (proposals.size() < request.count()
                        && tried < LEADERS
                        && isApart(leader, proposals, apart)) {
                    tried++;
                    together(leader, plansByBand).ifPresent(proposals::add);
                }
            }
        }
        proposals.sort(
                Comparator.comparingLong(
                        proposal -> proposal.plans().stream().mapToLong(Ranking::cost).sum()));
        return proposals;
    }

    private static boolean isApart(BandPlan plan, List<Proposal> chosen, int apart) {
        return chosen.stream()
                .map(proposal -> proposal.plans().getLast().figures())
                .allMatch(figures -> figures.differences(plan.figures()) >= apart);
    }

    /** The plan of the oldest band with those of the younger ones that go best with it. */
    private Optional<Proposal> together(BandPlan leader, List<List<BandPlan>> plansByBand) {
        var chosen = new ArrayList<BandPlan>(List.of(leader));
        return choose(plansByBand.size() - 2, plansByBand, chosen);
    }

    private Optional<Proposal> choose(
            int band, List<List<BandPlan>> plansByBand, List<BandPlan> chosen) {
        if (band < 0) {
            var audit = Audit.of(TinySchool.of(parts(chosen)), ofSchool(chosen));
            return audit.hard() == 0
                    ? Optional.of(new Proposal(List.copyOf(chosen), audit))
                    : Optional.empty();
        }
        for (var partner : partners(plansByBand.get(band), chosen)) {
            chosen.addFirst(partner);
            var found = choose(band - 1, plansByBand, chosen);
            if (found.isPresent()) {
                return found;
            }
            chosen.removeFirst();
        }
        return Optional.empty();
    }

    private List<BandPlan> partners(List<BandPlan> plans, List<BandPlan> chosen) {
        Map<BandPlan, Long> cost = new HashMap<>();
        for (var plan : plans) {
            if (leavesBefore(plan, chosen.getFirst())) {
                int apart = 100 - plan.percentAlignedWith(chosen.getLast());
                cost.put(plan, Ranking.cost(plan) + (long) COST_OF_ONE_PERCENT * apart);
            }
        }
        return plans.stream()
                .filter(cost::containsKey)
                .sorted(Comparator.comparingLong(plan -> cost.getOrDefault(plan, 0L)))
                .limit(PARTNERS)
                .toList();
    }

    private boolean leavesBefore(BandPlan younger, BandPlan older) {
        int days = Math.min(younger.band().lessons().size(), older.band().lessons().size());
        return request.stagger() == 0
                || IntStream.rangeClosed(1, days)
                        .allMatch(
                                weekday ->
                                        !younger.bell(weekday)
                                                .intervals()
                                                .getLast()
                                                .end()
                                                .plusMinutes(request.stagger())
                                                .isAfter(
                                                        older.bell(weekday)
                                                                .intervals()
                                                                .getLast()
                                                                .end()));
    }

    /** Rules about several bands have nothing to say of one. */
    private Rulebook ofSchool(List<BandPlan> chosen) {
        return chosen.size() == 1 ? ofBands : ofSchool;
    }

    private static List<TinySchool.Part> parts(List<BandPlan> plans) {
        return plans.stream().map(plan -> new TinySchool.Part(plan.band(), plan.bells())).toList();
    }
}
