package paike.app.compare.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.app.pages.RuleSettings;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.rules.AppliesTo;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

/**
 * What one rulebook asks for otherwise than another. Where the words come from makes no difference.
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
    public record Entry(@Nullable RulebookEntry before, @Nullable RulebookEntry after) {

        /** Such as "主科尽量排上午：级别 建议 → 必守". */
        public Text words() {
            if (before == null) {
                return Text.of("新增：%s", "added: %s", whole(Objects.requireNonNull(after)));
            }
            if (after == null) {
                return Text.of("不再采用：%s", "no longer asked for: %s", whole(before));
            }
            var changes = new ArrayList<Text>();
            add(
                    changes,
                    new Text("级别", "level"),
                    AuditWords.level(before.level()),
                    AuditWords.level(after.level()));
            if (after.level() == Level.SHOULD) {
                add(
                        changes,
                        new Text("权重", "weight"),
                        Text.same(String.valueOf(before.weight())),
                        Text.same(String.valueOf(after.weight())));
                add(
                        changes,
                        new Text("代价", "cost"),
                        Text.same(before.cost().name()),
                        Text.same(after.cost().name()));
            }
            add(changes, new Text("适用", "for"), scope(before), scope(after));
            if (before.rule().getClass() == after.rule().getClass()) {
                var was = RuleSettings.of(before.rule());
                RuleSettings.of(after.rule())
                        .forEach(
                                (name, value) ->
                                        add(
                                                changes,
                                                name,
                                                was.getOrDefault(name, Text.same("")),
                                                value));
            } else {
                add(changes, new Text("规则", "rule"), before.rule().title(), after.rule().title());
            }
            return Text.of("%s：%s", "%s: %s", named(after), Text.join(changes));
        }

        private static void add(List<Text> changes, Text what, Text was, Text is) {
            if (!was.equals(is)) {
                changes.add(Text.of("%s %s → %s", "%s %s → %s", what, was, is));
            }
        }

        private static Text named(RulebookEntry entry) {
            return Text.of("%s（%s）", "%s (%s)", entry.rule().title(), entry.id());
        }

        private static Text whole(RulebookEntry entry) {
            var settings = RuleSettings.line(entry.rule());
            return Text.of(
                    "%s，%s%s",
                    "%s, %s%s",
                    named(entry),
                    AuditWords.level(entry.level()),
                    settings.zh().isEmpty() ? Text.same("") : Text.of("，%s", ", %s", settings));
        }

        private static Text scope(RulebookEntry entry) {
            return entry.appliesTo().isAll()
                    ? new Text("全部", "all")
                    : Text.same(words(entry.appliesTo()));
        }

        private static String words(AppliesTo scope) {
            return String.join(
                    "、",
                    Stream.of(
                                    scope.grades().stream().sorted().map(String::valueOf),
                                    scope.classes().stream().sorted(),
                                    scope.teachers().stream().sorted())
                            .flatMap(words -> words)
                            .toList());
        }
    }

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

    /** In words, added and dropped ones first. */
    public List<Text> lines() {
        return Stream.concat(
                        entries.stream().filter(e -> e.before() == null || e.after() == null),
                        entries.stream().filter(e -> e.before() != null && e.after() != null))
                .map(Entry::words)
                .toList();
    }

    private static boolean asksTheSame(RulebookEntry one, RulebookEntry other) {
        boolean isMust = one.level() == Level.MUST;
        return one.rule().equals(other.rule())
                && one.level() == other.level()
                && (isMust || one.weight() == other.weight())
                && (isMust || one.cost() == other.cost())
                && one.appliesTo().equals(other.appliesTo());
    }
}
