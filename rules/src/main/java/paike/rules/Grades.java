package paike.rules;

import java.util.List;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/** Points that are grades, in ascending order, or pairs of something and a grade. */
public final class Grades {
    private Grades() {}

    /**
     * The grade of a point.
     *
     * @param point a grade's place, or something * grades + that place
     */
    public static int of(int point, School school) {
        var grades = List.copyOf(school.grades());
        return grades.get(point % grades.size());
    }

    /** Index of the class that stands for the grade of a point; see {@link Rule#classOf}. */
    public static int firstClass(int point, School school) {
        int grade = of(point, school);
        return school.classes().stream()
                .filter(one -> one.grade() == grade)
                .mapToInt(SchoolClass::index)
                .findFirst()
                .orElse(Rule.NO_CLASS);
    }
}
