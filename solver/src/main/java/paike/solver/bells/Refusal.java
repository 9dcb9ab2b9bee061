package paike.solver.bells;

import java.util.List;
import paike.rules.RulebookEntry;

/**
 * Why a band gets no day plan.
 *
 * @param excluding must-rules that no tried plan keeps all of, though any of them could be left out
 *     of the list no more; empty if the figures left no room for a day at all
 * @param nearest plans that break least; empty if there is none at all
 */
public record Refusal(Band band, List<RulebookEntry> excluding, List<BandPlan> nearest) {}
