package paike.app.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.DatasetException;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.calendar.CalendarDay;
import paike.model.school.Teacher;
import paike.rules.Words;
import paike.solver.covers.Absence;

/** Who is absent when, as the command line says. */
public final class AskedAbsences {
    private static final int LAST_PERIOD = 64;
    private static final int MOST_DAYS = 200;

    /** Of many people so many are named. */
    private static final int NAMED = 8;

    private AskedAbsences() {}

    /** Lesson numbers: 1,2 or 3-5 or 第3节. */
    public static Set<Integer> periods(String option, String words) {
        var periods = new TreeSet<Integer>();
        for (var part : Spelling.plain(words).replaceAll("[第节]", "").split("[,、;]", -1)) {
            var ends = part.split("-", -1);
            var first = Spelling.number(ends[0]);
            var last = Spelling.number(ends[ends.length - 1]);
            if (ends.length > 2
                    || first.isEmpty()
                    || last.isEmpty()
                    || first.getAsInt() < 1
                    || last.getAsInt() > LAST_PERIOD
                    || last.getAsInt() < first.getAsInt()) {
                throw DatasetException.of(
                        option,
                        "",
                        Text.of("“%s” 不是节次", "\"%s\" is no list of periods", words),
                        new Text("如 1,2 或 3-5。", "Such as 1,2 or 3-5."));
            }
            for (int period = first.getAsInt(); period <= last.getAsInt(); period++) {
                periods.add(period);
            }
        }
        return periods;
    }

    /**
     * The days with lessons of a stretch of time.
     *
     * @throws DatasetException if it has none, or is turned round, or longer than anybody is away
     */
    public static List<LocalDate> dates(DatedPlan plan, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw DatasetException.of(
                    "--to",
                    "",
                    Text.of(
                            "%s 不在 %s 之后 %d 天以内",
                            "%s is not within %3$d days after %2$s", to, from, MOST_DAYS),
                    new Text("请检查两个日期。", "Check both dates."));
        }
        if (from.equals(to)) {
            return List.of(AskedDates.taught("--date", from, plan).date());
        }
        var dates =
                plan.calendar()
                        .taughtDays(from, to, plan.school().grid().weekdays())
                        .map(CalendarDay::date)
                        .toList();
        if (dates.isEmpty()) {
            AskedDates.taught("--date", from, plan);
        }
        return dates;
    }

    /**
     * Of several, whoever misses nothing is named and needs nobody; of all, it is a mistake.
     *
     * @return that some miss nothing; empty if everybody misses something
     * @throws DatasetException if nobody misses anything
     */
    public static Optional<Text> checkMissed(
            DatedPlan plan, List<Absence> absences, List<LocalDate> dates) {
        var idle =
                absences.stream()
                        .filter(
                                absence ->
                                        dates.stream()
                                                .noneMatch(date -> isMissed(plan, date, absence)))
                        .map(Absence::teacher)
                        .distinct()
                        .toList();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        var said =
                Text.of(
                        "%s 在这段时间没有课，不需要代课",
                        "%s: no lessons in this time",
                        idle.size() <= NAMED
                                ? Text.same(Words.names(idle))
                                : Text.of(
                                        "%s 等 %d 人",
                                        "%s and others, %d in all",
                                        Words.names(idle.subList(0, NAMED)),
                                        idle.size()));
        if (absences.stream().map(Absence::teacher).allMatch(idle::contains)) {
            throw DatasetException.of(
                    "--absent",
                    "",
                    said,
                    idle.size() == 1
                            ? advice(plan, idle.getFirst())
                            : new Text("请检查日期和节次。", "Check dates and periods."));
        }
        return Optional.of(said);
    }

    private static boolean isMissed(DatedPlan plan, LocalDate date, Absence absence) {
        if (!absence.includes(date)) {
            return false;
        }
        var day = plan.day(date);
        return day.of(absence.teacher()).stream()
                .anyMatch(lesson -> absence.concerns(lesson, day.school()));
    }

    private static Text advice(DatedPlan plan, Teacher teacher) {
        var days =
                plan.plan().timetable().placements().stream()
                        .filter(one -> one.lesson().teachers().contains(teacher))
                        .map(one -> one.start().weekday())
                        .distinct()
                        .sorted()
                        .map(Text::weekday)
                        .toList();
        return days.isEmpty()
                ? new Text("这位教师本学期没有课。", "They have no lessons at all.")
                : Text.of("有课的日子：%s。", "Days with lessons: %s.", Text.join(days));
    }
}
