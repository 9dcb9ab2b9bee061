package paike.datasets.exchange;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import paike.datasets.sheets.Happening;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.Slot;

/**
 * A row of the numbered periods of a school: the n-th lesson of a day whatever its clock time in
 * each grade, likewise activity periods and after-school service, or one time that no bell schedule
 * has.
 *
 * @param number from 1: lessons have their own, the others follow
 * @param kind of the bell schedule's interval; OFF_BELL for a time by the clock
 * @param ordinal from 1 among the intervals of its kind; 0 off the bells
 * @param start in most classes on most days
 * @param end likewise, excluded
 */
record HourRow(
        int number, IntervalKind kind, int ordinal, Text name, LocalTime start, LocalTime end) {
    private static final List<IntervalKind> KINDS =
            List.of(
                    IntervalKind.LESSON,
                    IntervalKind.ACTIVITY,
                    IntervalKind.AFTER_SCHOOL_1,
                    IntervalKind.AFTER_SCHOOL_2);

    private record Clock(LocalTime start, LocalTime end) {}

    private record Key(IntervalKind kind, int ordinal) {}

    /** What the classes of a school say of one row. */
    private static final class Draft {
        private final Map<Clock, Integer> clocks = new LinkedHashMap<>();
        private final Map<String, Integer> names = new LinkedHashMap<>();

        private Clock clock() {
            return most(clocks);
        }

        private String name() {
            return most(names);
        }

        private static <T> T most(Map<T, Integer> counts) {
            return counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    /** All rows of a school in order of number. */
    static List<HourRow> of(School school) {
        var drafts = new HashMap<Key, Draft>();
        for (var schoolClass : school.classes()) {
            var week = school.week(schoolClass);
            for (int day = 0; day < school.grid().dayCount(); day++) {
                var counts = new HashMap<IntervalKind, Integer>();
                for (var interval : week.bell(day).intervals()) {
                    if (KINDS.contains(interval.kind())) {
                        int ordinal = counts.merge(interval.kind(), 1, Integer::sum);
                        var draft =
                                drafts.computeIfAbsent(
                                        new Key(interval.kind(), ordinal), k -> new Draft());
                        draft.clocks.merge(
                                new Clock(interval.start(), interval.end()), 1, Integer::sum);
                        draft.names.merge(interval.name().strip(), 1, Integer::sum);
                    }
                }
            }
        }
        var rows = new ArrayList<HourRow>();
        for (var kind : KINDS) {
            for (int ordinal = 1; drafts.containsKey(new Key(kind, ordinal)); ordinal++) {
                var draft = drafts.getOrDefault(new Key(kind, ordinal), new Draft());
                var clock = draft.clock();
                rows.add(
                        new HourRow(
                                rows.size() + 1,
                                kind,
                                ordinal,
                                name(kind, ordinal, draft.name()),
                                clock.start(),
                                clock.end()));
            }
        }
        for (var clock : offBell(school, rows)) {
            rows.add(
                    new HourRow(
                            rows.size() + 1,
                            IntervalKind.OFF_BELL,
                            0,
                            Text.same(clock.start() + "-" + clock.end()),
                            clock.start(),
                            clock.end()));
        }
        return List.copyOf(distinctNames(rows));
    }

    private static Text name(IntervalKind kind, int ordinal, String given) {
        if (kind == IntervalKind.LESSON) {
            return Text.of("第%d节", "%2$d", ordinal, ordinal);
        }
        var name = given.isEmpty() ? kind.title() : Text.same(given);
        return ordinal == 1 ? name : Text.of("%s%d", "%s %d", name, ordinal);
    }

    /** Two rows of one name have their numbers behind it. */
    private static List<HourRow> distinctNames(List<HourRow> rows) {
        var seen = new HashSet<String>();
        return rows.stream()
                .map(
                        row ->
                                seen.add(row.name.zh())
                                        ? row
                                        : new HourRow(
                                                row.number,
                                                row.kind,
                                                row.ordinal,
                                                Text.of("%s(%d)", "%s (%d)", row.name, row.number),
                                                row.start,
                                                row.end))
                .toList();
    }

    /** Times of clubs, lectures and meetings that none of the rows has. */
    private static List<Clock> offBell(School school, List<HourRow> rows) {
        var found = new TreeSet<String>();
        school.grid().slots().stream()
                .filter(slot -> slot.kind() == IntervalKind.OFF_BELL)
                .forEach(slot -> found.add(slot.clock()));
        for (var lesson : school.lessons()) {
            var fixed = lesson.fixed();
            if (fixed != null) {
                school.slotAt(lesson, fixed)
                        .filter(slot -> school.week(lesson).period(slot.index()) == 0)
                        .ifPresent(slot -> found.add(slot.clock()));
            }
        }
        school.meetings().forEach(one -> found.add(one.start() + "-" + one.end()));
        return found.stream()
                .map(text -> text.split("-", -1))
                .map(ends -> new Clock(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .filter(clock -> rows.stream().noneMatch(row -> row.isAt(clock.start, clock.end)))
                .toList();
    }

    private boolean isAt(LocalTime from, LocalTime to) {
        return start.equals(from) && end.equals(to);
    }

    /** The row in which a period of something stands. */
    static Optional<HourRow> rowOf(List<HourRow> rows, School school, Happening happening) {
        var lesson = happening.lesson();
        var slot = happening.slot();
        int ordinal = lesson == null || slot == null ? 0 : school.week(lesson).period(slot.index());
        return rows.stream()
                .filter(
                        row ->
                                (ordinal > 0 && slot != null)
                                        ? row.kind == slot.kind() && row.ordinal == ordinal
                                        : row.isAt(happening.start(), happening.end()))
                .findFirst();
    }

    /** Its time for one grade's week on a day; empty where that day has no such period. */
    Optional<Slot> slot(School school, int day, ClassWeek week) {
        return school.grid().slots().stream()
                .filter(slot -> slot.day() == day && slot.kind() == kind)
                .filter(slot -> week.period(slot.index()) == ordinal)
                .findFirst();
    }
}
