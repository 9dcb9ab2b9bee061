package paike.rules.course;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.Subject;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;
import paike.rules.Subjects;

/**
 * Some subjects together have their share of all periods that the course plan gives a row of
 * grades, such as 6 to 8 % for foreign languages over grades 1 to 9.
 *
 * <p>Point: the school, if it has every one of the grades. Deviation: per mille below the least or
 * above the most; the share is rounded to whole per mille. From: 课程方案 2022 (domain notes 2.1).
 *
 * @param subjects which subjects, all together
 * @param leastPerMille of all periods; 60 = 6 %
 * @param mostPerMille of all periods
 * @param grades over which the share is meant
 */
public record KeepCourseShare(
        Subjects subjects, int leastPerMille, int mostPerMille, List<Integer> grades)
        implements StaticRule {
    private static final int MILLE = 1000;

    @Override
    public Text title() {
        return new Text("科目占总课时的比例", "Share of subjects in all periods");
    }

    @Override
    public int pointCount(School school) {
        return school.grades().containsAll(grades) ? 1 : 0;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int all = halves(school, Subjects.ALL);
        if (all == 0) {
            return 0;
        }
        int share = Math.round((float) MILLE * halves(school, subjects) / all);
        return Math.max(0, Math.max(leastPerMille - share, share - mostPerMille));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var meant =
                school.subjects().stream()
                        .filter(subject -> subjects.means(subject, school))
                        .toList();
        return new Finding(
                meant.size() == 1
                        ? new Place(null, null, null, meant.getFirst(), 0, 0)
                        : new Place(null, null, null, null, 0, 0),
                Text.of(
                        "%s 占各年级总课时的 %s，应在 %s 至 %s 之间",
                        "%s has %s of all periods of the grades, expected %s to %s",
                        meant.isEmpty()
                                ? subjects.named()
                                : Text.join(meant.stream().map(s -> Text.same(s.name())).toList()),
                        percent(percent(school)),
                        percent(leastPerMille / 10.0),
                        percent(mostPerMille / 10.0)),
                List.of());
    }

    /** Share of the subjects in all periods of the grades; 0 if there are none. */
    public double percent(School school) {
        int all = halves(school, Subjects.ALL);
        return all == 0 ? 0 : 100.0 * halves(school, subjects) / all;
    }

    /** Periods in two weeks of one class of each grade. */
    private int halves(School school, Subjects counted) {
        return grades.stream()
                .flatMapToInt(
                        grade ->
                                school.subjects().stream()
                                        .filter(subject -> counted.means(subject, school))
                                        .flatMapToInt(subject -> halves(school, grade, subject)))
                .sum();
    }

    private static IntStream halves(School school, int grade, Subject subject) {
        return school.classes().stream()
                .filter(schoolClass -> schoolClass.grade() == grade)
                .limit(1)
                .mapToInt(
                        schoolClass -> school.plannedHalves(schoolClass.index(), subject.index()));
    }

    private static String percent(double share) {
        return Math.round(10 * share) / 10.0 + " %";
    }
}
