package paike.model.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * Something that is done otherwise than planned: asked for, decided, written down.
 *
 * @param id such as "7", once in a log
 * @param from first day of a change for good, whose lessons a plan of its own has; empty = it is
 *     for the dates of its lessons alone
 * @param lessons not empty
 * @param askedBy who asked for it; empty = not stated
 * @param decidedBy who decided; empty = not stated
 * @param reason such as 病假; empty = not stated
 * @param written when; empty = not stated
 */
public record Change(
        String id,
        ChangeKind kind,
        ChangeState state,
        Optional<LocalDate> from,
        List<LessonChange> lessons,
        String askedBy,
        String decidedBy,
        String reason,
        Optional<LocalDate> written) {

    /** The same with another state. */
    public Change as(ChangeState other) {
        return new Change(id, kind, other, from, lessons, askedBy, decidedBy, reason, written);
    }

    /** The same of some of its lessons. */
    Change of(List<LessonChange> some) {
        return new Change(id, kind, state, from, some, askedBy, decidedBy, reason, written);
    }

    /** True if it changes the lessons of single dates. */
    public boolean isInForce() {
        return state == ChangeState.APPROVED && from.isEmpty();
    }

    /** The dates it touches, in order. */
    public List<LocalDate> dates() {
        return lessons.stream().flatMap(LessonChange::dates).distinct().sorted().toList();
    }

    /** Everybody who gives one of its lessons before or after. */
    public List<Teacher> teachers() {
        return lessons.stream().flatMap(LessonChange::teachers).distinct().toList();
    }

    public List<SchoolClass> classes() {
        return lessons.stream()
                .flatMap(lesson -> lesson.assignment().classes().stream())
                .distinct()
                .toList();
    }

    /** Its lessons that touch a date. */
    public Stream<LessonChange> on(LocalDate date) {
        return lessons.stream().filter(lesson -> lesson.dates().anyMatch(date::equals));
    }
}
