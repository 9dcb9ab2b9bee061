package paike.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The rules a school is bound by, with their levels, weights and sources.
 *
 * @param entries in the order they are reported; ids differ
 */
public record Rulebook(String id, String name, List<RulebookEntry> entries) {

    /** All that is judged. */
    public List<RulebookEntry> judged() {
        return entries.stream().filter(entry -> entry.level() != Level.OFF).toList();
    }

    public List<RulebookEntry> of(Level level) {
        return entries.stream().filter(entry -> entry.level() == level).toList();
    }

    /** Mean weight of the rules of level SHOULD; 1 if there are none. */
    public double meanWeight() {
        return of(Level.SHOULD).stream().mapToInt(RulebookEntry::weight).average().orElse(1);
    }

    /** The same rules, one of them as given here, known by its id. */
    public Rulebook with(RulebookEntry changed) {
        return new Rulebook(
                id,
                name,
                entries.stream()
                        .map(entry -> entry.id().equals(changed.id()) ? changed : entry)
                        .toList());
    }

    /** This rulebook alone, without those of another level. */
    public Rulebook only(Level level) {
        return new Rulebook(id, name, of(level));
    }

    /**
     * What lessons can keep or break, without what the entries were in the rulebooks below: all
     * that a change of a timetable has to be judged by.
     */
    public Rulebook ofLessons() {
        return new Rulebook(
                id,
                name,
                judged().stream()
                        .filter(entry -> !entry.rule().isStatic())
                        .map(RulebookEntry::alone)
                        .toList());
    }

    /**
     * This rulebook laid over another: an entry with the same id takes the other's place. An entry
     * that both have from the same rulebook below does not undo what the other made of it.
     */
    public Rulebook over(Rulebook below) {
        var merged = new LinkedHashMap<String, RulebookEntry>();
        below.entries().forEach(entry -> merged.put(entry.id(), entry));
        entries.forEach(
                entry ->
                        merged.merge(
                                entry.id(),
                                entry,
                                (old, mine) -> old.restsOn(mine) ? old : mine.overriding(old)));
        return new Rulebook(id, name, new ArrayList<>(merged.values()));
    }

    /**
     * The same rules, each over what a higher rulebook says under its id, where it is over nothing
     * yet: so that a rulebook that stands alone shows where it departs.
     */
    public Rulebook under(Rulebook higher) {
        var above = new LinkedHashMap<String, RulebookEntry>();
        higher.entries().forEach(entry -> above.put(entry.id(), entry.alone()));
        var all = new ArrayList<RulebookEntry>();
        for (var entry : entries) {
            var other = above.get(entry.id());
            all.add(other == null || entry.overridden() != null ? entry : entry.overriding(other));
        }
        return new Rulebook(id, name, all);
    }
}
