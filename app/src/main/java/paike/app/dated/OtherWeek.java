package paike.app.dated;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWeek;
import paike.model.dated.LessonChange;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.WeekType;
import paike.solver.swaps.Move;
import paike.solver.swaps.Swaps;
import paike.solver.swaps.WeekSwaps;

/** Exchanges of a lesson of one week with lessons of a date in another. */
public final class OtherWeek {
    private static final String OPTION = "--with-date";

    private final DatedPlan plan;
    private final LocalDate day;
    private final LocalDate other;
    private final LocalDate earliest;
    private final DatedWeek here;
    private final DatedWeek there;

    /**
     * @param day of the lesson
     * @param other a date of another week, with lessons
     * @param earliest lessons before this date are over
     * @throws DatasetException if the dates are not of one term
     */
    public OtherWeek(DatedPlan plan, LocalDate day, LocalDate other, LocalDate earliest) {
        this.plan = plan;
        this.day = day;
        this.other = other;
        this.earliest = earliest;
        this.here = plan.week(day);
        this.there = plan.week(other);
        var term = plan.calendar().term(day);
        if (!term.equals(plan.calendar().term(other))) {
            throw DatasetException.of(
                    OPTION,
                    "",
                    Text.of("%s 和 %s 不在同一学期", "%s and %s are not in the same term", day, other),
                    term.map(
                                    one ->
                                            Text.of(
                                                    "请写 %s 至 %s 之间的日期。",
                                                    "A date from %s to %s expected.",
                                                    one.from(),
                                                    one.to()))
                            .orElse(Text.same("")));
        }
    }

    public DatedPlan plan() {
        return plan;
    }

    /**
     * The legal ones first, by what they cost, then by how many lessons move.
     *
     * @param most legal ones, and as many that are not, at most
     * @param wanted asked of the moves, the lesson's own first
     */
    public List<OtherWeekSwap> with(Placement asked, int most, Predicate<List<Move>> wanted) {
        var rulebook = plan.rulebook();
        var found =
                new WeekSwaps(
                                new Swaps(weekly(here), rulebook, open(here)),
                                new Swaps(weekly(there), rulebook, open(there)))
                        .of(
                                asked.lesson(),
                                there.dayOf(other),
                                crossings ->
                                        keepsParity(crossings)
                                                && wanted.test(
                                                        crossings.stream()
                                                                .map(WeekSwaps.Crossing::move)
                                                                .toList()));
        var judged =
                found.stream()
                        .map(crossings -> OtherWeekSwap.of(plan, change(crossings)))
                        .sorted(
                                Comparator.comparing((OtherWeekSwap one) -> !one.isLegal())
                                        .thenComparingLong(OtherWeekSwap::cost)
                                        .thenComparingInt(one -> one.lessons().size()))
                        .toList();
        return Stream.concat(
                        judged.stream().filter(OtherWeekSwap::isLegal).limit(most),
                        judged.stream().filter(one -> !one.isLegal()).limit(most))
                .toList();
    }

    private Plan weekly(DatedWeek week) {
        return plan.plan().with(week.changed());
    }

    private Predicate<Placement> open(DatedWeek week) {
        return one ->
                week.date(one.start().day())
                        .filter(held -> !held.date().isBefore(earliest))
                        .filter(held -> DatedWeek.isHeld(one.lesson(), held))
                        .isPresent();
    }

    /** Why a lesson cannot go to the other week at all; empty if it can. */
    public Optional<Text> parity(Placement asked) {
        var weeks = SwapDraft.assignment(plan, asked.lesson()).weekType();
        return weeks.meetsIn(plan.calendarDay(other).layer())
                ? Optional.empty()
                : Optional.of(
                        weeks == WeekType.ODD
                                ? Text.of(
                                        "%s 是双周，单周的课只能和单周的课对调",
                                        "%s is in an even week; lessons of odd weeks stay in odd"
                                                + " weeks",
                                        DateWords.shortDate(other))
                                : Text.of(
                                        "%s 是单周，双周的课只能和双周的课对调",
                                        "%s is in an odd week; lessons of even weeks stay in even"
                                                + " weeks",
                                        DateWords.shortDate(other)));
    }

    /** Lessons of odd weeks stay in odd weeks, those of even weeks in even ones. */
    private boolean keepsParity(List<WeekSwaps.Crossing> crossings) {
        return crossings.stream()
                .allMatch(
                        one -> {
                            var weeks =
                                    SwapDraft.assignment(plan, one.move().from().lesson())
                                            .weekType();
                            var date = one.isLeaving() ? other : day;
                            return weeks.meetsIn(plan.calendarDay(date).layer());
                        });
    }

    private Change change(List<WeekSwaps.Crossing> crossings) {
        var lessons =
                crossings.stream()
                        .map(
                                one ->
                                        lesson(
                                                one.move(),
                                                one.isLeaving() ? here : there,
                                                one.isLeaving() ? there : here))
                        .toList();
        return new Change(
                String.valueOf(plan.log().nextNumber()),
                ChangeKind.SWAP,
                ChangeState.APPROVED,
                Optional.empty(),
                lessons,
                "",
                "",
                "",
                Optional.empty());
    }

    private LessonChange lesson(Move move, DatedWeek from, DatedWeek to) {
        return new LessonChange(
                SwapDraft.assignment(plan, move.from().lesson()),
                from.held(move.from()).orElseThrow(),
                to.held(move.to()).orElseThrow());
    }
}
