package paike.app.report;

import java.util.ArrayList;
import java.util.List;
import paike.app.document.Piece;
import paike.app.report.evidence.Inspected;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.RulebookEntry;

/** What a report leaves open: what nobody gave, rules with nothing to judge, what no rule says. */
final class NotJudged {
    private NotJudged() {}

    static List<Piece> of(Inspected inspected) {
        var audit = inspected.audit();
        var points = new ArrayList<>(audit.notes());
        var facts = inspected.school().facts();
        if (!facts.calendar().isStated()) {
            points.add(
                    new Text(
                            "学校数据中没有校历：考试次数、放假与调休、教学周数未评判。",
                            "The school states no calendar: exams, holidays and weeks were not"
                                    + " judged."));
        }
        if (!facts.clubs().isEmpty() && inspected.plan().memberships().isEmpty()) {
            points.add(
                    new Text(
                            "没有提供社团名单：社团人数、年级和学生时间冲突未评判（可用 --members 提供）。",
                            "No members of clubs were given: sizes, grades and clashes of pupils"
                                    + " were not judged (--members)."));
        }
        if (!inspected.plan().homework().isPlanned()) {
            points.add(
                    new Text(
                            "没有提供作业安排：各班每天的作业时间未评判（可用 --homework 提供，paike homework 可代为安排）。",
                            "No homework was given: minutes of classes and days were not judged"
                                    + " (--homework; paike homework plans it)."));
        }
        var idle =
                audit.results().stream()
                        .filter(one -> one.points() == 0)
                        .filter(one -> isForGradesOf(one.entry(), inspected.school()))
                        .map(one -> named(one.entry()))
                        .distinct()
                        .toList();
        if (!idle.isEmpty()) {
            points.add(
                    Text.of(
                            "没有可评判对象的规则 %d 条：%s。",
                            "%d rules with nothing to judge here: %s.",
                            idle.size(),
                            Text.join(idle)));
        }
        points.add(
                new Text(
                        "课堂教学、作业批改质量、教辅征订、学生睡眠等不属于课表和作息安排的事项，不在本报告范围内。",
                        "What is no matter of timetables and bells, such as teaching itself, the"
                                + " marking of homework, books and sleep, is not part of this"
                                + " report."));
        return List.of(
                new Piece.Points(points),
                Piece.Words.hint(
                        new Text(
                                "“核查处数”指规则逐一评判的最小单位，如某班某天、某教师某周。",
                                "A point is the least part that a rule judges, such as the day of a"
                                        + " class or the week of a teacher.")));
    }

    /** False for rules on grades that the school does not have. */
    static boolean isForGradesOf(RulebookEntry entry, School school) {
        return entry.grades().isEmpty()
                || school.grades().stream().anyMatch(entry.grades()::contains);
    }

    /** Such as "周总课时（限 7、8、9 年级）". */
    private static Text named(RulebookEntry entry) {
        var grades = AuditWords.grades(entry);
        return grades.zh().isEmpty()
                ? entry.rule().title()
                : Text.of("%s（%s）", "%s (%s)", entry.rule().title(), grades);
    }
}
