package paike.rules.dated;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Of the lessons somebody listens to in a term, so many are of grades that they teach themselves.
 *
 * <p>Point: teacher. Deviation: lessons of their own grades that they lack in the terms that have a
 * plan of observations; never more than the lessons of other grades that could have been some.
 * From: S2.3 (domain notes P5).
 *
 * @param least lessons of their own grades a term
 */
public record ObserveSameGrade(int least) implements TeacherRecordRule {

    @Override
    public Text title() {
        return new Text("听同年级的课", "Lessons observed in one's own grades");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        if (!TeacherRecordRule.teaches(teacher, now.school())) {
            return 0;
        }
        return TeacherRecordRule.observedTerms(now).stream()
                .mapToInt(
                        term -> {
                            var all = TeacherRecordRule.of(now, teacher, term);
                            int same = same(now, teacher);
                            return Math.max(0, Math.min(least, all.size()) - same);
                        })
                .sum();
    }

    private static int same(Occupancy now, Teacher teacher) {
        var grades = grades(teacher, now.school());
        return (int)
                now.dated().observations(teacher).stream()
                        .filter(
                                one ->
                                        one.assignment().grades().stream()
                                                .anyMatch(grades::contains))
                        .count();
    }

    /** Grades of the lessons that somebody gives. */
    public static Set<Integer> grades(Teacher teacher, School school) {
        return school.assignments().stream()
                .filter(one -> !one.kind().isAfterSchool())
                .filter(one -> one.teachers().contains(teacher))
                .flatMap(one -> one.grades().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 听同年级的课 %d 节，至少 %d 节",
                        "%s: %d lessons of their own grades to observe, at least %d expected",
                        teacher.name(),
                        same(now, teacher),
                        least),
                List.of());
    }
}
