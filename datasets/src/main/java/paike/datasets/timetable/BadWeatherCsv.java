package paike.datasets.timetable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import paike.datasets.sheets.BadWeatherTable;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.Teacher;

/**
 * {@code timetable-bad-weather.csv}: one row per class and period that moves indoors; the columns
 * of {@code timetable.csv}, and {@code instead_of}, the room that is closed. No room = there is
 * none.
 */
public final class BadWeatherCsv {
    private BadWeatherCsv() {}

    public static String write(Plan plan) {
        var columns = new ArrayList<>(TimetableCsv.COLUMNS.subList(0, TimetableCsv.USUAL));
        columns.add("instead_of");
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            for (var move : BadWeatherTable.moves(plan)) {
                rows(plan.school(), move).forEach(csv::writeRecord);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<List<String>> rows(School school, BadWeatherTable.Move move) {
        var lesson = move.lesson();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < lesson.classes().size(); i++) {
            var schoolClass = lesson.classes().get(i);
            for (var slot : school.span(lesson, move.slot())) {
                boolean isLesson = slot.kind() == IntervalKind.LESSON;
                int period = isLesson ? school.week(schoolClass).period(slot.index()) : 0;
                rows.add(
                        List.of(
                                move.weekType().name(),
                                String.valueOf(slot.weekday()),
                                period == 0 ? "" : String.valueOf(period),
                                slot.start().toString(),
                                slot.end().toString(),
                                lesson.kind().code(),
                                schoolClass.name(),
                                lesson.subject().name(),
                                String.join(
                                        CsvRows.JOINT,
                                        lesson.teachers().stream().map(Teacher::name).toList()),
                                room(move, i),
                                move.from().name()));
            }
        }
        return rows;
    }

    /** The room of the i-th class. */
    private static String room(BadWeatherTable.Move move, int i) {
        return move.rooms().isEmpty()
                ? ""
                : move.rooms().get(Math.min(i, move.rooms().size() - 1)).name();
    }
}
