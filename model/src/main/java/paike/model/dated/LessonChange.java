package paike.model.dated;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/**
 * What becomes of one lesson.
 *
 * @param assignment whose lesson it is; it is told by its id and by where it was
 * @param was as planned and changed before; null = it is a lesson more
 * @param is null = it is not held
 */
public record LessonChange(TeachingAssignment assignment, @Nullable Held was, @Nullable Held is) {

    public LessonChange {
        if (was == null && is == null) {
            throw new IllegalArgumentException("a change of nothing: " + assignment.id());
        }
    }

    /** The dates it touches: one or two. */
    public Stream<LocalDate> dates() {
        return Stream.of(was, is).filter(Objects::nonNull).map(Held::date).distinct();
    }

    /** Everybody who gives it before or after. */
    public Stream<Teacher> teachers() {
        return Stream.of(was, is)
                .filter(Objects::nonNull)
                .flatMap(held -> held.teachers().stream())
                .distinct();
    }

    /** True if it leaves a week for another, or comes to it from there. */
    boolean isBetweenWeeks(DatedWeek week) {
        return was != null && is != null && week.includes(was.date()) != week.includes(is.date());
    }

    /** True if it is held at another time. */
    public boolean isMoved() {
        return was != null && is != null && !was.isAt(is.date(), is.start());
    }
}
