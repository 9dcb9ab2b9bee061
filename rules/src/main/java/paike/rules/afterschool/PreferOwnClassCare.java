package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * Homework care is best given by somebody who teaches the class one of the subjects with homework,
 * or is its homeroom teacher.
 *
 * <p>Point: lesson. Deviation: 1 if those on duty teach the class none of these subjects. From:
 * S2.5 (homework guidance first; domain notes A4).
 *
 * @param subjects subjects with homework
 */
public record PreferOwnClassCare(Subjects subjects) implements SlotRule {

    @Override
    public Text title() {
        return new Text("课后辅导优先由本班教师承担", "Care by the class's own teachers");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.CARE;
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return lesson.kind() != LessonKind.CARE
                        || lesson.teachers().isEmpty()
                        || lesson.teachers().stream().anyMatch(one -> knows(one, lesson, school))
                ? 0
                : 1;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot).and(lesson.teachers().getFirst()),
                Text.of(
                        "%s %s 由 %s 值班，不教该班主要科目",
                        "%s on %s is given by %s, who teaches the class no subject with homework",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        Words.names(lesson.teachers())),
                List.of(lesson));
    }

    private boolean knows(Teacher teacher, Lesson care, School school) {
        for (SchoolClass schoolClass : care.classes()) {
            if (teacher.equals(schoolClass.homeroomTeacher())) {
                return true;
            }
        }
        return school.assignments().stream()
                .filter(assignment -> assignment.teachers().contains(teacher))
                .filter(assignment -> subjects.includes(assignment.subject()))
                .anyMatch(
                        assignment ->
                                assignment.classes().stream().anyMatch(care.classes()::contains));
    }
}
