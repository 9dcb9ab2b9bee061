package paike.app.compare.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import paike.app.compare.diff.Pair;
import paike.datasets.workbook.writing.SchoolWords;
import paike.datasets.workbook.writing.SchoolWords.Thing;
import paike.model.Text;
import paike.model.school.SchoolFacts;

/** What one school states otherwise than another, in the words of its workbook. */
public final class SchoolDiff {
    /** Things with the same change that are named; the others are counted. */
    private static final int NAMED = 8;

    /** The same, in a few words. */
    private static final int FEW = 2;

    private static final String BELLS = "bellSchedules";

    /** Letters of a change that fits into a few words. */
    private static final int SHORT = 40;

    /** Items that a list must keep to be told by what came and went. */
    private static final int SHARED = 2;

    private static final String SEPARATOR = "、|；";

    private SchoolDiff() {}

    /**
     * One part per sheet on which something differs, in order; empty = the schools are the same.
     */
    public static List<Difference> of(SchoolFacts first, SchoolFacts second) {
        var before = SchoolWords.of(first);
        var after = SchoolWords.of(second);
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < before.size(); i++) {
            var sheet = before.get(i);
            var length =
                    sheet.list().equals(BELLS)
                            ? LessonLengths.difference(first, second)
                            : Optional.<Text>empty();
            difference(sheet.title(), sheet.things(), after.get(i).things())
                    .map(found -> length.map(found::ledBy).orElse(found))
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<Difference> difference(
            Text title, List<Thing> before, List<Thing> after) {
        var namesByChange = new LinkedHashMap<Text, List<String>>();
        var gone = new ArrayList<Thing>();
        var come = new ArrayList<Thing>();
        for (var pair : Pair.of(before, after, Thing::id, Thing::name)) {
            var was = pair.first();
            var is = pair.second();
            if (was == null) {
                come.add(Objects.requireNonNull(is));
            } else if (is == null) {
                gone.add(was);
            } else {
                var change = change(was, is);
                if (!change.zh().isEmpty()) {
                    namesByChange.computeIfAbsent(change, c -> new ArrayList<>()).add(is.name());
                }
            }
        }
        var lines = new ArrayList<Text>();
        gone.forEach(thing -> lines.add(Text.of("去掉：%s", "dropped: %s", whole(thing))));
        come.forEach(thing -> lines.add(Text.of("新增：%s", "added: %s", whole(thing))));
        namesByChange.forEach(
                (change, names) ->
                        lines.add(Text.of("%s：%s", "%s: %s", names(names, NAMED), change)));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(title, lines, brief(gone, come, namesByChange)));
    }

    private static Text brief(
            List<Thing> gone, List<Thing> come, Map<Text, List<String>> namesByChange) {
        var parts = new ArrayList<Text>();
        if (!gone.isEmpty()) {
            var names = names(gone.stream().map(Thing::name).toList(), FEW);
            parts.add(Text.of("去掉%s", "without %s", names));
        }
        if (!come.isEmpty()) {
            var names = names(come.stream().map(Thing::name).toList(), FEW);
            parts.add(Text.of("新增%s", "with %s", names));
        }
        var names = namesByChange.values().stream().flatMap(List::stream).distinct().toList();
        if (!names.isEmpty()) {
            var only = namesByChange.keySet().iterator().next();
            parts.add(
                    namesByChange.size() == 1 && only.zh().length() <= SHORT
                            ? Text.of("%s %s", "%s %s", names(names, FEW), only)
                            : Text.of("改动 %s", "other %s", names(names, FEW)));
        }
        return Text.join(parts);
    }

    /**
     * Such as 第1节（1-2年级、3-6年级 周四）, where all end alike.
     *
     * @param most that are named; the others are counted
     */
    private static Text names(List<String> names, int most) {
        var tail = names.size() == 1 ? "" : tail(names);
        var named =
                names.stream()
                        .limit(most)
                        .map(name -> name.substring(0, name.length() - tail.length()).strip())
                        .collect(Collectors.joining("、"));
        var all =
                names.size() <= most
                        ? Text.same(named)
                        : Text.of("%s 等 %d 项", "%s and others, %d in all", named, names.size());
        return tail.isEmpty() ? all : Text.of("%s（%s）", "%s (%s)", tail.strip(), all);
    }

    /** The words, each with the blank before it, in which all end; none has no other words. */
    private static String tail(List<String> names) {
        var first = names.getFirst();
        for (int at = first.indexOf(' '); at >= 0; at = first.indexOf(' ', at + 1)) {
            var tail = first.substring(at);
            if (names.stream().allMatch(name -> name.endsWith(tail))) {
                return tail;
            }
        }
        return "";
    }

    /** All that is stated of a thing that is in one school alone. */
    private static Text whole(Thing thing) {
        var words =
                thing.words().entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .filter(entry -> !thing.name().contains(entry.getValue()))
                        .map(entry -> said(entry.getKey(), entry.getValue()))
                        .toList();
        return words.isEmpty()
                ? Text.same(thing.name())
                : Text.of("%s（%s）", "%s (%s)", thing.name(), joined(words));
    }

    private static Text said(Text heading, String words) {
        return Text.of("%s %s", "%s %s", heading, words);
    }

    /** Heading by heading, what was and what is; empty if nothing changed. */
    private static Text change(Thing was, Thing is) {
        var changes = new ArrayList<Text>();
        for (var heading : headings(was.words(), is.words())) {
            var before = was.words().getOrDefault(heading, "");
            var after = is.words().getOrDefault(heading, "");
            if (!before.equals(after)) {
                changes.add(change(heading, before, after));
            }
        }
        return joined(changes);
    }

    /** Of long lists only what came and went. */
    private static Text change(Text heading, String before, String after) {
        var was = List.of(before.split(SEPARATOR, -1));
        var is = List.of(after.split(SEPARATOR, -1));
        var gone = was.stream().filter(one -> !is.contains(one)).toList();
        var come = is.stream().filter(one -> !was.contains(one)).toList();
        boolean isLong = was.size() - gone.size() >= SHARED;
        if (!isLong || (gone.isEmpty() && come.isEmpty())) {
            return Text.of(
                    "%s %s → %s", "%s %s → %s", heading, orNothing(before), orNothing(after));
        }
        var parts = new ArrayList<Text>();
        if (!gone.isEmpty()) {
            parts.add(Text.of("去掉 %s", "without %s", String.join("、", gone)));
        }
        if (!come.isEmpty()) {
            parts.add(Text.of("加上 %s", "with %s", String.join("、", come)));
        }
        return Text.of("%s %s", "%s %s", heading, Text.join(parts));
    }

    private static List<Text> headings(Map<Text, String> some, Map<Text, String> others) {
        var all = new LinkedHashMap<>(some);
        others.forEach(all::putIfAbsent);
        return List.copyOf(all.keySet());
    }

    private static Text orNothing(String words) {
        return words.isEmpty() ? new Text("（未写）", "(nothing)") : Text.same(words);
    }

    private static Text joined(List<Text> parts) {
        return new Text(
                parts.stream().map(Text::zh).collect(Collectors.joining("；")),
                parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
