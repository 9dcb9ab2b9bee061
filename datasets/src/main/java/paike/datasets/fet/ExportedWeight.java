package paike.datasets.fet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

/**
 * The weight of a rule as FET has it: a must is 100 %, a wish less, the more the dearer.
 *
 * <p>FET's percentage is how often its search gives way to a constraint. Weights of people are
 * small numbers, of which 1, 4 and 20 become 50, 80 and 95 %. A rulebook that came from FET has a
 * hundred for each percent and gets the same percentages back.
 */
final class ExportedWeight {
    static final String MUST = "100";

    private static final int LARGEST_OF_PEOPLE = 100;
    private static final double BELOW_MUST = 99.99;

    private final boolean isFromFet;

    ExportedWeight(Rulebook rulebook) {
        this.isFromFet =
                rulebook.of(Level.SHOULD).stream()
                        .anyMatch(entry -> entry.weight() > LARGEST_OF_PEOPLE);
    }

    String of(RulebookEntry entry) {
        if (entry.level() == Level.MUST) {
            return MUST;
        }
        double weight = entry.weight();
        double percent = isFromFet ? weight / 100 : 100 * weight / (weight + 1);
        return BigDecimal.valueOf(Math.min(percent, BELOW_MUST))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
