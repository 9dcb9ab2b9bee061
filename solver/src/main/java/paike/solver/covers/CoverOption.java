package paike.solver.covers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.model.dated.ChangeKind;
import paike.model.dated.DatedLesson;
import paike.model.dated.Held;
import paike.model.school.Teacher;

/**
 * One way to do without an absent teacher.
 *
 * @param lesson that the absent would give
 * @param kind COVER, STUDY, MERGE or NOTHING
 * @param teacher who stands in; null = those who are there anyway
 * @param joined the lesson that a merged class joins; null = none
 * @param fit what speaks for the teacher
 */
public record CoverOption(
        DatedLesson lesson,
        ChangeKind kind,
        @Nullable Teacher teacher,
        @Nullable DatedLesson joined,
        Fit fit) {

    /**
     * What speaks for somebody.
     *
     * @param subject teaches the subject
     * @param knows teaches the class
     * @param inSchool has lessons that day
     * @param lessonsToday lessons of their own that day
     * @param covers lessons given for others in the time that counts
     */
    public record Fit(
            boolean subject, boolean knows, boolean inSchool, int lessonsToday, int covers) {
        static final Fit NONE = new Fit(true, true, true, 0, 0);
    }

    /** Worse is more; the load of a person is counted apart. */
    int cost() {
        int cost =
                switch (kind) {
                    case NOTHING -> 0;
                    case COVER -> (fit.subject() ? 0 : 100);
                    case MERGE -> 220;
                    default -> 300;
                };
        return cost + (fit.knows() ? 0 : 30) + (fit.inSchool() ? 0 : 15) + fit.lessonsToday();
    }

    /** The lesson with whoever is with the class. */
    public Held held(List<Teacher> absent) {
        var other = joined;
        if (other != null) {
            return lesson.held()
                    .by(other.teachers())
                    .at(lesson.date(), lesson.start().start(), other.room());
        }
        return lesson.held()
                .by(
                        lesson.teachers().stream()
                                .flatMap(
                                        one ->
                                                absent.contains(one)
                                                        ? Optional.ofNullable(teacher).stream()
                                                        : Optional.of(one).stream())
                                .distinct()
                                .toList());
    }
}
