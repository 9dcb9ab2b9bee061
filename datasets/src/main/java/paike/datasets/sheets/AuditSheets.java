package paike.datasets.sheets;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Audit;
import paike.rules.Violation;

/** Writes the sheets that say what is wrong: 规则检查 and 未排课. */
final class AuditSheets {
    private static final List<Text> AUDIT_HEAD =
            List.of(
                    new Text("规则", "Rule"),
                    new Text("级别", "Level"),
                    new Text("结果", "Result"),
                    new Text("权重", "Weight"),
                    new Text("罚分", "Penalty"),
                    new Text("位置", "Place"),
                    new Text("说明", "In words"),
                    new Text("依据", "Source"));
    private static final double[] AUDIT_WIDTHS = {26, 8, 14, 8, 8, 26, 60, 44};

    private static final List<Text> UNPLACED_HEAD =
            List.of(
                    new Text("班级", "Class"),
                    new Text("科目", "Subject"),
                    new Text("教师", "Teacher"),
                    new Text("节数", "Periods"),
                    new Text("单双周", "Weeks"));
    private static final double[] UNPLACED_WIDTHS = {24, 16, 24, 8, 8};

    private AuditSheets() {}

    /** One row per rule, and one per violation below it. */
    static void audit(SheetWriter out, Plan plan, Audit audit) {
        int unplaced = plan.timetable().unplaced().size();
        out.listHead(
                plan,
                Text.of(
                        "规则检查：%s，建议罚分 %d",
                        "Rule check: %s, penalty of should-rules %d",
                        AuditWords.verdict(audit, unplaced),
                        audit.soft()),
                AUDIT_HEAD,
                AUDIT_WIDTHS);
        int row = 3;
        for (var result : audit.results()) {
            var source = result.entry().source();
            var styles = out.styles();
            rule(out, row, result, out.say(AuditWords.verdict(result)), result.penalty());
            out.put(row, 5, "", styles.words());
            out.put(
                    row,
                    6,
                    out.say(Text.of("检查 %d 处", "%d points judged", result.points())),
                    styles.words());
            out.put(
                    row++,
                    7,
                    (source.text().isEmpty() ? "" : "“" + source.text() + "” ") + source.from(),
                    styles.words());
            for (var violation : result.violations()) {
                violation(out, row++, result, violation);
            }
        }
        out.sheet()
                .setAutoFilter(
                        new CellRangeAddress(2, Math.max(3, row - 1), 0, AUDIT_HEAD.size() - 1));
    }

    private static void violation(
            SheetWriter out, int row, Audit.Result result, Violation violation) {
        rule(out, row, result, "", violation.penalty());
        var styles = out.styles();
        out.put(row, 5, out.say(AuditWords.place(violation.finding().place())), styles.words());
        out.put(row, 6, out.say(violation.finding().message()), styles.words());
        out.put(row, 7, "", styles.words());
    }

    private static void rule(
            SheetWriter out, int row, Audit.Result result, String verdict, long penalty) {
        var styles = out.styles();
        var entry = result.entry();
        out.put(row, 0, out.say(entry.rule().title()), styles.words());
        out.put(row, 1, out.say(AuditWords.level(entry.level())), styles.number());
        out.put(
                row,
                2,
                (AuditWords.sign(result) + " " + verdict).strip(),
                result.isKept() ? styles.good() : styles.bad());
        out.put(row, 3, entry.weight(), styles.number());
        out.put(row, 4, (double) penalty, styles.number());
    }

    /** Lessons without a time. */
    static void unplaced(SheetWriter out, Plan plan, List<Lesson> lessons) {
        out.listHead(
                plan,
                Text.of("未排课：%d 次", "Unplaced lessons: %d", lessons.size()),
                UNPLACED_HEAD,
                UNPLACED_WIDTHS);
        int row = 3;
        for (var lesson : lessons) {
            var styles = out.styles();
            out.put(
                    row,
                    0,
                    String.join("+", lesson.classes().stream().map(SchoolClass::name).toList()),
                    styles.words());
            out.put(row, 1, lesson.subject().name(), styles.words());
            out.put(
                    row,
                    2,
                    String.join("、", lesson.teachers().stream().map(Teacher::name).toList()),
                    styles.words());
            out.put(row, 3, lesson.lengthInPeriods(), styles.number());
            out.put(row++, 4, out.say(AuditWords.weekType(lesson.weekType())), styles.number());
        }
    }
}
