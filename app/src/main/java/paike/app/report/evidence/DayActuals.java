package paike.app.report.evidence;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.SchoolClass;
import paike.rules.RulebookEntry;
import paike.rules.bell.EndLessonsNotAfter;
import paike.rules.bell.HoldEyeExercises;
import paike.rules.bell.KeepNoonFree;
import paike.rules.bell.LeaveSchoolNotAfter;
import paike.rules.bell.LimitLessonAndStudyMinutes;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.LimitOrganisedMinutes;
import paike.rules.bell.OpenSchoolNotBefore;
import paike.rules.bell.PupilDay;
import paike.rules.bell.SetBreakLength;
import paike.rules.bell.SetLessonLength;
import paike.rules.bell.StartLessonsNotBefore;
import paike.rules.day.LimitTeachingMinutesPerDay;

/** What is the case of rules on the day by the bell, per grade. */
final class DayActuals {
    private final Inspected inspected;
    private final List<PupilDay> days;

    DayActuals(Inspected inspected, List<PupilDay> days) {
        this.inspected = inspected;
        this.days = days;
    }

    /** Empty for rules that are about something else. */
    Optional<Text> of(RulebookEntry entry) {
        return switch (entry.rule()) {
            case StartLessonsNotBefore rule -> earliest(entry, PupilDay::firstLesson);
            case OpenSchoolNotBefore rule -> earliest(entry, day -> Optional.of(day.arriving()));
            case EndLessonsNotAfter rule -> latest(entry, PupilDay::lessonsOver);
            case LeaveSchoolNotAfter rule -> latest(entry, day -> Optional.of(day.leaving()));
            case SetLessonLength rule -> minutes(entry, PupilDay::lessonLengths);
            case SetBreakLength rule -> minutes(entry, PupilDay::breaks);
            case KeepNoonFree rule -> minutes(entry, day -> day.noon().stream().toList());
            case HoldEyeExercises rule ->
                    said(entry, day -> DayEvidence.times(day.lengths(IntervalKind.EYE_EXERCISE)));
            case LimitOnSiteSpan rule -> minutes(entry, day -> List.of(day.onSite()));
            case LimitOrganisedMinutes rule -> minutes(entry, day -> List.of(day.organised(rule)));
            case LimitLessonAndStudyMinutes rule ->
                    minutes(entry, day -> List.of(day.lessons() + day.study()));
            case LimitTeachingMinutesPerDay rule -> Optional.of(taught(entry));
            default -> Optional.empty();
        };
    }

    private Text taught(RulebookEntry entry) {
        return ByGrade.minutes(
                inspected,
                entry,
                grade -> inspected.classes(grade).stream().flatMapToInt(this::taught));
    }

    /** Minutes of lessons of a class on each day. */
    private IntStream taught(SchoolClass schoolClass) {
        return IntStream.range(0, inspected.school().grid().dayCount())
                .map(
                        day ->
                                LimitTeachingMinutesPerDay.minutes(
                                        inspected.now(), schoolClass.index(), day));
    }

    private Optional<Text> minutes(
            RulebookEntry entry, Function<PupilDay, List<Integer>> measured) {
        return Optional.of(
                ByGrade.minutes(
                        inspected,
                        entry,
                        grade ->
                                days(grade)
                                        .flatMap(day -> measured.apply(day).stream())
                                        .mapToInt(Integer::intValue)));
    }

    private Optional<Text> said(RulebookEntry entry, Function<PupilDay, String> words) {
        return Optional.of(
                ByGrade.words(
                        inspected,
                        entry,
                        grade ->
                                Text.join(
                                        days(grade)
                                                .map(words)
                                                .distinct()
                                                .map(Text::same)
                                                .toList())));
    }

    private Optional<Text> earliest(
            RulebookEntry entry, Function<PupilDay, Optional<LocalTime>> time) {
        return clock(entry, grade -> times(grade, time).min(Comparator.naturalOrder()));
    }

    private Optional<Text> latest(
            RulebookEntry entry, Function<PupilDay, Optional<LocalTime>> time) {
        return clock(entry, grade -> times(grade, time).max(Comparator.naturalOrder()));
    }

    private Optional<Text> clock(
            RulebookEntry entry, IntFunction<Optional<LocalTime>> timeOfGrade) {
        return Optional.of(
                ByGrade.words(
                        inspected,
                        entry,
                        grade ->
                                Text.same(
                                        timeOfGrade
                                                .apply(grade)
                                                .map(LocalTime::toString)
                                                .orElse(""))));
    }

    private Stream<LocalTime> times(int grade, Function<PupilDay, Optional<LocalTime>> time) {
        return days(grade).flatMap(day -> time.apply(day).stream());
    }

    private Stream<PupilDay> days(int grade) {
        return days.stream().filter(day -> day.grade() == grade);
    }
}
