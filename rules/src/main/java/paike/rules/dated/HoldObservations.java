package paike.rules.dated;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.calendar.Term;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Teachers listen to so many lessons of others a term, the younger to more (听课).
 *
 * <p>Point: teacher. Deviation: lessons that they lack in the terms that have a plan of
 * observations; who has no lessons, or states no year of birth, is not judged. From: S2.3 (domain
 * notes P5).
 *
 * @param ages first age of every band but the first, ascending; age counts in years of the calendar
 *     at the beginning of the term
 * @param lessons a term, one number per band: one more than there are ages
 */
public record HoldObservations(List<Integer> ages, List<Integer> lessons)
        implements TeacherRecordRule {

    @Override
    public Text title() {
        return new Text("每学期听课节数（按年龄）", "Lessons observed a term, by age");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return TeacherRecordRule.teaches(teacher, now.school())
                ? TeacherRecordRule.observedTerms(now).stream()
                        .mapToInt(term -> lacking(now, teacher, term))
                        .sum()
                : 0;
    }

    private int lacking(Occupancy now, Teacher teacher, Term term) {
        return Math.max(0, quota(teacher, term) - TeacherRecordRule.of(now, teacher, term).size());
    }

    /** Lessons that somebody has to observe in a term; 0 if the year of birth is not stated. */
    public int quota(Teacher teacher, Term term) {
        if (teacher.birthYear() == 0 || lessons.isEmpty()) {
            return 0;
        }
        int age = term.from().getYear() - teacher.birthYear();
        int band = (int) ages.stream().filter(first -> age >= first).count();
        return lessons.get(Math.min(band, lessons.size() - 1));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        var terms = TeacherRecordRule.observedTerms(now);
        var term =
                terms.get(
                        IntStream.range(0, terms.size())
                                .filter(i -> lacking(now, teacher, terms.get(i)) > 0)
                                .findFirst()
                                .orElse(0));
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s %s听课 %d 节，应听 %d 节",
                        "%s, %s: %d lessons to observe, %d expected",
                        teacher.name(),
                        term.name(),
                        TeacherRecordRule.of(now, teacher, term).size(),
                        quota(teacher, term)),
                List.of());
    }
}
