package paike.datasets.exchange.untis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.model.Text;
import paike.model.school.WeekType;

/** Makes meetings of the lines of GPU001: those of one lesson number at one time are one. */
final class GpuCards {
    private static final String WHOLE_NUMBER = "\\d{1,7}";
    private static final int MOST_DAY = 7;

    private final Problems problems;

    /** Lines of GPU002 by lesson number. */
    private final Map<String, List<GpuFile.Line>> lessons = new LinkedHashMap<>();

    private final List<Card> cards = new ArrayList<>();

    private record Time(String number, int day, int hour, WeekType week) {}

    /** Who teaches a class a subject, and where. */
    private record Row(String schoolClass, String teacher, String subject, String room) {}

    private record Pair(String teacher, String room) {}

    GpuCards(@Nullable GpuFile timetable, @Nullable GpuFile lessonFile, Problems problems) {
        this.problems = problems;
        if (lessonFile != null) {
            for (var line : lessonFile.lines()) {
                lessons.computeIfAbsent(line.get(GpuColumns.NUMBER), n -> new ArrayList<>())
                        .add(line);
            }
        }
        if (timetable != null) {
            read(timetable);
        }
        addRest();
    }

    List<Card> all() {
        return cards;
    }

    /** True if it has a lesson number, a day and a period in their places. */
    static boolean isLine(GpuFile.Line line) {
        return line.fields().size() > GpuColumns.HOUR
                && line.get(GpuColumns.NUMBER).matches(WHOLE_NUMBER)
                && line.get(GpuColumns.DAY).matches("[0-7]?")
                && line.get(GpuColumns.HOUR).matches("\\d{0,2}")
                && !line.get(GpuColumns.SUBJECT).isEmpty();
    }

    private void read(GpuFile file) {
        var rows = new LinkedHashMap<Time, Set<Row>>();
        var places = new HashMap<Time, String>();
        for (var line : file.lines()) {
            if (line.fields().size() <= GpuColumns.HOUR || !check(line)) {
                continue;
            }
            int day = Integer.parseInt("0" + line.get(GpuColumns.DAY));
            int hour = Integer.parseInt("0" + line.get(GpuColumns.HOUR));
            if (day == 0) {
                continue;
            }
            var time = new Time(line.get(GpuColumns.NUMBER), day, hour, week(line));
            places.putIfAbsent(time, line.place());
            rows.computeIfAbsent(time, t -> new LinkedHashSet<>())
                    .add(
                            new Row(
                                    line.get(GpuColumns.CLASS),
                                    line.get(GpuColumns.TEACHER),
                                    line.get(GpuColumns.SUBJECT),
                                    line.get(GpuColumns.ROOM)));
        }
        var parts = new LinkedHashMap<Time, List<Part>>();
        rows.forEach((time, some) -> parts.put(time, parts(some)));
        join(parts, places);
    }

    private boolean check(GpuFile.Line line) {
        int known = problems.all().size();
        if (!line.get(GpuColumns.NUMBER).matches(WHOLE_NUMBER)) {
            add(line, new Text("第 1 列（课号）", "column 1 (lesson number)"), GpuColumns.NUMBER);
        }
        var day = line.get(GpuColumns.DAY);
        if (!day.matches("\\d?") || (!day.isEmpty() && Integer.parseInt(day) > MOST_DAY)) {
            add(line, new Text("第 6 列（星期，1 到 7）", "column 6 (day, 1 to 7)"), GpuColumns.DAY);
        }
        if (!line.get(GpuColumns.HOUR).matches("\\d{0,2}")) {
            add(line, new Text("第 7 列（节次）", "column 7 (period)"), GpuColumns.HOUR);
        }
        return problems.all().size() == known;
    }

    private void add(GpuFile.Line line, Text what, int column) {
        problems.add(
                line.place(),
                Text.of("%s \"%s\" 应为数字", "%s \"%s\": a number expected", what, line.get(column)),
                Problem.NO_ADVICE);
    }

    /** Column 9, else the group of the lesson. */
    private WeekType week(GpuFile.Line line) {
        var own = line.get(GpuColumns.WEEK);
        if (!own.isEmpty()) {
            return week(own);
        }
        return lessons.getOrDefault(line.get(GpuColumns.NUMBER), List.of()).stream()
                .map(lesson -> week(lesson.get(GpuColumns.LESSON_GROUP)))
                .findFirst()
                .orElse(WeekType.ALL);
    }

    private static WeekType week(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]|woche|week|周", "");
        return switch (plain) {
            case "a", "1", "u", "odd", "单" -> WeekType.ODD;
            case "b", "2", "g", "even", "双" -> WeekType.EVEN;
            default -> WeekType.ALL;
        };
    }

    /** Classes with the same subject, teachers and rooms are together; sets are apart. */
    private static List<Part> parts(Set<Row> rows) {
        var pairs = new LinkedHashMap<List<String>, Set<Pair>>();
        for (var row : rows) {
            pairs.computeIfAbsent(
                            List.of(row.subject(), row.schoolClass()), k -> new LinkedHashSet<>())
                    .add(new Pair(row.teacher(), row.room()));
        }
        var classes = new LinkedHashMap<Map.Entry<String, Set<Pair>>, List<String>>();
        pairs.forEach(
                (key, some) ->
                        classes.computeIfAbsent(
                                        Map.entry(key.getFirst(), some), k -> new ArrayList<>())
                                .add(key.getLast()));
        var parts = new ArrayList<Part>();
        classes.forEach(
                (key, of) -> {
                    var ids = of.stream().filter(id -> !id.isEmpty()).toList();
                    parts.addAll(parts(key.getKey(), ids, List.copyOf(key.getValue())));
                });
        return parts;
    }

    /** Each teacher in a room of the own: sets; else they teach together. */
    private static List<Part> parts(String subject, List<String> classes, List<Pair> pairs) {
        var teachers = new LinkedHashSet<String>();
        var rooms = new LinkedHashSet<String>();
        pairs.forEach(
                pair -> {
                    teachers.add(pair.teacher());
                    rooms.add(pair.room());
                });
        teachers.remove("");
        rooms.remove("");
        boolean areSets =
                pairs.size() > 1 && teachers.size() == pairs.size() && rooms.size() == pairs.size();
        if (!areSets) {
            return List.of(
                    new Part(classes, "", subject, List.copyOf(teachers), List.copyOf(rooms)));
        }
        return pairs.stream()
                .map(
                        pair ->
                                new Part(
                                        classes,
                                        pair.teacher(),
                                        subject,
                                        List.of(pair.teacher()),
                                        List.of(pair.room())))
                .toList();
    }

    /** Neighbouring periods of a lesson that has doubles, or of which nothing is known, are one. */
    private void join(Map<Time, List<Part>> parts, Map<Time, String> places) {
        var done = new HashSet<Time>();
        parts.forEach(
                (time, some) -> {
                    if (!done.add(time)) {
                        return;
                    }
                    var next = new Time(time.number(), time.day(), time.hour() + 1, time.week());
                    boolean isDouble =
                            mayBeDouble(time.number())
                                    && some.equals(parts.get(next))
                                    && done.add(next);
                    cards.add(
                            new Card(
                                    places.getOrDefault(time, ""),
                                    time.number(),
                                    time.day(),
                                    time.hour(),
                                    isDouble ? 2 : 1,
                                    time.week(),
                                    some));
                });
    }

    private boolean mayBeDouble(String number) {
        var known = lessons.get(number);
        return known == null
                || known.stream()
                        .anyMatch(line -> !line.get(GpuColumns.DOUBLES_MOST).matches("0*"));
    }

    /** Periods of GPU002 that the timetable lacks. */
    private void addRest() {
        var placed = new HashMap<String, Integer>();
        cards.forEach(card -> placed.merge(card.course(), card.length(), Integer::sum));
        lessons.forEach(
                (number, lines) -> {
                    var first = lines.getFirst();
                    var hours = first.get(GpuColumns.HOURS).replaceAll("[.,].*", "");
                    int rest =
                            (hours.matches("\\d{1,2}") ? Integer.parseInt(hours) : 0)
                                    - placed.getOrDefault(number, 0);
                    var rows = new LinkedHashSet<Row>();
                    lines.forEach(line -> rows.add(row(line)));
                    for (int i = 0; i < rest; i++) {
                        cards.add(
                                new Card(
                                        first.place(),
                                        number,
                                        ForeignTimetable.NO_DAY,
                                        0,
                                        1,
                                        week(first.get(GpuColumns.LESSON_GROUP)),
                                        parts(rows)));
                    }
                });
    }

    private static Row row(GpuFile.Line line) {
        return new Row(
                line.get(GpuColumns.LESSON_CLASS),
                line.get(GpuColumns.LESSON_TEACHER),
                line.get(GpuColumns.LESSON_SUBJECT),
                line.get(GpuColumns.LESSON_ROOM));
    }
}
