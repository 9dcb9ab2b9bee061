package paike.datasets.timetable;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/**
 * One meeting as a file states it.
 *
 * @param place where in the file, for messages
 * @param period first lesson number from 1; 0 = not stated
 * @param periods lesson periods in a row, from 1
 * @param start null = not stated
 * @param end null = not stated
 * @param classes empty for a lesson without classes
 * @param teachers empty = not stated
 * @param rooms empty = not stated; several for a lesson in sets
 * @param lesson id of the lesson it is; empty = not stated
 */
public record MeetingRow(
        String place,
        WeekType weekType,
        int weekday,
        int period,
        int periods,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        LessonKind kind,
        List<SchoolClass> classes,
        Subject subject,
        List<Teacher> teachers,
        List<Room> rooms,
        String lesson) {}
