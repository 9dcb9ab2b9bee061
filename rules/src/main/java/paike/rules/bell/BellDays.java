package paike.rules.bell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Place;

/**
 * A bell schedule as a grade has it, and the weekdays it has it on. Points are grade x day; a
 * schedule is judged once, on the first of its days, so that one fault is named once.
 *
 * @param weekdays on which the grade has these very intervals, 1 = Monday
 * @param isEveryDay whether these are all days taught
 */
record BellDays(int grade, List<Integer> weekdays, boolean isEveryDay, BellSchedule bell) {

    static int pointCount(School school) {
        return school.grades().size() * school.grid().dayCount();
    }

    /** The first class of the point's grade. */
    static SchoolClass firstClass(int point, School school) {
        int grade = grade(point, school);
        return school.classes().stream()
                .filter(schoolClass -> schoolClass.grade() == grade)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What is judged at a point.
     *
     * @param judged weekdays to look at
     * @return null if the day is not judged, or its schedule is judged on a day before
     */
    static @Nullable BellDays of(int point, School school, IntPredicate judged) {
        int day = point % school.grid().dayCount();
        var week = school.week(firstClass(point, school));
        var bell = week.bell(day);
        var weekdays = new ArrayList<Integer>();
        for (int other = 0; other < school.grid().dayCount(); other++) {
            int weekday = school.grid().weekday(other);
            if (judged.test(weekday) && week.bell(other).intervals().equals(bell.intervals())) {
                weekdays.add(weekday);
            }
        }
        return weekdays.isEmpty() || weekdays.getFirst() != school.grid().weekday(day)
                ? null
                : new BellDays(
                        grade(point, school),
                        weekdays,
                        weekdays.size() == school.grid().dayCount(),
                        bell);
    }

    private static int grade(int point, School school) {
        return List.copyOf(school.grades()).get(point / school.grid().dayCount());
    }

    /** The grade; with the first weekday, unless it is the same every day. */
    Place place() {
        return isEveryDay ? Place.ofGrade(grade) : Place.ofGrade(grade).on(weekdays.getFirst());
    }

    /** Such as "3年级 周一至周五". */
    Text words() {
        return Text.of("%d年级 %s", "Grade %d, %s", grade, weekdayWords());
    }

    Text weekdayWords() {
        int first = weekdays.getFirst();
        int last = weekdays.getLast();
        return weekdays.size() > 2 && last - first == weekdays.size() - 1
                ? Text.of("%s至%s", "%s to %s", Text.weekday(first), Text.weekday(last))
                : Text.join(weekdays.stream().map(Text::weekday).toList());
    }
}
