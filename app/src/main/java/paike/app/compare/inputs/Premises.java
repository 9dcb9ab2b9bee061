package paike.app.compare.inputs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Teacher;
import paike.rules.Rulebook;

/**
 * What has to be otherwise in school and rules than for the first plan, for a plan to be of use.
 *
 * @param school by part of the school's data; empty = the schools are the same
 * @param moved names of teachers whom only one of the schools has
 */
public record Premises(List<Difference> school, RulebookDiff rules, Set<String> moved) {
    /** Parts that are named in a sentence; the others are counted. */
    private static final int NAMED = 2;

    private static final Text TEACHERS = new Text("教师", "Teachers");

    private static final Text RULES = new Text("规则", "rules");

    /** Of two plans, each with the rulebook it was made by. */
    public static Premises of(Plan first, Rulebook ofFirst, Plan second, Rulebook ofSecond) {
        return new Premises(
                SchoolDiff.of(first.school().facts(), second.school().facts()),
                RulebookDiff.of(ofFirst, ofSecond),
                moved(first.school().teachers(), second.school().teachers()));
    }

    private static Set<String> moved(List<Teacher> some, List<Teacher> others) {
        var all = new HashSet<>(some.stream().map(Teacher::name).toList());
        for (var one : others) {
            if (!all.remove(one.name())) {
                all.add(one.name());
            }
        }
        return all;
    }

    public boolean isEmpty() {
        return school.isEmpty() && rules.isEmpty();
    }

    /**
     * True if more than one thing is otherwise. What only follows from teachers who come and go,
     * such as their groups and assignments, is no other thing.
     */
    public boolean isSeveral() {
        return parts().stream().filter(part -> !isOfMoved(part)).count() > 1;
    }

    private boolean isOfMoved(Difference part) {
        return !part.title().equals(TEACHERS)
                && !moved.isEmpty()
                && part.lines().stream()
                        .allMatch(line -> moved.stream().anyMatch(line.zh()::contains));
    }

    /** Everything, one line each, with the part it belongs to. */
    public List<Text> lines() {
        var lines = new ArrayList<Text>();
        for (var part : parts()) {
            part.lines().forEach(line -> lines.add(Text.of("%s：%s", "%s: %s", part.title(), line)));
        }
        return lines;
    }

    /** The school's parts, and the rules as one more. */
    public List<Difference> parts() {
        var parts = new ArrayList<>(school);
        if (!rules.isEmpty()) {
            parts.add(new Difference(RULES, rules.lines(), brief(rules)));
        }
        return parts;
    }

    /** In a few words, for a sentence. */
    public Text brief() {
        var parts = parts();
        var named =
                parts.stream()
                        .limit(NAMED)
                        .map(part -> Text.of("%s：%s", "%s: %s", part.title(), part.brief()))
                        .toList();
        var words =
                new Text(
                        String.join("；", named.stream().map(Text::zh).toList()),
                        String.join("; ", named.stream().map(Text::en).toList()));
        return parts.size() <= NAMED
                ? words
                : Text.of("%s；等 %d 方面", "%s; and more, %d parts in all", words, parts.size());
    }

    private static Text brief(RulebookDiff rules) {
        var first = rules.lines().getFirst();
        return rules.lines().size() == 1
                ? first
                : Text.of("%s 等 %d 处", "%s and more, %d in all", first, rules.lines().size());
    }
}
