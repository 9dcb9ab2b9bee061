package paike.solver.bells;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;
import paike.rules.bell.LimitLessonAndStudyMinutes;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.LimitOrganisedMinutes;
import paike.rules.bell.OfferAfterSchool;

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
    private static final LimitOrganisedMinutes ORGANISED =
            new LimitOrganisedMinutes(0, LimitOrganisedMinutes.USUAL);

    static DayMeasures of(Band band, List<BellSchedule> bells) {
        var days =
                IntStream.rangeClosed(1, band.lessons().size())
                        .mapToObj(weekday -> BandPlan.bell(bells, weekday))
                        .toList();
        return new DayMeasures(
                band.weeklyPeriods(),
                band.longestDay() * days.size(),
                days.stream().mapToInt(bell -> bell.minutes(EnumSet.of(IntervalKind.LESSON))).sum(),
                -most(days, bell -> -bell.minutes(ACTIVE)),
                most(days, LimitOnSiteSpan::minutes),
                most(days, ORGANISED::minutes),
                most(
                        days,
                        bell ->
                                LimitLessonAndStudyMinutes.lessons(bell)
                                        + LimitLessonAndStudyMinutes.study(bell)),
                -most(days, bell -> -OfferAfterSchool.minutes(bell)),
                most(
                        days,
                        bell ->
                                bell.minutes(
                                        EnumSet.of(IntervalKind.BREAK, IntervalKind.BIG_BREAK))),
                most(
                        days,
                        bell ->
                                bell.minutes(
                                        EnumSet.of(IntervalKind.LUNCH, IntervalKind.NOON_REST))),
                latest(days.stream().map(BandPlan::lessons).toList()),
                latest(days.stream().map(BellSchedule::intervals).toList()));
    }

    private static int most(List<BellSchedule> days, ToIntFunction<BellSchedule> measure) {
        return days.stream().mapToInt(measure).max().orElse(0);
    }

    private static LocalTime latest(List<List<BellInterval>> days) {
        return days.stream()
                .filter(day -> !day.isEmpty())
                .map(day -> day.getLast().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
