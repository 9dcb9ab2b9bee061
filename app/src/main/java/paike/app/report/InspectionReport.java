package paike.app.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.app.report.evidence.Chapter;
import paike.app.report.evidence.Evidence;
import paike.app.report.evidence.Inspected;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.SchoolClass;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RulebookEntry;

/** The report of a school on itself (减负自查报告): all of its pieces, in order. */
public final class InspectionReport {
    private final Inspected inspected;
    private final Audit audit;
    private final List<Piece> pieces = new ArrayList<>();
    private int number;

    private InspectionReport(Inspected inspected) {
        this.inspected = inspected;
        this.audit = inspected.audit();
    }

    public static Text title(Inspected inspected) {
        return Text.of(
                "%s 减轻学生课业负担自查报告",
                "%s, self-inspection report on pupils' load", inspected.school().name());
    }

    public static List<Piece> of(Inspected inspected) {
        var report = new InspectionReport(inspected);
        report.write();
        return List.copyOf(report.pieces);
    }

    private void write() {
        pieces.add(new FirstPage(inspected).cover());
        pieces.add(new Piece.Contents(new Text("目录", "Contents")));
        heading(new Text("自查概况", "Summary"), "summary");
        var evidence = new EnumMap<Chapter, Evidence>(Chapter.class);
        for (var chapter : Chapter.values()) {
            evidence.put(chapter, chapter.evidence(inspected));
        }
        summary(evidence.values());
        evidence.forEach(this::chapter);
        heading(new Text("与上级规定的差异", "Where school and higher rules differ"), "differences");
        differences();
        heading(new Text("未评判事项", "What was not judged"), "not-judged");
        pieces.addAll(NotJudged.of(inspected));
        heading(new Text("问题清单", "Faults"), "faults");
        pieces.addAll(Faults.of(inspected.plan(), audit));
    }

    private void heading(Text text, String anchor) {
        number++;
        pieces.add(
                new Piece.Heading(
                        1,
                        Text.of("%s、%s", "%s. %s", IntervalNames.gradeNumber(number), text),
                        anchor));
    }

    private void summary(Collection<Evidence> evidence) {
        pieces.add(Piece.Words.of(basis()));
        evidence.stream()
                .map(Evidence::summary)
                .flatMap(Optional::stream)
                .forEach(sentence -> pieces.add(Piece.Words.of(sentence)));
        pieces.add(Piece.Words.of(conclusion()));
        pieces.add(Piece.Words.caption(new Text("各部分评判结果", "Results of each part")));
        pieces.add(overview());
    }

    private Text basis() {
        var school = inspected.school();
        int pupils = school.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
        return Text.of(
                "我校现有 %d 个年级、%d 个教学班%s，教职工 %d 人。依据“%s”，对照规则 %d 条（必守 %d 条、建议 %d 条），"
                        + "就课程设置、作息时间、体育活动、课后服务、作业考试、教师任课和场地使用逐班逐日自查，共核查 %s 处。"
                        + "现将自查情况报告如下。",
                "The school has %d grades and %d classes%s, and a staff of %d. By the rulebook"
                        + " “%s”, %d rules (%d musts and %d recommendations) on courses, the day,"
                        + " activity, after-school service, homework, exams, staff and rooms were"
                        + " judged class by class and day by day, %s points in all.",
                school.grades().size(),
                school.classes().size(),
                pupils == 0 ? Text.same("") : Text.of("，在校学生 %d 人", " with %d pupils", pupils),
                school.facts().staff().size(),
                inspected.rulebook().name(),
                inspected.results().size(),
                count(Level.MUST, false),
                count(Level.SHOULD, false),
                "%,d".formatted(audit.results().stream().mapToLong(Audit.Result::points).sum()));
    }

    private long count(Level level, boolean onlyBroken) {
        return inspected.results(level).stream()
                .filter(one -> !onlyBroken || !one.isKept())
                .count();
    }

    private Text conclusion() {
        int unplaced = inspected.plan().timetable().unplaced().size();
        var wishes =
                Text.of(
                        "建议规则 %d 条中 %d 条完全达到、%d 条未完全达到",
                        "of %d recommendations %d are fully met and %d are not",
                        count(Level.SHOULD, false),
                        count(Level.SHOULD, false) - count(Level.SHOULD, true),
                        count(Level.SHOULD, true));
        return audit.hard() == 0 && unplaced == 0
                ? Text.of(
                        "自查结论：必守规则 %d 条全部符合；%s。",
                        "Conclusion: all %d must-rules are kept; %s.",
                        count(Level.MUST, false),
                        wishes)
                : Text.of(
                        "自查结论：必守规则 %d 条中 %d 条不符合，共 %d 处，未排入课表的课 %d 次，已列入“问题清单”，" + "应限期整改；%s。",
                        "Conclusion: %2$d of %1$d must-rules are broken, %3$d times in all, and"
                                + " %4$d lessons have no place; they are in the list of faults and have"
                                + " to be mended; %5$s.",
                        count(Level.MUST, false),
                        count(Level.MUST, true),
                        audit.hard(),
                        unplaced,
                        wishes);
    }

    private List<Audit.Result> results(Chapter chapter) {
        return inspected.results().stream()
                .filter(one -> Chapter.of(one.entry().rule()) == chapter)
                .toList();
    }

    private Piece overview() {
        var rows = new ArrayList<List<Cell>>();
        for (var chapter : Chapter.values()) {
            var results = results(chapter);
            long musts =
                    results.stream()
                            .filter(one -> one.entry().level() == Level.MUST)
                            .mapToLong(one -> one.violations().size())
                            .sum();
            long wishes =
                    results.stream()
                            .filter(one -> one.entry().level() == Level.SHOULD && !one.isKept())
                            .count();
            rows.add(
                    List.of(
                            Cell.of(chapter.title()),
                            Cell.of(results.size()),
                            Cell.of(results.stream().mapToLong(Audit.Result::points).sum()),
                            results.isEmpty()
                                    ? new Cell(new Text("未评判", "not judged"), Tint.FAINT)
                                    : musts == 0
                                            ? new Cell(new Text("✓ 符合", "✓ kept"), Tint.GOOD)
                                            : new Cell(
                                                    Text.of("✕ %d 处", "✕ %d times", musts),
                                                    Tint.BAD),
                            wishes == 0
                                    ? Cell.of("–")
                                    : new Cell(Text.of("%d 条", "%d rules", wishes), Tint.WISH)));
        }
        return new Piece.Table(
                List.of(),
                List.of(
                        new Text("检查内容", "Part"),
                        new Text("规则（条）", "Rules"),
                        new Text("核查（处）", "Points"),
                        new Text("必守规则", "Musts"),
                        new Text("未完全达到的建议", "Recommendations missed")),
                rows);
    }

    private void chapter(Chapter chapter, Evidence evidence) {
        heading(chapter.title(), chapter.anchor());
        var figures = evidence.figures();
        var results = results(chapter);
        if (!figures.isEmpty()) {
            part(new Text("实测数据", "Figures"), chapter.anchor() + "-figures");
            pieces.addAll(figures);
        }
        if (results.isEmpty()) {
            boolean isRuled =
                    audit.results().stream()
                            .map(Audit.Result::entry)
                            .filter(one -> NotJudged.isForGradesOf(one, inspected.school()))
                            .anyMatch(one -> Chapter.of(one.rule()) == chapter);
            pieces.add(
                    Piece.Words.of(
                            isRuled
                                    ? new Text(
                                            "规则集有这方面的规则，但没有可评判的内容，见“未评判事项”。",
                                            "The rulebook has rules on this, but there was nothing"
                                                    + " to judge; see what was not judged.")
                                    : new Text(
                                            "规则集中没有这方面的规则，未作评判。",
                                            "The rulebook has no rules on this; nothing was"
                                                    + " judged.")));
            return;
        }
        part(new Text("对照规则", "Rules"), chapter.anchor() + "-rules");
        pieces.add(RuleTable.of(results, evidence));
    }

    private void part(Text text, String anchor) {
        pieces.add(new Piece.Heading(2, text, anchor));
    }

    private void differences() {
        if (audit.differences().isEmpty()) {
            pieces.add(
                    Piece.Words.of(
                            new Text(
                                    "没有差异：上级规定均照用，未作修改。",
                                    "None: all higher rules hold as they are.")));
            return;
        }
        pieces.add(
                Piece.Words.of(
                        new Text(
                                "下列事项学校执行的规定与上级规定不同，按两种口径分别评判。",
                                "Here the school goes by another rule than those above it; both"
                                        + " were judged.")));
        pieces.add(
                new Piece.Table(
                        List.of(18, 30, 30, 22),
                        List.of(
                                new Text("事项", "Rule"),
                                new Text("学校执行", "Holds here"),
                                new Text("上级规定", "Higher rule"),
                                new Text("按上级规定评判", "Judged by the higher rule")),
                        audit.differences().stream().map(this::difference).toList()));
    }

    private List<Cell> difference(Audit.Result below) {
        var entry = below.entry();
        var holds =
                audit.results().stream()
                        .map(Audit.Result::entry)
                        .filter(one -> one.id().equals(entry.id()))
                        .findFirst();
        return List.of(
                Cell.of(entry.rule().title()),
                Cell.of(holds.map(InspectionReport::said).orElse(new Text("不采用", "switched off"))),
                Cell.of(said(entry)),
                below.isKept()
                        ? new Cell(new Text("✓ 也符合", "✓ kept, too"), Tint.GOOD)
                        : new Cell(
                                Text.of(
                                        "✕ %d 处不符\n%s",
                                        "✕ %d times\n%s",
                                        below.violations().size(),
                                        below.violations().getFirst().finding().message()),
                                Tint.BAD));
    }

    private static Text said(RulebookEntry entry) {
        return RuleTable.lines(RuleTable.asked(entry), RuleTable.source(entry.source()));
    }
}
