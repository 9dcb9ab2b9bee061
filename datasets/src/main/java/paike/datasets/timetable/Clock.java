package paike.datasets.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.Places;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TimeGrid;

/** Finds the times of the clock that a row means. */
final class Clock {
    private final School school;
    private final Problems problems;
    private final List<Text> notes;

    Clock(School school, Problems problems, List<Text> notes) {
        this.school = school;
        this.problems = problems;
        this.notes = notes;
    }

    /** One time per period of the row; empty after a problem. */
    List<TimeGrid.Time> times(MeetingRow row) {
        int day = school.grid().weekdays().indexOf(row.weekday());
        if (day < 0) {
            problems.add(
                    row.place(),
                    Text.of(
                            "weekday %d（%s）不是上课日，本校上课日为 %s",
                            "weekday %d (%s) is no day of the school week, which is %s",
                            row.weekday(),
                            Text.weekday(row.weekday()),
                            Text.join(
                                    school.grid().weekdays().stream()
                                            .map(Text::weekday)
                                            .toList())));
            return List.of();
        }
        if (row.kind().isAfterSchool()) {
            return afterSchool(row, day);
        }
        var week = week(row);
        int[] slots = week.slots(row.kind(), day);
        var byClock = byClock(row, slots);
        if (row.period() > 0 && row.kind() == LessonKind.LESSON) {
            return byPeriod(row, week, slots, byClock);
        }
        if (byClock != null) {
            return run(slots, week.period(byClock.index()), row.periods());
        }
        if (row.start() != null && row.end() != null) {
            return List.of(offBell(row, row.start(), row.end()));
        }
        if (row.kind() == LessonKind.ACTIVITY && slots.length == 1) {
            return List.of(time(school.grid().slot(slots[0])));
        }
        problems.add(
                row.place(),
                new Text("没有写第几节，也没有写开始和结束时间", "has neither a period nor a start and end"),
                new Text("请填写 period 或 start 和 end。", "Give period, or start and end."));
        return List.of();
    }

    /** That of its first class; of a lesson without classes, the one it is counted by. */
    private ClassWeek week(MeetingRow row) {
        return row.classes().isEmpty()
                ? school.lessons().stream()
                        .filter(lesson -> lesson.classes().isEmpty())
                        .filter(lesson -> lesson.subject().equals(row.subject()))
                        .findFirst()
                        .map(school::week)
                        .orElseGet(() -> school.week(school.classes().getFirst()))
                : school.week(row.classes().getFirst());
    }

    /** Whose week it is, for messages. */
    private static String who(MeetingRow row) {
        return row.classes().isEmpty() ? row.subject().name() : row.classes().getFirst().name();
    }

    /** By the clock; a club keeps no class's bell schedule. */
    private List<TimeGrid.Time> afterSchool(MeetingRow row, int day) {
        var start = row.start();
        var end = row.end();
        if (start == null || end == null) {
            problems.add(
                    row.place(),
                    new Text("课后服务没有写开始和结束时间", "after-school service has no start and end"),
                    new Text("请填写 start 和 end。", "Give start and end."));
            return List.of();
        }
        return List.of(
                school.grid().slots().stream()
                        .filter(slot -> slot.day() == day && row.kind().fits(slot.kind()))
                        .filter(slot -> slot.start().equals(start) && slot.end().equals(end))
                        .findFirst()
                        .map(Clock::time)
                        .orElseGet(() -> offBell(row, start, end)));
    }

    private List<TimeGrid.Time> byPeriod(
            MeetingRow row, ClassWeek week, int[] slots, @Nullable Slot byClock) {
        var start = row.start();
        var end = row.end();
        if (start != null && end != null && byClock == null && !isWithin(row, slots, start, end)) {
            return List.of(offBell(row, start, end));
        }
        if (row.period() + row.periods() - 1 > slots.length) {
            problems.add(
                    row.place(),
                    Text.of(
                            "%s %s没有第 %d 节（只有 %d 节）",
                            "%s has on %s no period %d (only %d)",
                            who(row),
                            Text.weekday(row.weekday()),
                            row.period() + row.periods() - 1,
                            slots.length));
            return List.of();
        }
        if (byClock != null && week.period(byClock.index()) != row.period()) {
            notes.add(
                    Text.of(
                            "%s %s：写着第 %d 节，时间却是 %s；已按第 %3$d 节检查，如以时间为准请改 period 列",
                            "%s, %s: period %d and the time %s disagree; judged as period %3$d, change"
                                    + " the period if the time is right",
                            Places.words(row.place()),
                            who(row),
                            row.period(),
                            byClock.clock()));
        }
        return run(slots, row.period(), row.periods());
    }

    /** The period that begins when the row begins and ends no later than the row, or null. */
    private @Nullable Slot byClock(MeetingRow row, int[] slots) {
        var start = row.start();
        var end = row.end();
        for (int index : slots) {
            var slot = school.grid().slot(index);
            if (start != null
                    && slot.start().equals(start)
                    && (end == null || !slot.end().isAfter(end))) {
                return slot;
            }
        }
        return null;
    }

    /** A row may span several periods: its clock then covers more than the first. */
    private boolean isWithin(MeetingRow row, int[] slots, LocalTime start, LocalTime end) {
        if (row.period() > slots.length) {
            return false;
        }
        var slot = school.grid().slot(slots[row.period() - 1]);
        return slot.start().equals(start) && slot.end().isAfter(end);
    }

    private List<TimeGrid.Time> run(int[] slots, int period, int periods) {
        var times = new ArrayList<TimeGrid.Time>();
        for (int i = period - 1; i < Math.min(slots.length, period - 1 + periods); i++) {
            times.add(time(school.grid().slot(slots[i])));
        }
        return times;
    }

    private TimeGrid.Time offBell(MeetingRow row, LocalTime start, LocalTime end) {
        return new TimeGrid.Time(row.weekday(), IntervalKind.OFF_BELL, start, end);
    }

    static TimeGrid.Time time(Slot slot) {
        return new TimeGrid.Time(slot.weekday(), slot.kind(), slot.start(), slot.end());
    }
}
