package paike.solver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Rulebook;
import paike.rules.RunningScore;
import paike.solver.planning.Spots;

/** What is solved: a school, the rules it is bound by, and what must stay. */
public final class Scenario {
    private final School school;
    private final Rulebook rulebook;
    private final List<Placement> locked;
    private @Nullable List<Spots> spots;

    /**
     * @param locked placements that no search changes; at most one per lesson
     */
    public Scenario(School school, Rulebook rulebook, List<Placement> locked) {
        this.school = school;
        this.rulebook = rulebook;
        this.locked = List.copyOf(locked);
    }

    public School school() {
        return school;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public List<Placement> locked() {
        return locked;
    }

    /** The must-rules that judge each placement by itself. */
    public Rulebook placementRules() {
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                rulebook.of(Level.MUST).stream()
                        .filter(entry -> entry.rule() instanceof PlacementRule)
                        .toList());
    }

    /** What the should-rules cost that judge only what the school states, as no search changes. */
    public long givenPenalty() {
        var now = Occupancy.unfinished(school);
        return rulebook.of(Level.SHOULD).stream()
                .filter(entry -> entry.rule().isStatic())
                .mapToLong(entry -> Audit.penalty(now, entry))
                .sum();
    }

    /** Where each lesson may be by itself: [lesson]. Found once, for all who ask. */
    public synchronized List<Spots> spots() {
        var found = spots;
        if (found == null) {
            found = Spots.ofAll(school, new RunningScore(school, placementRules()));
            spots = found;
        }
        return found;
    }
}
