package paike.datasets.checked;

import java.util.List;
import paike.datasets.manual.entries.Entry;
import paike.model.Text;
import paike.rules.Violation;

/**
 * A violation with the cells it is in and what would mend it.
 *
 * @param spots the cells, most telling first; empty if no cell shows it
 * @param repair the cheapest repair; empty if there is no small one
 */
public record Remark(Violation violation, List<Entry.Spot> spots, Text repair) {}
