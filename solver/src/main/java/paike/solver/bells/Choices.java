package paike.solver.bells;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.rules.Rulebook;
import paike.rules.bell.HoldBigBreaks;
import paike.rules.bell.SetLessonLength;
import paike.rules.bell.StartLessonsNotBefore;

/**
 * The values that each figure of a day plan may take; one value where the user has given it.
 *
 * @param services may hold null, for a day without after-school service
 */
public record Choices(
        List<LocalTime> starts,
        List<Integer> assemblies,
        List<Integer> mornings,
        List<Integer> lessons,
        List<Integer> breaks,
        List<Integer> bigBreaks,
        List<Boolean> bigBreakTwice,
        List<Integer> noons,
        List<Integer> activities,
        List<@Nullable Service> services) {
    private static final int MIDDLE_LESSON = 45;
    private static final int PRIMARY_LESSON = 40;
    private static final int BIG_BREAK = 30;
    private static final int LONGEST_MORNING = 4;
    private static final int LONG_DAY = 8;

    /** What schools usually do, and the figures that the rulebook states for the band. */
    public static Choices usual(Band band, Rulebook rulebook) {
        return new Choices(
                starts(band, rulebook),
                List.of(0, 10, 20),
                mornings(band),
                lessons(band, rulebook),
                List.of(10, 15),
                bigBreaks(band, rulebook),
                List.of(false, true),
                List.of(90, 100, 110, 120, 140),
                List.of(30, 40, 0),
                List.of(
                        Service.until(LocalTime.of(17, 30)),
                        Service.until(LocalTime.of(18, 0)),
                        Service.lasting(120)));
    }

    private static List<LocalTime> starts(Band band, Rulebook rulebook) {
        var starts = new ArrayList<LocalTime>();
        for (var entry : rulebook.judged()) {
            if (entry.rule() instanceof StartLessonsNotBefore rule
                    && DayRules.concern(entry, band)) {
                starts.add(rule.time());
            }
        }
        if (starts.isEmpty()) {
            starts.add(band.isMiddleSchool() ? LocalTime.of(8, 0) : LocalTime.of(8, 20));
        }
        var latest = starts.stream().max(LocalTime::compareTo).orElseThrow();
        starts.add(latest.plusMinutes(10));
        starts.add(latest.plusMinutes(20));
        return starts.stream().distinct().toList();
    }

    private static List<Integer> lessons(Band band, Rulebook rulebook) {
        var stated =
                rulebook.judged().stream()
                        .filter(entry -> DayRules.concern(entry, band))
                        .map(
                                entry ->
                                        entry.rule() instanceof SetLessonLength r
                                                ? r.minutes()
                                                : null)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return stated.isEmpty()
                ? List.of(band.isMiddleSchool() ? MIDDLE_LESSON : PRIMARY_LESSON)
                : stated;
    }

    private static List<Integer> bigBreaks(Band band, Rulebook rulebook) {
        int length = BIG_BREAK;
        for (var entry : rulebook.judged()) {
            if (entry.rule() instanceof HoldBigBreaks rule && DayRules.concern(entry, band)) {
                length = Math.clamp(length, rule.leastMinutes(), rule.mostMinutes());
            }
        }
        return List.of(length);
    }

    /** Half of the longest day or more, and at most four lessons, five in a day of eight. */
    private static List<Integer> mornings(Band band) {
        int all = band.longestDay();
        int most = all >= LONG_DAY ? LONGEST_MORNING + 1 : LONGEST_MORNING;
        int least = Math.min(most, (all + 1) / 2);
        return IntStream.rangeClosed(least, Math.min(most, all)).boxed().toList().reversed();
    }

    /** The same, with the end of the after-school service so many minutes later. */
    Choices later(int minutes) {
        var moved = new ArrayList<@Nullable Service>();
        services.forEach(service -> moved.add(service == null ? null : service.later(minutes)));
        return new Choices(
                starts,
                assemblies,
                mornings,
                lessons,
                breaks,
                bigBreaks,
                bigBreakTwice,
                noons,
                activities,
                moved);
    }

    /** Every combination. */
    List<DayFigures> all() {
        var all = new ArrayList<DayFigures>();
        for (var service : services) {
            for (var start : starts) {
                for (int morning : mornings) {
                    for (int lesson : lessons) {
                        lengths(start, morning, lesson, service, all);
                    }
                }
            }
        }
        return all;
    }

    private void lengths(
            LocalTime start,
            int morning,
            int lesson,
            @Nullable Service service,
            List<DayFigures> all) {
        for (int breakLength : breaks) {
            for (int bigBreak : bigBreaks) {
                for (boolean twice : bigBreakTwice) {
                    for (int noon : noons) {
                        for (int activity : activities) {
                            for (int assembly : assemblies) {
                                all.add(
                                        new DayFigures(
                                                start,
                                                assembly,
                                                morning,
                                                lesson,
                                                breakLength,
                                                bigBreak,
                                                twice,
                                                noon,
                                                activity,
                                                service));
                            }
                        }
                    }
                }
            }
        }
    }
}
