package paike.rules;

import java.util.Set;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * For whom a rulebook entry holds: points that concern others are left out.
 *
 * @param grades empty = all
 * @param classes ids or names of classes, see {@link Named}; empty = all
 * @param teachers ids or names of teachers; empty = all
 */
public record AppliesTo(Set<Integer> grades, Set<String> classes, Set<String> teachers) {
    public static final AppliesTo ALL = new AppliesTo(Set.of(), Set.of(), Set.of());

    public static AppliesTo grades(Set<Integer> grades) {
        return grades.isEmpty() ? ALL : new AppliesTo(grades, Set.of(), Set.of());
    }

    public boolean isAll() {
        return grades.isEmpty() && classes.isEmpty() && teachers.isEmpty();
    }

    /** Whether a rule that judges placements holds for a lesson: by its first class and teacher. */
    public boolean holds(Lesson lesson) {
        return (lesson.classes().isEmpty() || means(lesson.classes().getFirst()))
                && (lesson.teachers().isEmpty()
                        || teachers.isEmpty()
                        || lesson.teachers().stream().anyMatch(this::means));
    }

    public boolean means(SchoolClass schoolClass) {
        return (grades.isEmpty() || grades.contains(schoolClass.grade()))
                && (classes.isEmpty()
                        || Named.by(classes, schoolClass.id())
                        || Named.by(classes, schoolClass.name()));
    }

    public boolean means(Teacher teacher) {
        return teachers.isEmpty()
                || Named.by(teachers, teacher.id())
                || Named.by(teachers, teacher.name());
    }

    /** The teacher or the class of an index. */
    public boolean means(Whose whose, int index, School school) {
        return whose == Whose.TEACHERS
                ? means(school.teachers().get(index))
                : means(school.classes().get(index));
    }
}
