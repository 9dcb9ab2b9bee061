package paike.datasets.assumed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClockWords.Span;

/** The bell schedule that is assumed where none is given. */
public final class UsualBells {
    /** Between morning and afternoon. */
    public static final String NOON = "12:30";

    private static final LocalTime MORNING = LocalTime.of(8, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int LESSON = 40;
    private static final int BREAK = 10;
    private static final int BIG_BREAK = 30;
    private static final int MORNING_PERIODS = 4;
    private static final int LONG_DAY = 8;

    /** A break of so many minutes is a big one (大课间). */
    private static final int BIG_FROM = 20;

    /** One of so many minutes behind the last lesson of a morning is the noon break. */
    private static final int NOON_FROM = 45;

    private UsualBells() {}

    /** Lessons of a morning; five of nine and more. */
    public static int morning(int lessons) {
        return lessons > LONG_DAY ? MORNING_PERIODS + 1 : Math.min(MORNING_PERIODS, lessons);
    }

    /** The lessons of a day. */
    public static List<Span> lessons(int count, int morning) {
        var spans = new ArrayList<Span>();
        var start = MORNING;
        for (int period = 1; period <= count; period++) {
            if (period == morning + 1 && start.isBefore(AFTERNOON)) {
                start = AFTERNOON;
            }
            var end = start.plusMinutes(LESSON);
            spans.add(new Span(start, end));
            start = end.plusMinutes(period == 2 ? BIG_BREAK : BREAK);
        }
        return spans;
    }

    /** So many activity periods, one after the other, behind the last lesson. */
    public static List<Span> after(List<Span> lessons, int count) {
        var spans = new ArrayList<Span>();
        var start = lessons.isEmpty() ? AFTERNOON : lessons.getLast().end().plusMinutes(BREAK);
        for (int i = 0; i < count; i++) {
            var end = start.plusMinutes(LESSON);
            spans.add(new Span(start, end));
            start = end.plusMinutes(BREAK);
        }
        return spans;
    }

    /** Writes the schedule for all grades and days. */
    public static void write(ObjectNode bell, int lessons) {
        int morning = morning(lessons);
        var spans = lessons(lessons, morning);
        bell.put("id", "day");
        write(bell, spans, List.of(), spans.get(morning - 1).end());
    }

    /** Writes lessons, activities and the breaks between them as {@code intervals}. */
    public static void write(
            ObjectNode bell, List<Span> lessons, List<Span> activities, LocalTime noon) {
        var all = new ArrayList<>(lessons);
        all.addAll(activities);
        all.sort(Comparator.comparing(Span::start));
        LocalTime last = null;
        for (var span : all) {
            if (last != null && last.isBefore(span.start())) {
                boolean isNoon =
                        !last.isAfter(noon) && !span.start().isBefore(noon.plusMinutes(NOON_FROM));
                boolean isBig = !span.start().isBefore(last.plusMinutes(BIG_FROM));
                add(bell, isNoon ? "lunch" : isBig ? "bigBreak" : "break", last, span.start());
            }
            last = span.end();
            add(bell, lessons.contains(span) ? "lesson" : "activity", span.start(), last);
        }
    }

    private static void add(
            ObjectNode bell, String kind, LocalTime start, @Nullable LocalTime end) {
        bell.withArray("intervals")
                .addObject()
                .put("kind", kind)
                .put("start", start.toString())
                .put("end", String.valueOf(end));
    }
}
