package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.school.Subject;
import paike.rules.RulebookEntry;

/** Exams of every term and grade. */
final class ExamEvidence implements Evidence {
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    private final Inspected inspected;
    private final SchoolCalendar calendar;

    ExamEvidence(Inspected inspected) {
        this.inspected = inspected;
        this.calendar = inspected.school().facts().calendar();
    }

    @Override
    public List<Piece> figures() {
        if (!calendar.isStated()) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.Words.caption(new Text("各年级每学期考试次数", "Exams of each grade and term")));
        pieces.add(counts());
        if (!calendar.exams().isEmpty()) {
            pieces.add(Piece.Words.caption(new Text("考试一览", "All exams")));
            pieces.add(list());
        }
        return pieces;
    }

    private Piece counts() {
        var head = new ArrayList<Text>();
        head.add(new Text("学期", "Term"));
        inspected.school().grades().forEach(grade -> head.add(IntervalNames.grade(grade)));
        var rows = new ArrayList<List<Cell>>();
        for (var term : calendar.terms()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(term.name()));
            inspected.school().grades().forEach(grade -> row.add(kinds(term, grade)));
            rows.add(row);
        }
        return new Piece.Table(List.of(), head, rows);
    }

    /** Such as "2" with the kinds below. */
    private Cell kinds(Term term, int grade) {
        var held =
                calendar.exams().stream()
                        .filter(exam -> term.includes(exam.date()) && exam.grades().contains(grade))
                        .toList();
        return held.isEmpty()
                ? new Cell(Text.same("0"), Tint.FAINT)
                : Cell.of(
                        Text.of(
                                "%d\n%s",
                                "%d\n%s",
                                held.size(),
                                Text.join(
                                        held.stream()
                                                .map(exam -> exam.kind().title())
                                                .distinct()
                                                .toList())));
    }

    private Piece list() {
        return new Piece.Table(
                List.of(22, 14, 12, 16, 18, 8, 8, 8),
                List.of(
                        new Text("名称", "Name"),
                        new Text("类别", "Kind"),
                        new Text("日期", "Date"),
                        new Text("年级", "Grades"),
                        new Text("学科", "Subjects"),
                        new Text("纸笔", "Paper"),
                        new Text("等级制", "Levels"),
                        new Text("排名", "Ranked")),
                calendar.exams().stream().map(ExamEvidence::row).toList());
    }

    private static List<Cell> row(Exam exam) {
        return List.of(
                Cell.of(exam.name()),
                Cell.of(exam.kind().title()),
                Cell.of(exam.date().toString()),
                Cell.of(
                        Text.join(
                                new TreeSet<>(exam.grades())
                                        .stream().map(IntervalNames::grade).toList())),
                Cell.of(
                        String.join(
                                "、",
                                exam.subjects().stream().map(Subject::name).sorted().toList())),
                Cell.of(exam.onPaper() ? YES : NO),
                Cell.of(exam.levels() ? YES : NO),
                Cell.of(exam.ranked() ? YES : NO));
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Text> summary() {
        return calendar.isStated()
                ? Optional.of(
                        Text.of(
                                "考试管理方面，校历列出 %d 个学期，共安排考试 %d 次。",
                                "Exams: the calendar has %d terms and %d exams.",
                                calendar.terms().size(),
                                calendar.exams().size()))
                : Optional.empty();
    }
}
