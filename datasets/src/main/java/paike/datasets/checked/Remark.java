package paike.datasets.checked;

import java.util.List;
import paike.datasets.manual.entries.Entry;
import paike.model.Text;
import paike.rules.Violation;

/**
 * A violation with the cells it is in and what would mend it.
 *
 * @param spots the cells, most telling first; empty if no cell shows it
 * @param remedy what mends it
 */
public record Remark(Violation violation, List<Entry.Spot> spots, Remedy remedy) {

    /**
     * What mends a violation.
     *
     * @param repair the cheapest repair; empty if there is no small one
     * @param otherwise where there is none, what else helps; may be empty
     */
    public record Remedy(Text repair, Text otherwise) {
        private static final Text NOTHING = Text.same("");

        /** Nobody has looked for one. */
        public static final Remedy UNKNOWN = otherwise(NOTHING);

        public static Remedy of(Text repair) {
            return new Remedy(repair, NOTHING);
        }

        public static Remedy otherwise(Text words) {
            return new Remedy(NOTHING, words);
        }
    }

    public Text repair() {
        return remedy.repair();
    }

    /** The repair, or what else helps. */
    public Text help() {
        return repair().zh().isEmpty() ? remedy.otherwise() : repair();
    }
}
