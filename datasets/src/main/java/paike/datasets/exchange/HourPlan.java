package paike.datasets.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.assumed.UsualBells;
import paike.datasets.exchange.ForeignTimetable.Hour;
import paike.datasets.words.ClockWords.Span;
import paike.datasets.words.PeriodLabel;
import paike.model.Text;
import paike.model.school.IntervalKind;

/** The bell schedule that the periods of another program give: those in which classes meet. */
final class HourPlan {
    private final Map<Integer, HourRow> rows = new HashMap<>();
    private final Map<Integer, Span> spans = new HashMap<>();
    private final List<Hour> taught = new ArrayList<>();
    private final List<Span> lessons = new ArrayList<>();
    private final List<Span> activities = new ArrayList<>();

    HourPlan(ForeignTimetable foreign, List<Text> notes) {
        var used = new HashSet<Integer>();
        for (var card : foreign.cards()) {
            if (card.parts().stream().anyMatch(part -> !part.classes().isEmpty())) {
                for (int i = 0; card.isPlaced() && i < card.length(); i++) {
                    used.add(card.hour() + i);
                }
            }
        }
        var all = new ArrayList<>(foreign.hours());
        used.stream()
                .filter(number -> all.stream().noneMatch(hour -> hour.number() == number))
                .forEach(number -> all.add(new Hour(number, String.valueOf(number), null, null)));
        for (var hour : all) {
            var start = hour.start();
            var end = hour.end();
            if (start != null && end != null && start.isBefore(end)) {
                spans.put(hour.number(), new Span(start, end));
            }
            if (used.contains(hour.number()) || isLesson(hour)) {
                taught.add(hour);
            }
        }
        taught.sort(Comparator.comparingInt(Hour::number));
        if (!isInOrder()) {
            if (!spans.isEmpty()) {
                notes.add(
                        new Text(
                                "文件里各节的钟点不全或互相重叠，按通常的作息排钟点，节次不变",
                                "the clock times of the periods are incomplete or overlap; usual"
                                        + " times are assumed, numbers stay"));
            }
            assume(foreign);
        }
        place();
    }

    private static boolean isLesson(Hour hour) {
        return PeriodLabel.of(hour.name())
                .filter(label -> label.kind() == PeriodLabel.Kind.LESSON)
                .isPresent();
    }

    private static boolean isActivity(Hour hour) {
        return PeriodLabel.of(hour.name())
                .filter(label -> label.kind() == PeriodLabel.Kind.ACTIVITY)
                .isPresent();
    }

    /** Whether all have times and none overlap; then they are put in order of time. */
    private boolean isInOrder() {
        if (taught.stream().anyMatch(hour -> !spans.containsKey(hour.number()))) {
            return false;
        }
        var ordered = new ArrayList<>(taught);
        ordered.sort(Comparator.comparing((Hour hour) -> span(hour).start()));
        for (int i = 1; i < ordered.size(); i++) {
            if (span(ordered.get(i)).start().isBefore(span(ordered.get(i - 1)).end())) {
                return false;
            }
        }
        taught.clear();
        taught.addAll(ordered);
        return true;
    }

    private Span span(Hour hour) {
        return spans.getOrDefault(hour.number(), new Span(LocalTime.MIN, LocalTime.MAX));
    }

    /** Usual times; noon lies where it cuts the fewest doubles. */
    private void assume(ForeignTimetable foreign) {
        var plain = taught.stream().filter(hour -> !isActivity(hour)).toList();
        var active = taught.stream().filter(HourPlan::isActivity).toList();
        int best = UsualBells.morning(plain.size());
        for (int morning : List.of(best - 1, best + 1)) {
            if (morning > 0
                    && morning <= plain.size()
                    && cut(foreign, plain, morning) < cut(foreign, plain, best)) {
                best = morning;
            }
        }
        var usual = UsualBells.lessons(plain.size(), best);
        var after = UsualBells.after(usual, active.size());
        for (int i = 0; i < plain.size(); i++) {
            spans.put(plain.get(i).number(), usual.get(i));
        }
        for (int i = 0; i < active.size(); i++) {
            spans.put(active.get(i).number(), after.get(i));
        }
    }

    /** Meetings that would go on behind the noon break. */
    private static long cut(ForeignTimetable foreign, List<Hour> hours, int morning) {
        int last = hours.get(morning - 1).number();
        return foreign.cards().stream()
                .filter(card -> card.isPlaced() && card.hour() <= last)
                .filter(card -> card.hour() + card.length() - 1 > last)
                .count();
    }

    private void place() {
        for (var hour : taught) {
            boolean isActivity = isActivity(hour);
            var list = isActivity ? activities : lessons;
            list.add(span(hour));
            rows.put(
                    hour.number(),
                    new HourRow(
                            hour.number(),
                            isActivity ? IntervalKind.ACTIVITY : IntervalKind.LESSON,
                            list.size(),
                            Text.same(hour.name()),
                            span(hour).start(),
                            span(hour).end()));
        }
    }

    /** The rows of the school's periods by number. */
    Map<Integer, HourRow> rows() {
        return rows;
    }

    /** When a numbered period is; null if nobody says. */
    @Nullable Span time(int number) {
        return spans.get(number);
    }

    boolean isEmpty() {
        return lessons.isEmpty();
    }

    /** Writes {@code bellSchedules}. */
    void write(ArrayNode bells) {
        var bell = bells.addObject().put("id", "day");
        int morning = 0;
        for (var span : lessons) {
            morning += span.start().isBefore(LocalTime.NOON) ? 1 : 0;
        }
        var noon = morning == 0 ? LocalTime.NOON : lessons.get(morning - 1).end();
        UsualBells.write(bell, lessons, activities, noon);
    }
}
