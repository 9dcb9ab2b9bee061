package paike.solver.bells;

import java.util.List;
import paike.rules.Rulebook;

/**
 * What day plans are asked for.
 *
 * @param wishes one per band, the youngest first
 * @param stagger least minutes between two bands leaving, younger ones first; 0 = no matter
 * @param count proposals wanted
 */
public record BellRequest(List<Wish> wishes, Rulebook rulebook, int stagger, int count) {

    /** A band and the figures it may have. */
    public record Wish(Band band, Choices choices) {}
}
