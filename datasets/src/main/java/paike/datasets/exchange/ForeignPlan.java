package paike.datasets.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.datasets.timetable.MeetingRow;
import paike.datasets.timetable.ReadTimetable;
import paike.datasets.timetable.TimetableMatcher;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Subject;
import paike.model.school.TimeGrid;

/** Reads the cards of another program as a timetable of a school. */
public final class ForeignPlan {
    private final ForeignTimetable foreign;
    private final School school;
    private final Problems problems;
    private final ForeignNames names;
    private final HourMatch hours;
    private final TimetableMatcher matcher;

    private ForeignPlan(ForeignTimetable foreign, School school, HourMatch hours) {
        this.foreign = foreign;
        this.school = school;
        this.problems = new Problems(foreign.file());
        this.names = new ForeignNames(foreign, school, problems);
        this.hours = hours;
        this.matcher = new TimetableMatcher(school, problems);
    }

    /**
     * The timetable of a known school.
     *
     * @throws DatasetException with everything that is wrong
     */
    public static ReadTimetable read(ForeignTimetable foreign, School school) {
        return new ForeignPlan(foreign, school, HourMatch.of(foreign, school)).read();
    }

    static ReadTimetable read(ForeignTimetable foreign, School school, HourMatch hours) {
        return new ForeignPlan(foreign, school, hours).read();
    }

    private ReadTimetable read() {
        int strange = 0;
        int cards = 0;
        for (var card : foreign.cards()) {
            if (!card.isPlaced()) {
                continue;
            }
            cards++;
            int known = problems.all().size();
            var rows = card.parts().stream().map(part -> row(card, part)).toList();
            if (problems.all().size() > known) {
                strange++;
            } else {
                rows.forEach(row -> row.ifPresent(matcher::add));
            }
        }
        names.refusePlanOfAnotherSchool(cards, strange);
        problems.throwIfAny();
        var read = matcher.match();
        problems.throwIfAny();
        return read;
    }

    /** Empty for what the school states itself, and after a problem. */
    private Optional<MeetingRow> row(Card card, Part part) {
        if (part.classes().isEmpty() && isStated(part)) {
            return Optional.empty();
        }
        var hour = hours.row(card.hour());
        if (hour.isEmpty()) {
            problems.add(
                    card.place(),
                    Text.of("第 %d 节不在本校的作息里", "the school has no period %d", card.hour()));
            return Optional.empty();
        }
        var kind = kind(hour.get(), part);
        var classes = names.classes(card.place(), part.classes());
        var teachers = names.teachers(card.place(), part.teachers());
        var rooms = names.rooms(card.place(), part.rooms());
        var subject = kind == null ? null : names.subject(kind, part.subject()).orElse(null);
        if (kind == null || subject == null) {
            names.strangeSubject(card.place(), part.subject());
            return Optional.empty();
        }
        boolean isByNumber = kind == LessonKind.LESSON && hour.get().kind() == IntervalKind.LESSON;
        boolean isOff = hour.get().kind() == IntervalKind.OFF_BELL;
        var span = isByNumber ? null : slot(card, hour.get(), classes, subject);
        return Optional.of(
                new MeetingRow(
                        card.place(),
                        card.week(),
                        card.weekday(),
                        isByNumber ? hour.get().ordinal() : 0,
                        card.length(),
                        span != null ? span.start() : isOff ? hour.get().start() : null,
                        span != null ? span.end() : isOff ? hour.get().end() : null,
                        kind,
                        classes,
                        subject,
                        teachers,
                        rooms,
                        ""));
    }

    /** Meetings of teachers are the school's own; the timetable only repeats them. */
    private boolean isStated(Part part) {
        var name = names.subjectName(part.subject());
        return school.meetings().stream().anyMatch(one -> one.name().equals(name));
    }

    /** What is taught then: by the hour, and after school by what is of the subject's name. */
    private @Nullable LessonKind kind(HourRow hour, Part part) {
        var fitting =
                switch (hour.kind()) {
                    case LESSON -> List.of(LessonKind.LESSON, LessonKind.ACTIVITY);
                    case ACTIVITY -> List.of(LessonKind.ACTIVITY, LessonKind.LESSON);
                    default ->
                            List.of(
                                    LessonKind.CARE,
                                    LessonKind.CLUB,
                                    LessonKind.LECTURE,
                                    LessonKind.LESSON);
                };
        return fitting.stream()
                .filter(kind -> names.subject(kind, part.subject()).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** When that hour is for the first class, or for whom the subject is. */
    private TimeGrid.@Nullable Time slot(
            Card card, HourRow hour, List<SchoolClass> classes, Subject subject) {
        int day = school.grid().weekdays().indexOf(card.weekday());
        if (hour.kind() == IntervalKind.OFF_BELL || day < 0) {
            return null;
        }
        var week =
                classes.isEmpty()
                        ? school.lessons().stream()
                                .filter(lesson -> lesson.subject().equals(subject))
                                .map(school::week)
                                .findFirst()
                                .orElseGet(() -> school.week(school.classes().getFirst()))
                        : school.week(classes.getFirst());
        return hour.slot(school, day, week).map(ForeignPlan::time).orElse(null);
    }

    private static TimeGrid.Time time(Slot slot) {
        return new TimeGrid.Time(slot.weekday(), slot.kind(), slot.start(), slot.end());
    }
}
