package paike.app.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.Subject;
import paike.rules.Words;

/** Weekly periods of each grade and subject, as planned. */
final class CoursePlanNotice {
    private final Published published;

    private CoursePlanNotice(Published published) {
        this.published = published;
    }

    static List<Piece> of(Published published) {
        return new CoursePlanNotice(published).pieces();
    }

    private List<Piece> pieces() {
        var school = published.school();
        var head = new ArrayList<Text>();
        head.add(new Text("学科", "Subject"));
        school.grades().forEach(grade -> head.add(IntervalNames.grade(grade)));
        var rows = new ArrayList<List<Cell>>();
        for (var subject : school.subjects()) {
            if (school.grades().stream().anyMatch(grade -> isPlanned(grade, subject))) {
                var row = new ArrayList<Cell>();
                row.add(Cell.of(subject.name()));
                school.grades()
                        .forEach(grade -> row.add(Cell.of(periods(grade, Stream.of(subject)))));
                rows.add(row);
            }
        }
        var total = new ArrayList<Cell>();
        total.add(new Cell(new Text("合计", "Total"), Tint.FAINT));
        school.grades()
                .forEach(
                        grade ->
                                total.add(
                                        new Cell(
                                                Text.same(
                                                        periods(grade, school.subjects().stream())),
                                                Tint.FAINT)));
        rows.add(total);
        return List.of(
                new Piece.Table(List.of(), head, rows),
                Piece.Words.hint(
                        new Text(
                                "单位：节/周；隔周一节记 0.5 节。不得随意增减课程和课时，不得挤占体育、艺术等课程。",
                                "Periods a week; one every second week counts 0.5. Nobody may add,"
                                        + " cut or take lessons.")));
    }

    private boolean isPlanned(int grade, Subject subject) {
        return published.classes(grade).stream()
                .anyMatch(
                        one -> published.school().plannedHalves(one.index(), subject.index()) > 0);
    }

    /** Such as "2", or "1、2" where classes of the grade differ. */
    private String periods(int grade, Stream<Subject> subjects) {
        var counted = subjects.toList();
        return published.classes(grade).stream()
                .map(
                        one ->
                                counted.stream()
                                        .mapToInt(
                                                subject ->
                                                        published
                                                                .school()
                                                                .plannedHalves(
                                                                        one.index(),
                                                                        subject.index()))
                                        .sum())
                .distinct()
                .sorted()
                .map(halves -> halves == 0 ? "–" : Words.periods(halves))
                .collect(Collectors.joining("、"));
    }
}
