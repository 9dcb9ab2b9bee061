package paike.datasets.timetable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import paike.datasets.sheets.Happening;
import paike.model.plan.Plan;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * The neutral long form that other programs read: a row per period of a class, with the columns
 * {@code TeacherName, Day, Period, Class, Subject, WeekType, Room}. Only lessons in periods of the
 * bell schedule have a place in it; activity periods are counted behind the lessons of the day.
 */
public final class LongCsv {
    private static final List<String> COLUMNS =
            List.of("TeacherName", "Day", "Period", "Class", "Subject", "WeekType", "Room");

    /** The first columns are in every such file. */
    private static final int NEEDED = 5;

    private LongCsv() {}

    /** True if the names are those of this form, in any order and spelling of case. */
    static boolean isHead(List<String> names) {
        return COLUMNS.stream()
                .limit(NEEDED)
                .allMatch(column -> names.stream().anyMatch(column::equalsIgnoreCase));
    }

    /** Days from 1 = Monday, periods from 1 as the class counts them; names, not ids. */
    public static String write(Plan plan) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (var happening : Happening.of(plan)) {
                if (happening.kind() == Happening.Kind.LESSON
                        || happening.kind() == Happening.Kind.ACTIVITY) {
                    for (var schoolClass : happening.classes()) {
                        write(csv, plan, happening, schoolClass);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(
            CsvWriter csv, Plan plan, Happening happening, SchoolClass schoolClass) {
        var slot = happening.slot();
        var week = plan.school().week(schoolClass);
        int period = slot == null ? 0 : week.period(slot.index());
        if (period == 0) {
            return;
        }
        int day = plan.school().grid().weekdays().indexOf(happening.weekday());
        int lessonsBefore =
                happening.kind() == Happening.Kind.ACTIVITY ? week.lessonSlots(day).length : 0;
        var rooms = String.join(";", happening.rooms().stream().map(Room::name).toList());
        csv.writeRecord(
                String.join("、", happening.teachers().stream().map(Teacher::name).toList()),
                String.valueOf(happening.weekday()),
                String.valueOf(lessonsBefore + period),
                schoolClass.name(),
                happening.name(),
                happening.weekType().name(),
                rooms);
    }
}
