package paike.datasets.manual.implied;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import paike.datasets.assumed.UsualBells;
import paike.datasets.manual.entries.Entry;
import paike.datasets.words.ClockWords.Span;
import paike.model.Text;
import paike.model.school.LessonKind;

/**
 * The bell schedules that a timetable implies. Where it states no times of the clock, lessons of 40
 * minutes from 08:20 are assumed, the afternoon from 14:00.
 */
final class BellGuess {
    private static final LocalTime NOON = LocalTime.NOON;
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
                    UsualBells.write(node, day.lessons(), day.activities(), day.noon());
                });
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
        var spans = UsualBells.lessons(lessons, morning);
        var noon = morning > 0 && morning <= spans.size() ? spans.get(morning - 1).end() : NOON;
        return new Day(spans, UsualBells.after(spans, activities), noon);
    }
}
