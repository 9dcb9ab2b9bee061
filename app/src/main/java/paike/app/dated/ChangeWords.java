package paike.app.dated;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;
import paike.model.plan.Placement;
import paike.model.school.IntervalKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TeachingAssignment;
import paike.rules.Words;
import paike.solver.swaps.Move;

/** How changes read. */
public final class ChangeWords {
    private final School school;

    public ChangeWords(School school) {
        this.school = school;
    }

    /** Such as 第2节, or with the clock where it is no lesson period. */
    public Text period(TeachingAssignment assignment, int weekday, LocalTime start) {
        for (var lesson : school.lessons(assignment)) {
            var week = school.week(lesson);
            for (Slot slot : school.grid().slots()) {
                if (slot.weekday() == weekday
                        && slot.start().equals(start)
                        && slot.kind() == IntervalKind.LESSON
                        && week.period(slot.index()) > 0) {
                    int period = week.period(slot.index());
                    return lesson.lengthInPeriods() > 1
                            ? Text.of(
                                    "第%d-%d节",
                                    "periods %d-%d", period, period + lesson.lengthInPeriods() - 1)
                            : Text.of("第%d节", "period %d", period);
                }
            }
        }
        return Text.same(start.toString());
    }

    /** Such as 10月14日 周三第2节. */
    public Text when(TeachingAssignment assignment, Held held, int weekday) {
        return Text.of(
                "%s%s",
                "%s %s", DateWords.day(held.date()), period(assignment, weekday, held.start()));
    }

    /** Such as 周三第2节, of a lesson of the school. */
    public Text when(Placement placement) {
        return Words.when(school, placement.lesson(), placement.start().index());
    }

    /** Such as 三(1)班 体育（何老师）. */
    public static Text what(TeachingAssignment assignment, @Nullable Held held) {
        var who = held == null ? assignment.teachers() : held.teachers();
        return who.isEmpty()
                ? Text.same(assignment.title())
                : Text.of("%s（%s）", "%s (%s)", assignment.title(), Words.names(who));
    }

    /** A move: 三(1)班 体育（何老师）周三第2节 → 周五第4节. */
    public Text move(Move move) {
        var lesson = move.from().lesson();
        var who =
                lesson.teachers().isEmpty()
                        ? Text.same("")
                        : Text.of("（%s）", " (%s)", Words.names(lesson.teachers()));
        return Text.of(
                "%s%s %s%s → %s%s",
                "%s%s %s%s → %s%s",
                Words.what(lesson),
                who,
                when(move.from()),
                roomIfOther(move.from().room(), move.to().room()),
                when(move.to()),
                roomIfOther(move.to().room(), move.from().room()));
    }

    /** Lines of a change, one per lesson: what, when it was, what is instead. */
    public List<Text> lines(Change change, DatedPlan plan) {
        var lines = new ArrayList<Text>();
        for (var lesson : change.lessons()) {
            lines.add(line(change.kind(), lesson, plan));
        }
        return lines;
    }

    private Text line(ChangeKind kind, LessonChange lesson, DatedPlan plan) {
        var was = lesson.was();
        var is = lesson.is();
        var what = Text.same(lesson.assignment().title());
        var from = was == null ? new Text("（无）", "(none)") : said(lesson, was, plan);
        var to = is == null ? new Text("不上", "not held") : said(lesson, is, plan);
        return Text.of("%s %s：%s → %s", "%s %s: %s → %s", kind.title(), what, from, to);
    }

    /** Such as 10月14日 周三第2节 何老师 操场. */
    public Text said(LessonChange lesson, Held held, DatedPlan plan) {
        var room = held.room();
        var who = held.teachers().isEmpty() ? "" : " " + Words.names(held.teachers());
        return Text.of(
                "%s%s%s",
                "%s%s%s",
                when(lesson.assignment(), held, weekday(held.date(), plan)),
                who,
                room == null ? "" : " " + room.name());
    }

    /** A move of a date: 三(1)班 体育（何老师） 10月14日 周三第2节 → 10月23日 周五第4节. */
    public Text moved(LessonChange lesson, DatedPlan plan) {
        var was = Objects.requireNonNull(lesson.was());
        var is = Objects.requireNonNull(lesson.is());
        return Text.of(
                "%s %s%s → %s%s",
                "%s %s%s → %s%s",
                what(lesson.assignment(), was),
                when(lesson.assignment(), was, weekday(was.date(), plan)),
                roomIfOther(was.room(), is.room()),
                when(lesson.assignment(), is, weekday(is.date(), plan)),
                roomIfOther(is.room(), was.room()));
    }

    private static Text roomIfOther(@Nullable Room room, @Nullable Room other) {
        return room == null || room.equals(other) ? Text.same("") : Text.same(" " + room.name());
    }

    private static int weekday(LocalDate date, DatedPlan plan) {
        int weekday = plan.calendarDay(date).weekday();
        return weekday == 0 ? date.getDayOfWeek().getValue() : weekday;
    }
}
