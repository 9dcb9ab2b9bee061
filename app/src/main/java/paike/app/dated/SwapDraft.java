package paike.app.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWeek;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;
import paike.model.plan.Placement;
import paike.model.school.Lesson;
import paike.model.school.TeachingAssignment;
import paike.solver.swaps.Exchange;

/** Makes changes of the log out of what was chosen. */
public final class SwapDraft {
    private static final int FORTNIGHT = 14;

    private SwapDraft() {}

    /**
     * Who asked, who decided, why, when.
     *
     * @param decidedBy empty = nobody yet: it is a request
     */
    public record Decision(String askedBy, String decidedBy, String reason, LocalDate written) {

        ChangeState state() {
            return decidedBy.isEmpty() ? ChangeState.REQUESTED : ChangeState.APPROVED;
        }

        /** A change with this decision, numbered as the next of a log. */
        public Change change(
                DatedPlan plan,
                ChangeKind kind,
                Optional<LocalDate> from,
                List<LessonChange> lessons) {
            return new Change(
                    String.valueOf(plan.log().nextNumber()),
                    kind,
                    state(),
                    from,
                    lessons,
                    askedBy,
                    decidedBy,
                    reason,
                    Optional.of(written));
        }
    }

    /** Of lessons of one week. */
    public static List<LessonChange> dated(DatedPlan plan, DatedWeek week, Exchange exchange) {
        return exchange.moves().stream()
                .map(
                        move ->
                                new LessonChange(
                                        assignment(plan, move.from().lesson()),
                                        week.held(move.from()).orElseThrow(),
                                        week.held(move.to()).orElseThrow()))
                .toList();
    }

    /** Of lessons of all weeks from a date on; told by the first dates on which they are held. */
    public static List<LessonChange> forGood(DatedPlan plan, LocalDate from, Exchange exchange) {
        var lessons = new ArrayList<LessonChange>();
        for (var move : exchange.moves()) {
            lessons.add(
                    new LessonChange(
                            assignment(plan, move.from().lesson()),
                            first(plan, from, move.from()),
                            first(plan, from, move.to())));
        }
        return lessons;
    }

    private static Held first(DatedPlan plan, LocalDate from, Placement placement) {
        var date =
                from.datesUntil(from.plusDays(FORTNIGHT))
                        .filter(
                                one -> {
                                    var day = plan.calendarDay(one);
                                    return day.weekday() == placement.start().weekday()
                                            && placement.lesson().weekType().meetsIn(day.layer());
                                })
                        .findFirst()
                        .orElse(from);
        return new Held(
                date, placement.start().start(), placement.lesson().teachers(), placement.room());
    }

    /** The assignment of the plan that a lesson of one of its weeks belongs to. */
    public static TeachingAssignment assignment(DatedPlan plan, Lesson lesson) {
        return plan.school().assignments().stream()
                .filter(one -> one.id().equals(lesson.assignment().id()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no assignment " + lesson.assignment().id()));
    }

    /** The time of a lesson is given to another subject, which has no lesson less for it. */
    public static List<LessonChange> takeover(
            DatedPlan plan, DatedWeek week, Placement lost, TeachingAssignment taker) {
        var held = week.held(lost).orElseThrow();
        return List.of(
                new LessonChange(assignment(plan, lost.lesson()), held, null),
                new LessonChange(taker, null, Objects.requireNonNull(held).by(taker.teachers())));
    }
}
