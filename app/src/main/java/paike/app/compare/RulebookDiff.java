package paike.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

/**
 * What one rulebook asks for otherwise than another.
 *
 * @param entries in the order of the first rulebook, then those that only the second has
 */
public record RulebookDiff(List<Entry> entries) {

    /**
     * An entry that differs.
     *
     * @param before null = the first rulebook has no such rule, or has it switched off
     * @param after null = the second has no such rule, or has it switched off
     */
    public record Entry(@Nullable RulebookEntry before, @Nullable RulebookEntry after) {}

    /** By id; where the text comes from makes no difference. */
    public static RulebookDiff of(Rulebook first, Rulebook second) {
        var others = new LinkedHashMap<String, RulebookEntry>();
        second.judged().forEach(entry -> others.put(entry.id(), entry));
        var found = new ArrayList<Entry>();
        for (var entry : first.judged()) {
            var other = others.remove(entry.id());
            if (other == null || !asksTheSame(entry, other)) {
                found.add(new Entry(entry, other));
            }
        }
        others.values().forEach(entry -> found.add(new Entry(null, entry)));
        return new RulebookDiff(found);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private static boolean asksTheSame(RulebookEntry one, RulebookEntry other) {
        return one.rule().equals(other.rule())
                && one.level() == other.level()
                && (one.level() == Level.MUST || one.weight() == other.weight())
                && (one.level() == Level.MUST || one.cost() == other.cost())
                && one.appliesTo().equals(other.appliesTo());
    }
}
