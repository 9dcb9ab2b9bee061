package paike.rules.teacher;

import static java.util.Objects.requireNonNull;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.ClassRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * The homeroom teacher (班主任) gives the first lesson of the day in the own class, as often as the
 * lessons there allow.
 *
 * <p>Point: class. Deviation: days that begin with somebody else although the homeroom teacher has
 * a lesson for them, in the worse of the two weeks; lessons to come may be first. From: domain
 * notes 3.2 (班主任: first lesson of own class).
 */
public record PreferHomeroomFirstLesson() implements ClassRule {

    @Override
    public Text title() {
        return new Text("班主任上本班第一节", "Homeroom teachers give the first lesson");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON
                && lesson.classes().stream().anyMatch(c -> isHomeroomLesson(lesson, c));
    }

    private static boolean isHomeroomLesson(Lesson lesson, SchoolClass schoolClass) {
        var teacher = schoolClass.homeroomTeacher();
        return teacher != null
                && lesson.teachers().contains(teacher)
                && lesson.classes().contains(schoolClass);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int worst = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            worst = Math.max(worst, lacking(now, school.classes().get(point), week));
        }
        return worst;
    }

    private static int lacking(Occupancy now, SchoolClass schoolClass, int week) {
        var school = now.school();
        var teacher = schoolClass.homeroomTeacher();
        if (teacher == null) {
            return 0;
        }
        int toCome = 0;
        int placed = 0;
        int days = 0;
        var preparations = school.preparations(teacher);
        for (int i = 0; i < preparations.size(); i++) {
            var parallels = preparations.get(i).parallels();
            for (int c = 0; c < parallels.size(); c++) {
                var lessons = parallels.get(c);
                for (int l = 0; l < lessons.size(); l++) {
                    var lesson = lessons.get(l);
                    if (!isIn(lesson, schoolClass, week, school)) {
                        continue;
                    }
                    if (now.isPlaced(lesson.index())) {
                        placed++;
                        days |= firstOf(now, lesson, schoolClass);
                    } else if (now.isToCome(lesson.index())) {
                        toCome++;
                    }
                }
            }
        }
        int possible = Math.min(school.grid().dayCount(), placed + toCome);
        return Math.max(0, possible - Integer.bitCount(days) - toCome);
    }

    private static boolean isIn(Lesson lesson, SchoolClass schoolClass, int week, School school) {
        return lesson.classes().contains(schoolClass)
                && (school.weekCount() == 1 || lesson.weekType().meetsIn(week));
    }

    /** The bit of its day if a lesson is the first of the class, else 0. */
    private static int firstOf(Occupancy now, Lesson lesson, SchoolClass schoolClass) {
        var school = now.school();
        int slot = now.slotOf(lesson.index());
        var start = school.grid().slot(slot);
        return start.kind() == lesson.kind().place() && school.week(schoolClass).period(slot) == 1
                ? 1 << start.day()
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        return new Finding(
                Place.of(schoolClass).and(requireNonNull(schoolClass.homeroomTeacher())),
                Text.of(
                        "%s 每周还有 %d 天的第一节可由班主任 %s 上，却不是",
                        "%s begins %d more days a week without its homeroom teacher %s than need"
                                + " be",
                        schoolClass.name(),
                        deviation(now, point),
                        requireNonNull(schoolClass.homeroomTeacher()).name()),
                List.of());
    }
}
