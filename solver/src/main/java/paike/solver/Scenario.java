package paike.solver;

import java.util.List;
import paike.model.plan.Placement;
import paike.model.school.School;
import paike.rules.Rulebook;

/**
 * What is solved: a school, the rules it is bound by, and what must stay.
 *
 * @param locked placements that no search changes; at most one per lesson
 */
public record Scenario(School school, Rulebook rulebook, List<Placement> locked) {}
