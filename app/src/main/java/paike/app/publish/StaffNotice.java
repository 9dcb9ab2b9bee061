package paike.app.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/** Who teaches what to which class. */
final class StaffNotice {
    private final Published published;

    private StaffNotice(Published published) {
        this.published = published;
    }

    static List<Piece> of(Published published) {
        return new StaffNotice(published).pieces();
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int grade : published.school().grades()) {
            pieces.add(new Piece.Heading(2, IntervalNames.grade(grade), "grade-" + grade));
            pieces.add(table(published.classes(grade)));
        }
        return pieces;
    }

    private Piece table(List<SchoolClass> classes) {
        var subjects =
                published.school().subjects().stream()
                        .filter(
                                subject ->
                                        classes.stream()
                                                .anyMatch(one -> !teachers(one, subject).isEmpty()))
                        .toList();
        var head = new ArrayList<Text>();
        head.add(new Text("班级", "Class"));
        head.add(new Text("班主任", "Homeroom teacher"));
        subjects.forEach(subject -> head.add(Text.same(subject.name())));
        var rows = new ArrayList<List<Cell>>();
        for (var one : classes) {
            var row = new ArrayList<Cell>();
            var homeroom = one.homeroomTeacher();
            row.add(Cell.of(one.name()));
            row.add(Cell.of(homeroom == null ? "–" : homeroom.name()));
            subjects.forEach(
                    subject ->
                            row.add(
                                    Cell.of(
                                            teachers(one, subject).isEmpty()
                                                    ? "–"
                                                    : teachers(one, subject))));
            rows.add(row);
        }
        return new Piece.Table(List.of(), head, rows);
    }

    private String teachers(SchoolClass schoolClass, Subject subject) {
        return published.school().assignments().stream()
                .filter(one -> one.kind() == LessonKind.LESSON && one.periods() > 0)
                .filter(one -> one.subject().equals(subject))
                .filter(one -> one.classes().contains(schoolClass))
                .flatMap(one -> one.teachers().stream())
                .map(Teacher::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
