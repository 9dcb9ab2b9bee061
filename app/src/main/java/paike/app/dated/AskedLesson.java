package paike.app.dated;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.rules.Words;

/**
 * A lesson that staff name: 三(1)班 周三第2节, 三(1)班 体育 周三第2节, 张老师 周三第2节.
 *
 * @param schoolClass null = none was named
 * @param teacher null = none was named
 * @param subject null = none was named
 */
public record AskedLesson(
        String words,
        @Nullable SchoolClass schoolClass,
        @Nullable Teacher teacher,
        @Nullable Subject subject,
        AskedTime time) {

    /**
     * @param option where it was named
     * @throws DatasetException if it names no class and no teacher, or something unknown
     */
    public static AskedLesson of(String option, String words, School school) {
        var asked = parse(words, school);
        if (asked.schoolClass() == null && asked.teacher() == null) {
            throw new AskedNames(school).nobody(option, words.strip().split("\\s+", -1)[0]);
        }
        asked.checkRead(option);
        return asked;
    }

    /** Likewise, of what a lesson is to be exchanged with: 周五第4节, 数学, 张老师 周五, 三(2)班 周五第4节. */
    public static AskedLesson partner(String option, String words, School school) {
        var asked = parse(words, school);
        asked.checkRead(option);
        return asked;
    }

    private void checkRead(String option) {
        if (!time.unread().isEmpty()) {
            throw DatasetException.of(
                    option,
                    "",
                    Text.of("“%s” 看不懂：%s", "\"%s\" cannot be read: %s", words, time.unread()),
                    new Text(
                            "请写班级（或教师）和时间，如 '三(1)班 周三第2节'。",
                            "Class (or teacher) and time expected, such as '三(1)班 周三第2节' or"
                                    + " '三(1)班 Wed period 2'."));
        }
    }

    private static AskedLesson parse(String words, School school) {
        var names = new AskedNames(school);
        SchoolClass schoolClass = null;
        Teacher teacher = null;
        Subject subject = null;
        var rest = new StringBuilder();
        for (var word : Spelling.halfWidth(words).strip().split("\\s+", -1)) {
            var plain = Spelling.plain(word);
            Optional<SchoolClass> asClass =
                    schoolClass == null ? names.findClass(word) : Optional.empty();
            if (asClass.isEmpty() && schoolClass == null) {
                asClass = names.beginning(plain, school.classes(), SchoolClass::name);
                plain = asClass.map(one -> after(word, one.name())).orElse(plain);
            } else if (asClass.isPresent()) {
                plain = "";
            }
            schoolClass = asClass.orElse(schoolClass);
            var asTeacher = names.findTeacher(plain);
            var asSubject = names.findSubjects(plain);
            if (asTeacher.isPresent()) {
                teacher = asTeacher.get();
            } else if (!asSubject.isEmpty()) {
                subject = asSubject.getFirst();
            } else {
                rest.append(plain).append(' ');
            }
        }
        return new AskedLesson(words, schoolClass, teacher, subject, AskedTime.of(rest.toString()));
    }

    private static String after(String word, String name) {
        return Spelling.plain(word).substring(Spelling.plain(name).length());
    }

    /** Whether a placed lesson is meant. */
    public boolean fits(Placement placement, School school) {
        var lesson = placement.lesson();
        return isAbout(lesson)
                && lesson.weekType().meets(time.weeks())
                && school.span(lesson, placement.start().index()).stream()
                        .anyMatch(slot -> time.fits(slot, school.week(lesson)));
    }

    /** Whether a lesson is of the class, teacher and subject named. */
    public boolean isAbout(Lesson lesson) {
        return (schoolClass == null || lesson.classes().contains(schoolClass))
                && (teacher == null || lesson.teachers().contains(teacher))
                && (subject == null || lesson.subject().equals(subject));
    }

    /** True if it names a class, teacher or subject. */
    public boolean isAboutSomebody() {
        return schoolClass != null || teacher != null || subject != null;
    }

    /** Whether a lesson that starts at a slot is at the time named. */
    public boolean isAt(Lesson lesson, Slot slot, School school) {
        return time.isEmpty() || time.fits(slot, school.week(lesson));
    }

    /**
     * The only lesson of a timetable that is meant.
     *
     * @param where further condition, such as its day
     * @throws DatasetException if none is, or several are
     */
    public Placement in(Timetable timetable, String option, Predicate<Placement> where) {
        var school = timetable.school();
        List<Placement> found =
                timetable.placements().stream()
                        .filter(where)
                        .filter(one -> fits(one, school))
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? none(timetable, option, where) : several(school, option, found);
    }

    private DatasetException none(Timetable timetable, String option, Predicate<Placement> where) {
        var school = timetable.school();
        var own =
                timetable.placements().stream()
                        .filter(where)
                        .filter(
                                one ->
                                        schoolClass != null
                                                ? one.lesson().classes().contains(schoolClass)
                                                : one.lesson().teachers().contains(teacher))
                        .sorted(Comparator.comparingInt(one -> one.start().index()))
                        .map(one -> said(school, one))
                        .limit(8)
                        .toList();
        return DatasetException.of(
                option,
                "",
                Text.of("那时没有这样的课：“%s”", "there is no such lesson: \"%s\"", words),
                own.isEmpty()
                        ? new Text("那天没有课。", "There are no lessons that day.")
                        : Text.of("有的课：%s", "There are: %s", Text.join(own)));
    }

    private DatasetException several(School school, String option, List<Placement> found) {
        return DatasetException.of(
                option,
                "",
                Text.of("“%s” 指到 %d 节课", "\"%s\" means %d lessons", words, found.size()),
                Text.of(
                        "请写明是哪一节（加科目、教师或单周、双周）：%s",
                        "Say which (add subject, teacher, or 单周 odd, 双周 even): %s",
                        Text.join(
                                found.stream()
                                        .sorted(Comparator.comparingInt(one -> one.start().index()))
                                        .map(one -> said(school, one))
                                        .limit(8)
                                        .toList())));
    }

    private static Text said(School school, Placement one) {
        return Text.of(
                "%s %s",
                "%s %s",
                Words.when(school, one.lesson(), one.start().index()),
                Words.what(one.lesson()));
    }
}
