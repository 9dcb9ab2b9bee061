package paike.datasets.manual;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClockWords.Span;
import paike.model.Text;
import paike.model.school.LessonKind;

/**
 * The bell schedules that a timetable implies. Where it states no times of the clock, lessons of 40
 * minutes from 08:20 are assumed, the afternoon from 14:00.
 */
final class BellGuess {
    private static final LocalTime MORNING = LocalTime.of(8, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final int LESSON = 40;
    private static final int BREAK = 10;
    private static final int BIG_BREAK = 30;

    /** A break of so many minutes is a big one (大课间). */
    private static final int BIG_FROM = 20;

    private static final int USUAL_MORNING = 4;

    private final List<Entry> entries;
    private final ToIntFunction<String> gradeOf;
    private final List<Text> notes;

    /** The day of a grade: what lessons and activities there are, and when. */
    private record Day(List<Span> lessons, List<Span> activities, LocalTime noon) {}

    BellGuess(List<Entry> entries, ToIntFunction<String> gradeOf, List<Text> notes) {
        this.entries = entries;
        this.gradeOf = gradeOf;
        this.notes = notes;
    }

    void write(ArrayNode array) {
        var byGrade = new TreeMap<Integer, List<Entry>>();
        for (var entry : entries) {
            var grade = gradeOf.applyAsInt(entry.classes().getFirst());
            byGrade.computeIfAbsent(grade, g -> new ArrayList<>()).add(entry);
        }
        boolean isStated = entries.stream().anyMatch(entry -> entry.when().clock() != null);
        if (!isStated) {
            notes.add(
                    new Text(
                            "课表没有写时间：按 8:20 起每节 40 分钟、下午 14:00 起检查",
                            "no times of the clock are stated: lessons of 40 minutes from 8:20,"
                                    + " afternoons from 14:00 are assumed"));
        }
        var gradesByDay = new LinkedHashMap<Day, List<Integer>>();
        byGrade.forEach(
                (grade, some) ->
                        gradesByDay.computeIfAbsent(day(some), d -> new ArrayList<>()).add(grade));
        gradesByDay.forEach(
                (day, grades) -> {
                    var node = array.addObject().put("id", "bell" + (array.size() + 1));
                    grades.forEach(node.putArray("grades")::add);
                    write(node.putArray("intervals"), day);
                });
    }

    private static void write(ArrayNode intervals, Day day) {
        var all = new TreeMap<LocalTime, String>();
        var ends = new TreeMap<LocalTime, LocalTime>();
        day.lessons().forEach(span -> all.put(span.start(), "lesson"));
        day.activities().forEach(span -> all.put(span.start(), "activity"));
        day.lessons().forEach(span -> ends.put(span.start(), span.end()));
        day.activities().forEach(span -> ends.put(span.start(), span.end()));
        LocalTime last = null;
        for (var one : all.entrySet()) {
            if (last != null && last.isBefore(one.getKey())) {
                boolean isNoon = !last.isAfter(day.noon()) && !one.getKey().isBefore(day.noon());
                boolean isBig = !one.getKey().isBefore(last.plusMinutes(BIG_FROM));
                add(intervals, isNoon ? "lunch" : isBig ? "bigBreak" : "break", last, one.getKey());
            }
            last = ends.get(one.getKey());
            add(intervals, one.getValue(), one.getKey(), last);
        }
    }

    private static void add(
            ArrayNode intervals, String kind, LocalTime start, @Nullable LocalTime end) {
        intervals
                .addObject()
                .put("kind", kind)
                .put("start", start.toString())
                .put("end", String.valueOf(end));
    }

    private static Day day(List<Entry> entries) {
        int lessons = most(entries, LessonKind.LESSON);
        int activities = most(entries, LessonKind.ACTIVITY);
        int morning =
                entries.stream()
                        .filter(entry -> entry.when().isMorning())
                        .mapToInt(entry -> entry.when().period())
                        .max()
                        .orElse(Math.min(USUAL_MORNING, lessons));
        var stated = stated(entries, LessonKind.LESSON, lessons);
        var statedActivities = stated(entries, LessonKind.ACTIVITY, activities);
        if (areInOrder(stated, lessons) && areApart(stated, statedActivities, activities)) {
            var noon = morning > 0 && morning < lessons ? stated.get(morning - 1).end() : NOON;
            return new Day(stated, statedActivities, noon);
        }
        return assumed(lessons, activities, morning);
    }

    private static int most(List<Entry> entries, LessonKind kind) {
        return entries.stream()
                .filter(entry -> entry.when().kind() == kind)
                .mapToInt(entry -> entry.when().period())
                .max()
                .orElse(0);
    }

    /** The times that the file states, in order of period; fewer where it leaves one out. */
    private static List<Span> stated(List<Entry> entries, LessonKind kind, int count) {
        Map<Integer, Span> found = new TreeMap<>();
        for (var entry : entries) {
            var clock = entry.when().clock();
            if (entry.when().kind() == kind && clock != null) {
                found.putIfAbsent(entry.when().period(), clock);
            }
        }
        return found.size() == count ? List.copyOf(found.values()) : List.of();
    }

    private static boolean areInOrder(List<Span> spans, int count) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start().isBefore(spans.get(i - 1).end())) {
                return false;
            }
        }
        return spans.size() == count && count > 0;
    }

    private static boolean areApart(List<Span> lessons, List<Span> activities, int count) {
        return activities.size() == count
                && activities.stream()
                        .allMatch(
                                one ->
                                        lessons.stream()
                                                .noneMatch(
                                                        lesson ->
                                                                lesson.start().isBefore(one.end())
                                                                        && one.start()
                                                                                .isBefore(
                                                                                        lesson
                                                                                                .end())));
    }

    private static Day assumed(int lessons, int activities, int morning) {
        var spans = new ArrayList<Span>();
        var start = MORNING;
        for (int period = 1; period <= lessons; period++) {
            if (period == morning + 1 && start.isBefore(AFTERNOON)) {
                start = AFTERNOON;
            }
            var end = start.plusMinutes(LESSON);
            spans.add(new Span(start, end));
            start = end.plusMinutes(period == 2 ? BIG_BREAK : BREAK);
        }
        var exercise = new ArrayList<Span>();
        for (int i = 0; i < activities; i++) {
            var end = start.plusMinutes(LESSON);
            exercise.add(new Span(start, end));
            start = end.plusMinutes(BREAK);
        }
        var noon = morning > 0 && morning <= spans.size() ? spans.get(morning - 1).end() : NOON;
        return new Day(List.copyOf(spans), List.copyOf(exercise), noon);
    }
}
