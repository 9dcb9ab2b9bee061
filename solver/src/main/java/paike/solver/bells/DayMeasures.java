package paike.solver.bells;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * What a day plan allows, on its longest day where days differ. The three measures of time are kept
 * apart: on site, organised, lessons and self-study.
 *
 * @param weeklyPeriods lessons a week
 * @param roomForPeriods lessons a week if every day were as long as the longest
 * @param weeklyMinutes minutes of lessons a week
 * @param activity minutes of big breaks and activity period, on the poorest day
 * @param onSite minutes from the first to the last of the day
 * @param organised minutes of assembly, lessons, study, activity, events and after-school service
 * @param lessonAndStudy minutes of lessons and self-study
 * @param afterSchool minutes of after-school service from start to end, on the poorest day
 * @param free minutes of breaks and big breaks
 * @param noon minutes of lunch and noon rest
 * @param lastLesson end of the last lesson
 * @param leaving last minute
 */
public record DayMeasures(
        int weeklyPeriods,
        int roomForPeriods,
        int weeklyMinutes,
        int activity,
        int onSite,
        int organised,
        int lessonAndStudy,
        int afterSchool,
        int free,
        int noon,
        LocalTime lastLesson,
        LocalTime leaving) {
    private static final Set<IntervalKind> ACTIVE =
            EnumSet.of(IntervalKind.BIG_BREAK, IntervalKind.ACTIVITY);
    private static final Set<IntervalKind> AFTER_SCHOOL =
            EnumSet.of(IntervalKind.AFTER_SCHOOL_1, IntervalKind.AFTER_SCHOOL_2);
    private static final Set<IntervalKind> ORGANISED =
            EnumSet.of(
                    IntervalKind.ASSEMBLY,
                    IntervalKind.LESSON,
                    IntervalKind.STUDY,
                    IntervalKind.ACTIVITY,
                    IntervalKind.EVENT,
                    IntervalKind.AFTER_SCHOOL_1,
                    IntervalKind.AFTER_SCHOOL_2);

    static DayMeasures of(Band band, List<BellSchedule> bells) {
        var days =
                IntStream.rangeClosed(1, band.lessons().size())
                        .mapToObj(weekday -> BandPlan.bell(bells, weekday))
                        .toList();
        return new DayMeasures(
                band.weeklyPeriods(),
                band.longestDay() * days.size(),
                days.stream().mapToInt(bell -> sum(bell, EnumSet.of(IntervalKind.LESSON))).sum(),
                -most(days, bell -> -sum(bell, ACTIVE)),
                most(days, bell -> span(bell.intervals())),
                most(days, bell -> sum(bell, ORGANISED)),
                most(days, bell -> sum(bell, EnumSet.of(IntervalKind.LESSON, IntervalKind.STUDY))),
                -most(days, bell -> -span(of(bell, AFTER_SCHOOL))),
                most(
                        days,
                        bell -> sum(bell, EnumSet.of(IntervalKind.BREAK, IntervalKind.BIG_BREAK))),
                most(
                        days,
                        bell -> sum(bell, EnumSet.of(IntervalKind.LUNCH, IntervalKind.NOON_REST))),
                latest(days.stream().map(BandPlan::lessons).toList()),
                latest(days.stream().map(BellSchedule::intervals).toList()));
    }

    private static int most(List<BellSchedule> days, ToIntFunction<BellSchedule> measure) {
        return days.stream().mapToInt(measure).max().orElse(0);
    }

    private static List<BellInterval> of(BellSchedule bell, Collection<IntervalKind> kinds) {
        return bell.intervals().stream().filter(i -> kinds.contains(i.kind())).toList();
    }

    private static int sum(BellSchedule bell, Collection<IntervalKind> kinds) {
        return of(bell, kinds).stream().mapToInt(BellInterval::lengthInMinutes).sum();
    }

    private static int span(List<BellInterval> intervals) {
        return intervals.isEmpty()
                ? 0
                : (intervals.getLast().end().toSecondOfDay()
                                - intervals.getFirst().start().toSecondOfDay())
                        / 60;
    }

    private static LocalTime latest(List<List<BellInterval>> days) {
        return days.stream()
                .filter(day -> !day.isEmpty())
                .map(day -> day.getLast().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
