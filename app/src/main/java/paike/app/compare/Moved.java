package paike.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Words;

/**
 * What differs between two plans of a school: lessons of a class and subject that are at one place
 * in the first and at another in the second.
 */
public final class Moved {

    /**
     * One meeting of a class's subject that changed.
     *
     * @param from null = only in the second plan
     * @param to null = only in the first plan
     */
    public record Change(
            String schoolClass, String subject, @Nullable Text from, @Nullable Text to) {}

    private record Course(String schoolClass, String subject) {}

    private record Meeting(String key, Text words) {}

    private Moved() {}

    /** All changes from one plan to another, by class and subject. */
    public static List<Change> between(Plan first, Plan second) {
        var before = meetings(first);
        var after = meetings(second);
        var courses = new LinkedHashMap<Course, Boolean>();
        before.keySet().forEach(course -> courses.put(course, true));
        after.keySet().forEach(course -> courses.put(course, true));
        var changes = new ArrayList<Change>();
        for (var course : courses.keySet()) {
            var gone = new ArrayList<>(before.getOrDefault(course, List.of()));
            var come = new ArrayList<>(after.getOrDefault(course, List.of()));
            for (var meeting : List.copyOf(gone)) {
                if (come.removeIf(other -> other.key().equals(meeting.key()))) {
                    gone.remove(meeting);
                }
            }
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                changes.add(
                        new Change(
                                course.schoolClass(),
                                course.subject(),
                                i < gone.size() ? gone.get(i).words() : null,
                                i < come.size() ? come.get(i).words() : null));
            }
        }
        return changes;
    }

    private static Map<Course, List<Meeting>> meetings(Plan plan) {
        var meetings = new LinkedHashMap<Course, List<Meeting>>();
        for (var placement : plan.timetable().placements()) {
            for (var schoolClass : placement.lesson().classes()) {
                meetings.computeIfAbsent(
                                new Course(schoolClass.name(), placement.lesson().subject().name()),
                                course -> new ArrayList<>())
                        .add(meeting(plan, placement, schoolClass));
            }
        }
        return meetings;
    }

    private static Meeting meeting(Plan plan, Placement placement, SchoolClass schoolClass) {
        var lesson = placement.lesson();
        var teachers = String.join("、", lesson.teachers().stream().map(Teacher::name).toList());
        var roomName = String.join("、", placement.rooms().stream().map(Room::name).toList());
        var key =
                String.join(
                        "|",
                        lesson.weekType().name(),
                        String.valueOf(placement.start().weekday()),
                        placement.start().clock(),
                        String.valueOf(lesson.lengthInPeriods()),
                        teachers,
                        roomName);
        return new Meeting(
                key,
                Text.of(
                        "%s %s %s",
                        "%s %s %s",
                        Words.when(plan.school(), schoolClass, placement.start().index()),
                        teachers,
                        roomName));
    }
}
