package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import paike.rules.AppliesTo;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Rule;

/** What several constraints ask for alike, as entries of a rulebook. */
interface Ask {
    /**
     * An entry but for its id and source.
     *
     * @param times how often each point counts
     */
    record Entry(Rule rule, AppliesTo appliesTo, int times) {}

    List<Entry> entries();

    /** The same of all. */
    record OfAll(Rule rule) implements Ask {
        @Override
        public List<Entry> entries() {
            return List.of(new Entry(rule, AppliesTo.ALL, 1));
        }
    }

    /** Of some teachers or classes; of one that is named twice, twice. */
    final class OfSome implements Ask {
        private final Rule rule;
        private final List<BitSet> layers = new ArrayList<>();
        private final Function<BitSet, List<Entry>> entries;

        private OfSome(Rule rule, Function<BitSet, List<Entry>> entries) {
            this.rule = rule;
            this.entries = entries;
        }

        static OfSome teachers(Rule rule, List<String> names) {
            return new OfSome(
                    rule,
                    some ->
                            List.of(
                                    new Entry(
                                            rule,
                                            new AppliesTo(Set.of(), Set.of(), some(some, names)),
                                            1)));
        }

        /**
         * @param counted whether a class counts as often as it has subgroups
         */
        static OfSome classes(Rule rule, List<ClassSets.Pupils> classes, boolean counted) {
            var names = classes.stream().map(ClassSets.Pupils::name).toList();
            return new OfSome(
                    rule,
                    some -> {
                        Map<Integer, BitSet> byCount = new LinkedHashMap<>();
                        some.stream()
                                .forEach(
                                        index ->
                                                byCount.computeIfAbsent(
                                                                counted
                                                                        ? classes.get(index)
                                                                                .subgroups()
                                                                        : 1,
                                                                count -> new BitSet())
                                                        .set(index));
                        return byCount.entrySet().stream()
                                .map(
                                        each ->
                                                new Entry(
                                                        rule,
                                                        new AppliesTo(
                                                                Set.of(),
                                                                some(each.getValue(), names),
                                                                Set.of()),
                                                        each.getKey()))
                                .toList();
                    });
        }

        void add(BitSet some) {
            some.stream().forEach(index -> layer(index).set(index));
        }

        private BitSet layer(int index) {
            for (var layer : layers) {
                if (!layer.get(index)) {
                    return layer;
                }
            }
            layers.add(new BitSet());
            return layers.getLast();
        }

        /** Empty if it is all. */
        private static Set<String> some(BitSet some, List<String> names) {
            return some.cardinality() == names.size()
                    ? Set.of()
                    : some.stream()
                            .mapToObj(names::get)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public List<Entry> entries() {
            return layers.stream().flatMap(layer -> entries.apply(layer).stream()).toList();
        }

        @Override
        public String toString() {
            return rule.toString();
        }
    }

    /** Of some lessons; of one that is named twice, twice. */
    record OfLessons(Function<Lessons, Rule> rule, List<Set<String>> layers) implements Ask {
        OfLessons(Function<Lessons, Rule> rule) {
            this(rule, new ArrayList<>());
        }

        void add(List<String> words) {
            for (var word : words) {
                var layer = layers.stream().filter(known -> !known.contains(word)).findFirst();
                if (layer.isEmpty()) {
                    layers.add(new LinkedHashSet<>(Set.of(word)));
                } else {
                    layer.get().add(word);
                }
            }
        }

        @Override
        public List<Entry> entries() {
            return layers.stream()
                    .map(
                            words ->
                                    new Entry(
                                            rule.apply(new Lessons(List.copyOf(words))),
                                            AppliesTo.ALL,
                                            1))
                    .toList();
        }
    }

    /** Of some groups of lessons. */
    record OfGroups(Function<LessonGroups, Rule> rule, List<String> lines) implements Ask {
        OfGroups(Function<LessonGroups, Rule> rule) {
            this(rule, new ArrayList<>());
        }

        @Override
        public List<Entry> entries() {
            return List.of(new Entry(rule.apply(new LessonGroups(lines)), AppliesTo.ALL, 1));
        }
    }
}
