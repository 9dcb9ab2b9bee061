package paike.datasets.manual.entries;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClockWords;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;

/**
 * One period of one lesson as a cell states it; names are those of the school or, without a school,
 * as written.
 *
 * @param lens whose table it stands in
 * @param head the cell that says whose table it is; its row is negative if none does
 * @param classes several for a joint lesson in a teacher's table
 * @param teachers empty = not stated
 * @param room empty = not stated
 * @param isDouble marked as part of a double
 */
public record Entry(
        Lens lens,
        Spot spot,
        Spot head,
        When when,
        List<String> classes,
        String subject,
        List<String> teachers,
        String room,
        boolean isDouble) {

    /**
     * The cell.
     *
     * @param sheet index of its sheet
     * @param row from 0
     * @param column from 0
     * @param place for people, such as 总课表!C5
     */
    public record Spot(int sheet, int row, int column, String place) {}

    /**
     * @param weekday 1 = Monday
     * @param period from 1 among the day's periods of its kind; 0 = at the time of its clock, which
     *     is that of no period
     * @param isMorning whether its head says so
     * @param clock null = not stated
     * @param head the cell that states the clock, or else names the period
     */
    public record When(
            WeekType week,
            int weekday,
            int period,
            LessonKind kind,
            boolean isMorning,
            ClockWords.@Nullable Span clock,
            Spot head) {

        When in(WeekType other) {
            return new When(other, weekday, period, kind, isMorning, clock, head);
        }
    }

    public Entry of(String schoolClass) {
        return new Entry(
                lens, spot, head, when, List.of(schoolClass), subject, teachers, room, isDouble);
    }

    public Entry in(WeekType week) {
        return at(when.in(week));
    }

    public Entry at(When other) {
        return new Entry(lens, spot, head, other, classes, subject, teachers, room, isDouble);
    }

    /**
     * @param teachersBySubject for a lesson that names none
     */
    public Entry with(Map<String, List<String>> teachersBySubject) {
        var known = teachersBySubject.getOrDefault(subject, List.of());
        return teachers.isEmpty() ? with(known, room, isDouble) : this;
    }

    public Entry with(List<String> otherTeachers, String otherRoom, boolean alsoDouble) {
        return new Entry(
                lens, spot, head, when, classes, subject, otherTeachers, otherRoom, alsoDouble);
    }
}
