package paike.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Teacher;

/** What the staff do after school: care duties and club sessions. Guests have no duties. */
public final class Duties {
    private Duties() {}

    /** True if giving the lesson is a duty. */
    public static boolean isDuty(Lesson lesson) {
        return lesson.kind() == LessonKind.CARE || lesson.kind() == LessonKind.CLUB;
    }

    /** Duties per week divided by the staff who can have any, rounded up. */
    static int evenShare(School school) {
        int staff = staff(school).size();
        int duties = 0;
        for (var lesson : school.lessons()) {
            duties += able(lesson).isEmpty() ? 0 : 1;
        }
        return staff == 0 ? 0 : (duties + staff - 1) / staff;
    }

    /** The staff who can have duties, in order. */
    public static List<Teacher> staff(School school) {
        return school.lessons().stream()
                .flatMap(lesson -> able(lesson).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Teacher::index))
                .toList();
    }

    /** The staff who give the lesson or may be chosen for it; nobody if it is no duty. */
    private static List<Teacher> able(Lesson lesson) {
        if (!isDuty(lesson)) {
            return List.of();
        }
        return Stream.concat(lesson.teachers().stream(), lesson.assignment().candidates().stream())
                .filter(teacher -> !teacher.guest())
                .toList();
    }

    /** Duties of a teacher in a week; 0 for a guest. */
    public static int count(Occupancy now, int teacher) {
        int count = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            count += count(now, teacher, day);
        }
        return count;
    }

    /** Duties of a teacher on a day; 0 for a guest. */
    public static int count(Occupancy now, int teacher, int day) {
        if (now.school().teachers().get(teacher).guest()) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < now.teachers().lessonCount(teacher, day); i++) {
            count += isDuty(now.lesson(now.teachers().lesson(teacher, day, i))) ? 1 : 0;
        }
        return count;
    }

    /** The duties of a teacher in a week, by day. */
    public static List<Lesson> lessons(Occupancy now, int teacher) {
        var duties = new ArrayList<Lesson>();
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            for (var lesson : now.lessonsOf(now.school().teachers().get(teacher), day)) {
                if (isDuty(lesson)) {
                    duties.add(lesson);
                }
            }
        }
        return duties;
    }
}
