package paike.rules.dated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.calendar.Term;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Colleagues of a subject listen to one another every month (互听).
 *
 * <p>Point: teacher. Deviation: lessons of colleagues of their subjects that they lack, month by
 * month, in the terms that have a plan of observations; months with fewer than ten days of lessons
 * do not count, nor does who is alone with their subjects. From: S4.2 (domain notes P5).
 *
 * @param perMonth lessons of colleagues a month
 */
public record ObserveColleagues(int perMonth) implements TeacherRecordRule {
    private static final int LEAST_DAYS = 10;

    @Override
    public Text title() {
        return new Text("同科教师每月互相听课", "Colleagues observe one another every month");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return lacks(now, teacher);
    }

    private int lacks(Occupancy now, Teacher teacher) {
        return lacking(now, teacher).stream()
                .mapToInt(month -> perMonth - held(now, teacher, month))
                .sum();
    }

    private List<YearMonth> lacking(Occupancy now, Teacher teacher) {
        var school = now.school();
        if (!TeacherRecordRule.teaches(teacher, school) || !hasColleagues(teacher, school)) {
            return List.of();
        }
        var months = new ArrayList<YearMonth>();
        for (var term : TeacherRecordRule.observedTerms(now)) {
            months(now, term).stream()
                    .filter(month -> held(now, teacher, month) < perMonth)
                    .forEach(months::add);
        }
        return months;
    }

    private static List<YearMonth> months(Occupancy now, Term term) {
        var weekdays = now.school().grid().weekdays();
        return term.dates()
                .map(YearMonth::from)
                .distinct()
                .filter(
                        month ->
                                term.dates()
                                                .filter(date -> YearMonth.from(date).equals(month))
                                                .filter(
                                                        date ->
                                                                now.dated()
                                                                        .calendar()
                                                                        .day(date, weekdays)
                                                                        .hasLessons())
                                                .count()
                                        >= LEAST_DAYS)
                .toList();
    }

    private static int held(Occupancy now, Teacher teacher, YearMonth month) {
        return (int)
                now.dated().observations(teacher).stream()
                        .filter(one -> YearMonth.from(one.date()).equals(month))
                        .filter(one -> isColleagues(one.assignment(), teacher, now.school()))
                        .count();
    }

    /** True if it is a lesson of one of their subjects that others give. */
    public static boolean isColleagues(
            TeachingAssignment assignment, Teacher teacher, School school) {
        return !assignment.teachers().contains(teacher)
                && !assignment.teachers().isEmpty()
                && !assignment.kind().isAfterSchool()
                && school.assignments().stream()
                        .anyMatch(
                                own ->
                                        own.teachers().contains(teacher)
                                                && school.family(own.subject())
                                                        == school.family(assignment.subject()));
    }

    private static boolean hasColleagues(Teacher teacher, School school) {
        return school.assignments().stream().anyMatch(one -> isColleagues(one, teacher, school));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每月应听同科教师的课 %d 节，不足的月份：%s",
                        "%s: %d lessons of colleagues a month expected, months with fewer: %s",
                        teacher.name(),
                        perMonth,
                        Text.join(
                                lacking(now, teacher).stream()
                                        .map(month -> Text.same(month.toString()))
                                        .toList())),
                List.of());
    }
}
