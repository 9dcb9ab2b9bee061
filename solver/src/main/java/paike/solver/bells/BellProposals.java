package paike.solver.bells;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        var pools = new ArrayList<Pool>();
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; i < request.wishes().size(); i++) {
            var pool = new Pool(request.wishes().get(i), (i - onTime) * request.stagger(), ofBands);
            if (pool.good(1).isEmpty()) {
                var all = pool.all();
                refusals.add(
                        new Refusal(
                                pool.band(),
                                Exclusion.among(all),
                                all.stream().limit(NEAREST).toList()));
            }
            pools.add(pool);
        }
        if (!refusals.isEmpty()) {
            return new Answer(List.of(), refusals, false);
        }
        var proposals = proposals(pools);
        return new Answer(proposals, List.of(), proposals.isEmpty());
    }

    private List<Proposal> proposals(List<Pool> pools) {
        var proposals = new ArrayList<Proposal>();
        var leaders = pools.getLast().good(ENOUGH);
        for (int apart = WELL_APART; apart >= 1; apart--) {
            int tried = 0;
            for (var leader : leaders) {
                if (proposals.size() < request.count()
                        && tried < LEADERS
                        && isApart(leader, proposals, apart)) {
                    tried++;
                    together(leader, pools).ifPresent(proposals::add);
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
    private Optional<Proposal> together(BandPlan leader, List<Pool> pools) {
        var chosen = new ArrayList<BandPlan>(List.of(leader));
        return choose(pools.size() - 2, pools, chosen);
    }

    private Optional<Proposal> choose(int band, List<Pool> pools, List<BandPlan> chosen) {
        if (band < 0) {
            var audit = Audit.of(TinySchool.of(parts(chosen)), ofSchool(chosen));
            return audit.hard() == 0
                    ? Optional.of(new Proposal(List.copyOf(chosen), audit))
                    : Optional.empty();
        }
        for (var partner : partners(pools.get(band), chosen)) {
            chosen.addFirst(partner);
            var found = choose(band - 1, pools, chosen);
            if (found.isPresent()) {
                return found;
            }
            chosen.removeFirst();
        }
        return Optional.empty();
    }

    private List<BandPlan> partners(Pool pool, List<BandPlan> chosen) {
        var leader = chosen.getLast().week();
        return pool.good(
                PARTNERS,
                bells -> leavesBefore(bells, chosen.getFirst()),
                week -> (long) COST_OF_ONE_PERCENT * (100 - week.percentAlignedWith(leader)));
    }

    /** Younger pupils never leave last. */
    private boolean leavesBefore(List<BellSchedule> younger, BandPlan older) {
        return IntStream.rangeClosed(1, older.band().lessons().size())
                .allMatch(
                        weekday ->
                                !leaving(BandPlan.bell(younger, weekday))
                                        .plusMinutes(request.stagger())
                                        .isAfter(leaving(older.bell(weekday))));
    }

    private static LocalTime leaving(BellSchedule bell) {
        return bell.intervals().getLast().end();
    }

    /** Rules about several bands have nothing to say of one. */
    private Rulebook ofSchool(List<BandPlan> chosen) {
        return chosen.size() == 1 ? ofBands : ofSchool;
    }

    private static List<TinySchool.Part> parts(List<BandPlan> plans) {
        return plans.stream().map(plan -> new TinySchool.Part(plan.band(), plan.bells())).toList();
    }
}
