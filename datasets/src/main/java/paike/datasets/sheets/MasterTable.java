package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/**
 * The columns of a master sheet (总课表): the periods of the week, by day and number.
 *
 * @param columns in order of time
 */
public record MasterTable(School school, List<Column> columns) {

    /**
     * @param weekday 1 = Monday
     * @param kind LESSON or ACTIVITY; OFF_BELL for lessons at no period of their bell schedule;
     *     EYE_EXERCISE for a column that stands between two periods
     * @param number from 1; of an eye exercise that of the period before; 0 off the bells
     * @param clock empty if the grades differ
     */
    public record Column(
            int weekday, IntervalKind kind, int number, String clock, boolean morning) {

        public Text name() {
            return switch (kind) {
                case LESSON -> new Text(number + "节", String.valueOf(number));
                case ACTIVITY ->
                        number == 1
                                ? new Text("活动", "Act.")
                                : new Text("活动" + number, "Act. " + number);
                case EYE_EXERCISE -> new Text("眼保健操", "Eyes");
                default -> new Text("其他", "Other");
            };
        }
    }

    private record Key(int weekday, IntervalKind kind, int number) {}

    /**
     * @param shown lessons to be shown; activity periods and others get columns only if any is used
     * @param eyeExercises whether eye exercises that all grades have after the same period get a
     *     column
     */
    public static MasterTable of(School school, List<Happening> shown, boolean eyeExercises) {
        var columns = new ArrayList<Column>();
        for (int day = 0; day < school.grid().dayCount(); day++) {
            for (var kind : List.of(IntervalKind.LESSON, IntervalKind.ACTIVITY)) {
                addPeriods(columns, school, day, kind, shown);
            }
            if (eyeExercises) {
                addEyeExercises(columns, school, day);
            }
            int weekday = school.grid().weekday(day);
            if (shown.stream()
                    .anyMatch(
                            happening ->
                                    happening.kind().isPlaced()
                                            && happening.weekday() == weekday
                                            && key(school, happening).number() == 0)) {
                columns.add(new Column(weekday, IntervalKind.OFF_BELL, 0, "", false));
            }
        }
        columns.sort(
                Comparator.comparingInt(Column::weekday)
                        .thenComparing(column -> column.kind() == IntervalKind.OFF_BELL)
                        .thenComparing(Column::morning, Comparator.reverseOrder())
                        .thenComparing(column -> column.kind() == IntervalKind.ACTIVITY)
                        .thenComparingInt(Column::number)
                        .thenComparing(Column::kind));
        return new MasterTable(school, List.copyOf(columns));
    }

    /** What stands in each column, of lessons that are all of one class or teacher. */
    public List<List<Happening>> cells(List<Happening> happenings) {
        var byKey = new HashMap<Key, List<Happening>>();
        for (var happening : happenings) {
            if (happening.kind().isPlaced()) {
                byKey.computeIfAbsent(key(school, happening), k -> new ArrayList<>())
                        .add(happening);
            }
        }
        return columns.stream()
                .map(
                        column ->
                                byKey.getOrDefault(
                                        new Key(column.weekday(), column.kind(), column.number()),
                                        List.of()))
                .toList();
    }

    /** True if the bell schedule of the class has the period. */
    public boolean isOpen(SchoolClass schoolClass, Column column) {
        int day = school.grid().weekdays().indexOf(column.weekday());
        return switch (column.kind()) {
            case LESSON, EYE_EXERCISE ->
                    school.week(schoolClass).lessonSlots(day).length >= column.number();
            case ACTIVITY -> school.week(schoolClass).activitySlots(day).length >= column.number();
            default -> true;
        };
    }

    private static Key key(School school, Happening happening) {
        var lesson = happening.lesson();
        var slot = happening.slot();
        int number = lesson == null || slot == null ? 0 : school.week(lesson).period(slot.index());
        if (slot == null || number == 0) {
            return new Key(happening.weekday(), IntervalKind.OFF_BELL, 0);
        }
        return new Key(happening.weekday(), slot.kind(), number);
    }

    private static void addPeriods(
            List<Column> columns,
            School school,
            int day,
            IntervalKind kind,
            List<Happening> shown) {
        int weekday = school.grid().weekday(day);
        int most =
                school.classes().stream()
                        .mapToInt(one -> slots(school.week(one), kind, day).length)
                        .max()
                        .orElse(0);
        for (int number = 1; number <= most; number++) {
            var clocks = new TreeSet<String>();
            boolean morning = true;
            for (var schoolClass : school.classes()) {
                var week = school.week(schoolClass);
                int[] slots = slots(week, kind, day);
                if (slots.length >= number) {
                    var slot = school.grid().slot(slots[number - 1]);
                    clocks.add(slot.start() + "~" + slot.end());
                    morning &= week.isMorning(slot.index());
                }
            }
            var key = new Key(weekday, kind, number);
            if (kind == IntervalKind.LESSON
                    || shown.stream()
                            .anyMatch(
                                    happening ->
                                            happening.kind().isPlaced()
                                                    && key(school, happening).equals(key))) {
                columns.add(
                        new Column(
                                weekday,
                                kind,
                                number,
                                clocks.size() == 1 ? clocks.first() : "",
                                morning));
            }
        }
    }

    private static int[] slots(ClassWeek week, IntervalKind kind, int day) {
        return kind == IntervalKind.LESSON ? week.lessonSlots(day) : week.activitySlots(day);
    }

    /** Columns for the eye exercises of a day that every grade has after the same period. */
    private static void addEyeExercises(List<Column> columns, School school, int day) {
        var clocksByPeriod = new HashMap<Integer, Map<Integer, String>>();
        for (var schoolClass : school.classes()) {
            int period = 0;
            for (var interval : school.week(schoolClass).bell(day).intervals()) {
                if (interval.kind() == IntervalKind.LESSON) {
                    period++;
                } else if (interval.kind() == IntervalKind.EYE_EXERCISE && period > 0) {
                    clocksByPeriod
                            .computeIfAbsent(period, p -> new HashMap<>())
                            .put(schoolClass.grade(), interval.start() + "~" + interval.end());
                }
            }
        }
        int weekday = school.grid().weekday(day);
        clocksByPeriod.forEach(
                (period, clockByGrade) -> {
                    if (clockByGrade.keySet().equals(school.grades())) {
                        var clocks = new TreeSet<>(clockByGrade.values());
                        columns.add(
                                new Column(
                                        weekday,
                                        IntervalKind.EYE_EXERCISE,
                                        period,
                                        clocks.size() == 1 ? clocks.first() : "",
                                        morning(columns, weekday, period)));
                    }
                });
    }

    private static boolean morning(List<Column> columns, int weekday, int period) {
        return columns.stream()
                .anyMatch(
                        column ->
                                column.weekday() == weekday
                                        && column.kind() == IntervalKind.LESSON
                                        && column.number() == period
                                        && column.morning());
    }

    /** Index of the last column of the day of a column. */
    public int lastOfDay(int column) {
        return lastOfGroup(columns, column, false);
    }

    /** Index of the last column from {@code from} on that shares its day, or its half day. */
    static int lastOfGroup(List<Column> columns, int from, boolean byHalfDay) {
        var first = columns.get(from);
        int last = from;
        while (last + 1 < columns.size()
                && columns.get(last + 1).weekday() == first.weekday()
                && (!byHalfDay || columns.get(last + 1).morning() == first.morning())) {
            last++;
        }
        return last;
    }
}
