package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paike.app.vary.Answer;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.solver.Scenario;
import paike.solver.keep.Keep;
import paike.solver.keep.Kept;

/** What-ifs side by side: figures of each, and how many lessons are not as they are now. */
final class VaryReport {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> failed;

    /**
     * @param audit null if there is no plan
     * @param kept what is other than in the plan compared with; null if there is none
     */
    private record Row(Answer answer, @Nullable Audit audit, @Nullable Kept kept) {}

    /**
     * @param answers the school as it is first
     * @param before the plan compared with; null = that of the first answer
     * @param failed names of what-ifs that could not be tried
     */
    VaryReport(List<Answer> answers, @Nullable Plan before, List<String> failed) {
        this.failed = failed;
        var base = before == null ? answers.getFirst().plan() : before;
        for (var answer : answers) {
            var plan = answer.plan();
            var whatIf = answer.whatIf();
            if (plan == null) {
                rows.add(new Row(answer, null, null));
                continue;
            }
            var scenario = new Scenario(whatIf.school(), whatIf.rulebook(), List.of());
            rows.add(
                    new Row(
                            answer,
                            Audit.of(plan.timetable(), whatIf.rulebook()),
                            base == null
                                    ? null
                                    : new Keep(base.timetable(), scenario)
                                            .against(plan.timetable(), false)));
        }
    }

    boolean isEveryOneKept() {
        return rows.stream()
                .allMatch(
                        row ->
                                row.audit() != null
                                        && row.audit().hard() == 0
                                        && unplaced(row) == 0);
    }

    private static int unplaced(Row row) {
        var plan = row.answer().plan();
        return plan == null ? 0 : plan.timetable().unplaced().size();
    }

    void say(Console console) {
        var table = new ArrayList<List<String>>();
        table.add(
                List.of(
                                new Text("设想", "what-if"),
                                new Text("违反必守", "must broken"),
                                new Text("未排", "unplaced"),
                                new Text("罚分", "penalty"),
                                new Text("移动的课", "moved"),
                                new Text("涉及教师", "teachers"),
                                new Text("涉及班级", "classes"),
                                new Text("文件夹", "folder"))
                        .stream()
                        .map(head -> head.in(console.language()))
                        .toList());
        rows.forEach(row -> table.add(cells(row, console.language())));
        for (var name : failed) {
            var words = new Text("无法试排", "cannot be tried").in(console.language());
            table.add(List.of(name, words, "", "", "", "", "", ""));
        }
        Tables.print(console, table);
    }

    private static List<String> cells(Row row, Language language) {
        var name = row.answer().whatIf().name().in(language);
        var audit = row.audit();
        var kept = row.kept();
        if (audit == null) {
            var words = VaryProgress.words(row.answer().state()).in(language);
            return List.of(name, words, "", "", "", "", "", "");
        }
        return List.of(
                name,
                String.valueOf(audit.hard()),
                String.valueOf(unplaced(row)),
                String.valueOf(audit.soft()),
                kept == null ? "" : String.valueOf(kept.moved()),
                kept == null ? "" : String.valueOf(kept.teachers().size()),
                kept == null ? "" : String.valueOf(kept.classes().size()),
                row.answer().whatIf().folder().toString());
    }

    JsonNode tree(Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        var all = tree.putArray("whatIfs");
        for (var row : rows) {
            var node = all.addObject();
            node.put("name", row.answer().whatIf().name().in(language));
            node.put("state", row.answer().state().name().toLowerCase(Locale.ROOT));
            node.put("folder", String.valueOf(row.answer().whatIf().folder().getFileName()));
            var audit = row.audit();
            if (audit != null) {
                node.put("hard", audit.hard()).put("unplaced", unplaced(row));
                node.put("soft", audit.soft());
            }
            var kept = row.kept();
            if (kept != null) {
                node.put("moved", kept.moved());
                node.put("teachers", kept.teachers().size());
                node.put("classes", kept.classes().size());
            }
            var reasons = node.putArray("reasons");
            row.answer().reasons().forEach(reason -> reasons.add(reason.in(language)));
        }
        for (var name : failed) {
            all.addObject().put("name", name).put("state", "refused");
        }
        return tree;
    }
}
