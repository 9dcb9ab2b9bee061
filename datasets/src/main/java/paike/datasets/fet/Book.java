package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import paike.rules.CostFunction;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Whose;
import paike.rules.week.LimitLessonsPerDay;
import paike.rules.week.LimitPeriodsPerDay;

/**
 * The rulebook of a file in the making. Constraints that ask the same of several teachers, classes,
 * lessons or groups, with one weight, become one entry.
 */
final class Book {
    /** Weight of one per cent, so that a broken constraint costs 10,000 times what FET says. */
    private static final int PER_CENT = 100;

    private final List<String> teachers;
    private final List<ClassSets.Pupils> classes;
    private final Map<Key, Ask> asks = new LinkedHashMap<>();
    private final Map<Key, Set<String>> kinds = new LinkedHashMap<>();

    /**
     * What constraints have to share to become one entry.
     *
     * @param rule without its lessons
     * @param weight 0 = a must
     */
    private record Key(Rule rule, int weight) {}

    Book(List<String> teachers, List<ClassSets.Pupils> classes) {
        this.teachers = teachers;
        this.classes = classes;
    }

    /** A rule that holds for all. */
    void must(Rule rule, String from) {
        var key = new Key(rule, 0);
        asks.put(key, new Ask.OfAll(rule));
        kinds.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(from);
    }

    /** A rule that a constraint is by itself. */
    void one(Rule rule, FetConstraint from) {
        ask(rule, from, Ask.OfAll.class, () -> new Ask.OfAll(rule));
    }

    /** A rule about the weeks of some teachers or classes. */
    void some(Rule rule, FetConstraint from, Whose whose, BitSet some) {
        if (!some.isEmpty()) {
            ask(
                            rule,
                            from,
                            Ask.OfSome.class,
                            () ->
                                    whose == Whose.TEACHERS
                                            ? Ask.OfSome.teachers(rule, teachers)
                                            : Ask.OfSome.classes(rule, classes, !from.isMust()))
                    .add(some);
        }
    }

    /** A rule about some lessons. */
    void lessons(Function<Lessons, Rule> rule, FetConstraint from, List<FetActivity> activities) {
        if (!activities.isEmpty()) {
            ask(rule.apply(Lessons.of()), from, Ask.OfLessons.class, () -> new Ask.OfLessons(rule))
                    .add(activities.stream().map(FetActivity::name).toList());
        }
    }

    /** A rule about groups of lessons; one lesson alone is no group. */
    void group(Function<LessonGroups, Rule> rule, FetConstraint from, List<FetActivity> group) {
        if (group.size() > 1) {
            ask(
                            rule.apply(LessonGroups.of()),
                            from,
                            Ask.OfGroups.class,
                            () -> new Ask.OfGroups(rule))
                    .lines()
                    .add(String.join(" ", group.stream().map(FetActivity::name).toList()));
        }
    }

    private <T extends Ask> T ask(Rule rule, FetConstraint from, Class<T> kind, Supplier<T> fresh) {
        var key =
                new Key(
                        rule,
                        from.isMust()
                                ? 0
                                : Math.max(1, (int) Math.round(PER_CENT * from.weight())));
        kinds.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(from.kind());
        return kind.cast(asks.computeIfAbsent(key, k -> fresh.get()));
    }

    /** All entries, musts before wishes. */
    Rulebook rulebook(String id, String name) {
        var entries = new ArrayList<RulebookEntry>();
        var numbers = new HashMap<String, Integer>();
        for (boolean must : new boolean[] {true, false}) {
            asks.forEach(
                    (key, ask) -> {
                        if (must == (key.weight() == 0)) {
                            ask.entries()
                                    .forEach(entry -> entries.add(entry(id, key, entry, numbers)));
                        }
                    });
        }
        return new Rulebook(id, name, entries);
    }

    private RulebookEntry entry(
            String book, Key key, Ask.Entry entry, Map<String, Integer> numbers) {
        var rule = RuleCatalog.id(entry.rule());
        int number = numbers.merge(rule, 1, Integer::sum);
        return new RulebookEntry(
                number == 1 ? rule : rule + "-" + number,
                entry.rule(),
                key.weight() == 0 ? Level.MUST : Level.SHOULD,
                Math.max(1, key.weight()) * entry.times(),
                cost(entry.rule()),
                entry.appliesTo(),
                new Source("", "FET " + String.join(", ", kinds.getOrDefault(key, Set.of()))),
                book,
                null);
    }

    /** FET counts a day that is too long once, however long it is. */
    private static CostFunction cost(Rule rule) {
        return rule instanceof LimitPeriodsPerDay || rule instanceof LimitLessonsPerDay
                ? CostFunction.STEP
                : CostFunction.LINEAR;
    }
}
