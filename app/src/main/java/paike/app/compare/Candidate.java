package paike.app.compare;

import paike.model.plan.Plan;
import paike.rules.Rulebook;

/**
 * A plan to choose from.
 *
 * @param label what the user calls it, such as the path given; differs between candidates
 * @param rulebook its own, by which it was made
 */
public record Candidate(String label, Plan plan, Rulebook rulebook) {}
