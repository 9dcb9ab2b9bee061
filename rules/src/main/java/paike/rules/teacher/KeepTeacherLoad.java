package paike.rules.teacher;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A teacher of some subjects has so many periods a week (标准课时量), neither too many nor too few.
 *
 * <p>Point: teacher whose subject and grade of most periods it names; whoever has duties such as
 * 教导主任 may have fewer, and guests are not judged. Deviation: periods in two weeks above the most or
 * below the least. Only lessons count, as they are assigned; being a homeroom teacher counts as so
 * many more. From: load standards of provinces, which differ (domain notes 2.4).
 *
 * @param subjects of whose teachers it speaks
 * @param grades in which they have most of their periods; empty = all
 * @param least periods a week; 0 = no least
 * @param most periods a week
 * @param homeroom periods a week that a homeroom teacher has more by it
 */
public record KeepTeacherLoad(
        Subjects subjects, List<Integer> grades, int least, int most, int homeroom)
        implements StaticRule {

    @Override
    public Text title() {
        return new Text("教师周课时标准", "Weekly load of teachers");
    }

    @Override
    public int pointCount(School school) {
        return teachers(school).size();
    }

    @Override
    public int teacherOf(int point, School school) {
        return teachers(school).get(point).index();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        return deviation(teachers(school).get(point), school);
    }

    /** How far a teacher of whom it speaks is from the standard. */
    public int deviation(Teacher teacher, School school) {
        int load = load(teacher, school);
        int below = teacher.duties().isEmpty() ? 2 * least - load : 0;
        return Math.max(0, Math.max(below, load - 2 * most));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var teacher = teachers(school).get(point);
        int extra = load(teacher, school) - halves(teacher, school);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s（%s）每周 %s 节%s，标准 %d—%d 节",
                        "%s (%s) has %s periods a week%s, %d to %d expected",
                        teacher.name(),
                        mainSubject(teacher, school).map(Subject::name).orElse(""),
                        Words.periods(halves(teacher, school)),
                        extra == 0
                                ? Text.same("")
                                : Text.of(
                                        "，班主任另计 %s 节",
                                        " and %s as homeroom teacher", Words.periods(extra)),
                        least,
                        most),
                List.of());
    }

    /** The teachers of whom it speaks, in order. */
    public List<Teacher> teachers(School school) {
        return school.teachers().stream().filter(one -> speaksOf(one, school)).toList();
    }

    /** Whether it is the standard for a teacher. */
    public boolean speaksOf(Teacher teacher, School school) {
        return !teacher.guest()
                && mainSubject(teacher, school)
                        .filter(subject -> subjects.means(subject, school))
                        .isPresent()
                && (grades.isEmpty() || grades.contains(mainGrade(teacher, school)));
    }

    /** Periods in two weeks, and those for being a homeroom teacher. */
    public int load(Teacher teacher, School school) {
        boolean hasClass =
                school.classes().stream()
                        .map(SchoolClass::homeroomTeacher)
                        .anyMatch(teacher::equals);
        return halves(teacher, school) + (hasClass ? 2 * homeroom : 0);
    }

    /** Periods of lessons in two weeks, as they are assigned. */
    public static int halves(Teacher teacher, School school) {
        return lessons(teacher, school).mapToInt(KeepTeacherLoad::halves).sum();
    }

    /** The subject of most of the periods; empty if there are none. */
    public static Optional<Subject> mainSubject(Teacher teacher, School school) {
        int[] halves = new int[school.subjects().size()];
        lessons(teacher, school).forEach(one -> halves[one.subject().index()] += halves(one));
        return school.subjects().stream()
                .filter(subject -> halves[subject.index()] > 0)
                .max(
                        Comparator.comparingInt((Subject subject) -> halves[subject.index()])
                                .thenComparing(Subject::index, Comparator.reverseOrder()));
    }

    private static int mainGrade(Teacher teacher, School school) {
        return school.grades().stream()
                .max(
                        Comparator.comparingInt(
                                grade ->
                                        lessons(teacher, school)
                                                .filter(one -> one.firstGrade() == grade)
                                                .mapToInt(KeepTeacherLoad::halves)
                                                .sum()))
                .orElse(0);
    }

    private static int halves(TeachingAssignment assignment) {
        return assignment.periods() * assignment.weekType().halves();
    }

    private static Stream<TeachingAssignment> lessons(Teacher teacher, School school) {
        return school.assignments().stream()
                .filter(one -> one.kind() == LessonKind.LESSON)
                .filter(one -> one.teachers().contains(teacher));
    }
}
