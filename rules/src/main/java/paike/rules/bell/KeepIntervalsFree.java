package paike.rules.bell;

import java.time.LocalTime;
import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * No lesson takes time that belongs to meals, rest, breaks, self-study, reading and the like.
 *
 * <p>Point: lesson. Deviation: minutes that it takes of such intervals of its classes' bell
 * schedule. From: S3.3 S3.5 (self-study), S0.2 (big breaks), S3.1 (after school) (domain notes C11,
 * D8, D10, D11, A5).
 *
 * @param kinds of interval that stay free of lessons
 */
public record KeepIntervalsFree(List<IntervalKind> kinds) implements SlotRule {

    @Override
    public Text title() {
        return new Text("课间、午休、自习等不上课", "Intervals kept free of lessons");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON;
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        if (lesson.kind() != LessonKind.LESSON) {
            return 0;
        }
        int minutes = 0;
        for (var part : school.span(lesson, slot)) {
            for (var interval : taken(lesson, part.day(), part.start(), part.end(), school)) {
                var from =
                        part.start().isBefore(interval.start()) ? interval.start() : part.start();
                var to = part.end().isAfter(interval.end()) ? interval.end() : part.end();
                minutes += BellTimes.minutes(from, to);
            }
        }
        return minutes;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var start = school.grid().slot(slot);
        var taken =
                school.span(lesson, slot).stream()
                        .flatMap(
                                part ->
                                        taken(lesson, part.day(), part.start(), part.end(), school)
                                                .stream())
                        .distinct()
                        .toList();
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s %s %s 占用了 %s",
                        "%s on %s %s takes time of %s",
                        Words.what(lesson),
                        Text.weekday(start.weekday()),
                        start.clock(),
                        BellTimes.words(taken)),
                List.of(lesson));
    }

    /** Intervals of these kinds that a time touches, each once. */
    private List<BellInterval> taken(
            Lesson lesson, int day, LocalTime from, LocalTime to, School school) {
        return lesson.classes().stream()
                .flatMap(one -> school.week(one).bell(day).intervals().stream())
                .filter(interval -> kinds.contains(interval.kind()) && interval.overlaps(from, to))
                .distinct()
                .toList();
    }
}
