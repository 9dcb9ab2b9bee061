package paike.app.publish;

import java.util.ArrayList;
import java.util.List;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.sheets.HomeworkBook;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.model.school.SchoolClass;

/** The homework of the week (作业公示), a table per grade: classes and weekdays. */
final class HomeworkBoards {
    private static final Text NONE = Text.same("–");

    private HomeworkBoards() {}

    /** Empty if no homework is planned. */
    static List<Piece> of(Published published) {
        if (!published.plan().homework().isPlanned()) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        for (int grade : published.school().grades()) {
            pieces.add(
                    Piece.Words.caption(
                            Text.of(
                                    "%s作业公示（科目与预计分钟）",
                                    "%s: homework of the week (subject and minutes)",
                                    IntervalNames.grade(grade))));
            pieces.add(board(published, grade));
        }
        pieces.add(
                Piece.Words.hint(
                        new Text(
                                "“共”是当天书面作业的合计；实践作业不计入书面作业总量。",
                                "Minutes in all are those of written homework; practical tasks do"
                                        + " not count.")));
        return pieces;
    }

    private static Piece board(Published published, int grade) {
        var weekdays = HomeworkBook.weekdays(published.plan());
        var head = new ArrayList<Text>();
        head.add(new Text("班级", "Class"));
        weekdays.forEach(day -> head.add(Text.weekday(day)));
        var rows = new ArrayList<List<Cell>>();
        for (var schoolClass : published.classes(grade)) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(schoolClass.name()));
            weekdays.forEach(day -> row.add(Cell.of(day(published, schoolClass, day))));
            rows.add(row);
        }
        return new Piece.Table(List.of(), head, rows);
    }

    /** What is to be written, and below it the sum of minutes and what is to be done. */
    private static Text day(Published published, SchoolClass schoolClass, int weekday) {
        var homework = published.plan().homework();
        var written = new ArrayList<Text>();
        var below = new ArrayList<Text>();
        int minutes = homework.writtenMinutes(schoolClass, weekday);
        if (minutes > 0) {
            below.add(Text.of("共 %d 分钟", "%d minutes in all", minutes));
        }
        for (var task : homework.of(schoolClass, weekday)) {
            if (task.isWritten()) {
                written.add(said(task));
            } else {
                below.add(Text.of("实践 %s", "practice: %s", said(task)));
            }
        }
        if (written.isEmpty() && below.isEmpty()) {
            return NONE;
        }
        return Text.of(
                "%s\n%s",
                "%s\n%s", written.isEmpty() ? NONE : Text.join(written), Text.join(below));
    }

    private static Text said(HomeworkTask task) {
        return Text.of("%s %d", "%s %d", task.subject().name(), task.minutes());
    }
}
