package paike.rules.bell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/** What rules read off a bell schedule. */
final class BellTimes {
    /** Kinds at which pupils are taught or kept busy; all else is a pause. */
    private static final Set<IntervalKind> BUSY = Set.copyOf(LimitOrganisedMinutes.USUAL);

    private static final Set<IntervalKind> AT_NOON =
            EnumSet.of(IntervalKind.LUNCH, IntervalKind.NOON_REST);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime NOON_FROM = LocalTime.of(11, 0);
    private static final LocalTime NOON_TO = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    /** Time between two things. */
    record Pause(BellInterval before, BellInterval after) {
        int minutes() {
            return BellTimes.minutes(before.end(), after.start());
        }

        String clock() {
            return before.end() + "-" + after.start();
        }
    }

    private BellTimes() {}

    /** From one time to another; negative if the second is earlier. */
    static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }

    static List<BellInterval> of(BellSchedule bell, IntervalKind kind) {
        return bell.intervals().stream().filter(interval -> interval.kind() == kind).toList();
    }

    static List<BellInterval> lessons(BellSchedule bell) {
        return of(bell, IntervalKind.LESSON);
    }

    static List<BellInterval> afterSchool(BellSchedule bell) {
        return bell.intervals().stream()
                .filter(interval -> interval.kind().isAfterSchool())
                .toList();
    }

    /** The longest pause at noon, if the day goes on after it. */
    static Optional<Pause> noonPause(BellSchedule bell) {
        var named = bell.intervals().stream().filter(i -> AT_NOON.contains(i.kind())).toList();
        return pauses(bell.intervals().stream().filter(i -> BUSY.contains(i.kind())).toList())
                .stream()
                .filter(
                        pause ->
                                named.isEmpty()
                                        ? pause.before().end().isBefore(NOON_TO)
                                                && pause.after().start().isAfter(NOON_FROM)
                                        : named.stream()
                                                .anyMatch(
                                                        interval ->
                                                                interval.overlaps(
                                                                        pause.before().end(),
                                                                        pause.after().start())))
                .max(Comparator.comparingInt(Pause::minutes));
    }

    /** Breaks between two lessons with neither noon, a big break nor anything else between. */
    static List<Pause> breaks(BellSchedule bell) {
        var noon = bell.noon();
        return pauses(lessons(bell)).stream()
                .filter(
                        pause ->
                                !(pause.before().start().isBefore(noon)
                                        && !pause.after().start().isBefore(noon)))
                .filter(
                        pause ->
                                between(bell, pause).stream()
                                        .allMatch(
                                                interval ->
                                                        interval.kind() == IntervalKind.BREAK
                                                                || interval.kind()
                                                                        == IntervalKind
                                                                                .EYE_EXERCISE))
                .toList();
    }

    /** Minutes of a break that belong to the pupils: without eye exercises. */
    static int freeMinutes(BellSchedule bell, Pause pause) {
        return pause.minutes()
                - between(bell, pause).stream()
                        .filter(interval -> interval.kind() == IntervalKind.EYE_EXERCISE)
                        .mapToInt(BellInterval::lengthInMinutes)
                        .sum();
    }

    /** Self-study before the first lesson. */
    static List<BellInterval> earlyStudy(BellSchedule bell) {
        var lessons = lessons(bell);
        return of(bell, IntervalKind.STUDY).stream()
                .filter(
                        study ->
                                !lessons.isEmpty()
                                        && study.start().isBefore(lessons.getFirst().start()))
                .toList();
    }

    /** Self-study between the last lesson of the morning and the first of the afternoon. */
    static List<BellInterval> noonStudy(BellSchedule bell) {
        var noon = bell.noon();
        var before = last(lessons(bell).stream().filter(l -> l.start().isBefore(noon)).toList());
        var after = lessons(bell).stream().filter(l -> !l.start().isBefore(noon)).findFirst();
        return before == null || after.isEmpty()
                ? List.of()
                : of(bell, IntervalKind.STUDY).stream()
                        .filter(s -> !s.start().isBefore(before.end()))
                        .filter(s -> s.start().isBefore(after.get().start()))
                        .toList();
    }

    /** Self-study after the after-school service or, without one, from 17:30 on. */
    static List<BellInterval> eveningStudy(BellSchedule bell) {
        var service = last(afterSchool(bell));
        var from = service == null ? EVENING : service.end();
        return of(bell, IntervalKind.STUDY).stream()
                .filter(s -> !s.start().isBefore(from) || !s.start().isBefore(EVENING))
                .toList();
    }

    /** When pupils leave: the last minute of the bell schedule but for evening study. */
    static LocalTime leaving(BellSchedule bell) {
        var evening = eveningStudy(bell);
        return bell.intervals().stream()
                .filter(interval -> !evening.contains(interval))
                .map(BellInterval::end)
                .max(Comparator.naturalOrder())
                .orElse(NOON);
    }

    static <T> @Nullable T last(List<T> things) {
        return things.isEmpty() ? null : things.getLast();
    }

    /** Such as "第1节 08:20-09:00". */
    static Text words(BellInterval interval) {
        return Text.of(
                "%s %s-%s",
                "%s %s-%s",
                interval.name().isEmpty() ? interval.kind().title() : interval.name(),
                interval.start(),
                interval.end());
    }

    static Text words(List<BellInterval> intervals) {
        return Text.join(intervals.stream().map(BellTimes::words).toList());
    }

    private static List<BellInterval> between(BellSchedule bell, Pause pause) {
        return bell.intervals().stream()
                .filter(interval -> interval.overlaps(pause.before().end(), pause.after().start()))
                .toList();
    }

    private static List<Pause> pauses(List<BellInterval> intervals) {
        var pauses = new ArrayList<Pause>();
        for (int i = 1; i < intervals.size(); i++) {
            pauses.add(new Pause(intervals.get(i - 1), intervals.get(i)));
        }
        return pauses;
    }
}
