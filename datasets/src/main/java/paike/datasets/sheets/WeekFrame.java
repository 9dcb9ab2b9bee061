package paike.datasets.sheets;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.sheets.WeekTable.RowKind;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;

/**
 * The rows of a week table while they are drawn: first the bell schedule, then what takes place.
 *
 * <p>One bell schedule gives rows by period number, so that a day with its own times stays in line;
 * several give rows by the clock, equal times merged.
 */
final class WeekFrame {
    private static final Text EMPTY = Text.same("");

    private final List<Integer> weekdays;
    private final Map<String, Draft> rows = new LinkedHashMap<>();

    /** A time of one day, as its bell schedule names it. */
    private record Box(LocalTime start, LocalTime end, Text label) {}

    /** A row to be. */
    private final class Draft {
        private final RowKind kind;
        private final Set<Text> names = new LinkedHashSet<>();
        private final Set<Integer> grades = new TreeSet<>();
        private final List<@Nullable Box> boxes = new ArrayList<>();
        private final List<List<Happening>> happenings = new ArrayList<>();

        private Draft(RowKind kind) {
            this.kind = kind;
            weekdays.forEach(
                    weekday -> {
                        boxes.add(null);
                        happenings.add(new ArrayList<>());
                    });
        }

        private boolean isEmpty() {
            return happenings.stream().allMatch(List::isEmpty);
        }

        /** The box of most days; the earliest of equally many. */
        private Box usual() {
            return boxes.stream()
                    .filter(box -> box != null)
                    .collect(
                            Collectors.groupingBy(
                                    box -> new Box(box.start(), box.end(), EMPTY),
                                    Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(
                            Map.Entry.<Box, Long>comparingByValue()
                                    .thenComparing(
                                            entry -> entry.getKey().start(),
                                            Comparator.reverseOrder())
                                    .thenComparing(
                                            entry -> entry.getKey().end(),
                                            Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        private WeekTable.Row finished(LocalTime noon, Set<Integer> allGrades) {
            var usual = usual();
            var cells = new ArrayList<WeekTable.Cell>();
            for (int day = 0; day < weekdays.size(); day++) {
                var box = boxes.get(day);
                cells.add(
                        new WeekTable.Cell(
                                box == null ? null : box.start(),
                                box == null ? null : box.end(),
                                box == null ? EMPTY : box.label(),
                                List.copyOf(happenings.get(day))));
            }
            return new WeekTable.Row(
                    kind,
                    IntervalNames.joined(names, "/"),
                    grades.isEmpty() || grades.equals(allGrades)
                            ? EMPTY
                            : IntervalNames.gradeText(grades),
                    usual.start(),
                    usual.end(),
                    usual.start().isBefore(noon),
                    cells);
        }
    }

    WeekFrame(List<Integer> weekdays) {
        this.weekdays = weekdays;
    }

    /** Adds the rows of one bell schedule, in which the n-th period of every day is one row. */
    void addByNumber(ClassWeek week, List<Integer> taught) {
        for (int day = 0; day < taught.size(); day++) {
            var counts = new EnumMap<IntervalKind, Integer>(IntervalKind.class);
            for (var interval : week.bell(day).intervals()) {
                int number = counts.merge(interval.kind(), 1, Integer::sum);
                put(
                        interval.kind() + "#" + number,
                        interval,
                        taught.get(day),
                        IntervalNames.of(interval, number),
                        null);
            }
        }
        mergeBandsAtEqualTimes();
    }

    /** Adds the rows of the bell schedules of several grades, in which equal times are one row. */
    void addByClock(Map<Integer, ClassWeek> weekByGrade, List<Integer> taught) {
        weekByGrade.forEach(
                (grade, week) -> {
                    for (int day = 0; day < taught.size(); day++) {
                        var counts = new EnumMap<IntervalKind, Integer>(IntervalKind.class);
                        for (var interval : week.bell(day).intervals()) {
                            int number = counts.merge(interval.kind(), 1, Integer::sum);
                            var kind = IntervalNames.rowKind(interval.kind());
                            if (kind != RowKind.BAND && kind != RowKind.BREAK) {
                                put(
                                        kind + " " + interval.start() + interval.end(),
                                        interval,
                                        taught.get(day),
                                        IntervalNames.of(interval, number),
                                        grade);
                            }
                        }
                    }
                });
        var weeks = new ArrayList<>(weekByGrade.values());
        for (int day = 0; day < taught.size(); day++) {
            addCommonBands(weeks, day, taught.get(day));
        }
        mergeBandsAtEqualTimes();
    }

    /** Bands that all grades have at least partly at the same time, such as lunch. */
    private void addCommonBands(List<ClassWeek> weeks, int day, int weekday) {
        for (var interval : weeks.getFirst().bell(day).intervals()) {
            if (IntervalNames.rowKind(interval.kind()) != RowKind.BAND) {
                continue;
            }
            var start = interval.start();
            var end = interval.end();
            for (var week : weeks) {
                var from = start;
                var to = end;
                var same =
                        week.bell(day).intervals().stream()
                                .filter(other -> other.kind() == interval.kind())
                                .filter(other -> other.overlaps(from, to))
                                .findFirst();
                start =
                        same.map(other -> Collections.max(List.of(other.start(), from)))
                                .orElse(end);
                end = same.map(other -> Collections.min(List.of(other.end(), to))).orElse(to);
            }
            if (start.isBefore(end)) {
                var common = new BellInterval(interval.kind(), interval.name(), start, end);
                put(
                        "band " + interval.kind() + start + end,
                        common,
                        weekday,
                        IntervalNames.of(common, 1),
                        null);
            }
        }
    }

    private void put(
            String key, BellInterval interval, int weekday, Text name, @Nullable Integer grade) {
        var kind = IntervalNames.rowKind(interval.kind());
        var row = rows.computeIfAbsent(key, k -> new Draft(kind));
        row.names.add(name);
        if (grade != null) {
            row.grades.add(grade);
        }
        row.boxes.set(
                weekdays.indexOf(weekday),
                new Box(
                        interval.start(),
                        interval.end(),
                        interval.kind().isPlannable() ? EMPTY : name));
    }

    /** Monday's assembly and the other days' reading at the same time become one row. */
    private void mergeBandsAtEqualTimes() {
        var bandByTime = new LinkedHashMap<Box, Draft>();
        rows.values()
                .removeIf(
                        row -> {
                            if (row.kind != RowKind.BAND) {
                                return false;
                            }
                            var there = bandByTime.putIfAbsent(row.usual(), row);
                            if (there == null || !fits(row, there)) {
                                return false;
                            }
                            for (int day = 0; day < weekdays.size(); day++) {
                                if (row.boxes.get(day) != null) {
                                    there.boxes.set(day, row.boxes.get(day));
                                }
                            }
                            there.names.addAll(row.names);
                            return true;
                        });
    }

    private boolean fits(Draft row, Draft there) {
        for (int day = 0; day < weekdays.size(); day++) {
            if (row.boxes.get(day) != null && there.boxes.get(day) != null) {
                return false;
            }
        }
        return true;
    }

    /** Shows it in every row it touches; opens a row of its own if there is none. */
    void add(Happening happening) {
        int day = weekdays.indexOf(happening.weekday());
        boolean shown = false;
        for (var row : rows.values()) {
            var box = row.boxes.get(day);
            if (box == null || row.kind == RowKind.BAND || row.kind == RowKind.BREAK) {
                continue;
            }
            boolean here =
                    happening.kind().isPlaced()
                            ? row.kind == placeOf(happening)
                                    && box.start().equals(happening.start())
                                    && box.end().equals(happening.end())
                            : happening.overlaps(box.start(), box.end());
            if (here) {
                row.happenings.get(day).add(happening);
                shown = true;
            }
        }
        if (!shown) {
            var kind =
                    happening.kind() == Happening.Kind.CLUB
                                    || happening.kind() == Happening.Kind.LECTURE
                            ? RowKind.AFTER
                            : RowKind.OTHER;
            var row =
                    rows.computeIfAbsent(
                            kind + "own" + happening.start() + happening.end(),
                            k -> new Draft(kind));
            row.names.add(IntervalNames.own(happening));
            row.boxes.set(day, new Box(happening.start(), happening.end(), EMPTY));
            row.happenings.get(day).add(happening);
        }
    }

    /**
     * The table.
     *
     * @param mostRows if there are more lesson periods than this, those without anything are left
     *     out
     */
    WeekTable finished(LocalTime noon, Set<Integer> allGrades, int mostRows) {
        long full = rows.values().stream().filter(row -> row.kind == RowKind.LESSON).count();
        var finished =
                rows.values().stream()
                        .filter(
                                row ->
                                        full <= mostRows
                                                || row.kind == RowKind.BAND
                                                || row.kind == RowKind.BREAK
                                                || !row.isEmpty())
                        .map(row -> row.finished(noon, allGrades))
                        .sorted(
                                Comparator.comparing(WeekTable.Row::start)
                                        .thenComparing(WeekTable.Row::end))
                        .toList();
        return new WeekTable(weekdays, IntervalNames.mergeNeighbours(finished));
    }

    private static RowKind placeOf(Happening lesson) {
        var slot = lesson.slot();
        return slot == null ? RowKind.OTHER : IntervalNames.rowKind(slot.kind());
    }
}
