package paike.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
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
        var staff = new HashSet<Teacher>();
        int duties = 0;
        for (var lesson : school.lessons()) {
            if (isDuty(lesson)) {
                var able =
                        Stream.concat(
                                        lesson.teachers().stream(),
                                        lesson.assignment().candidates().stream())
                                .filter(teacher -> !teacher.guest())
                                .toList();
                duties += able.isEmpty() ? 0 : 1;
                staff.addAll(able);
            }
        }
        return staff.isEmpty() ? 0 : (duties + staff.size() - 1) / staff.size();
    }

    /** Points that are teachers: those who give a lesson. */
    public static void of(Lesson lesson, IntConsumer point) {
        var teachers = lesson.teachers();
        for (int i = 0; i < teachers.size(); i++) {
            point.accept(teachers.get(i).index());
        }
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
