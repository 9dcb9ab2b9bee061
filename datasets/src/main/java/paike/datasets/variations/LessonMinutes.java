package paike.datasets.variations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import paike.model.Text;

/**
 * 每节课 35 分钟: lessons of that length in all bell schedules. What lies between lessons keeps its
 * length and moves along; lunch, noon rest, activity and after-school service stay at their time.
 */
final class LessonMinutes implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:每节课?|一节课?|课时|lessons?) ?(?:改?为|改成|of)? ?(\\d{1,3}) ?(?:分钟|minutes)",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> ANCHORED =
            Set.of(
                    "lunch",
                    "noonRest",
                    "activity",
                    "afterSchool1",
                    "afterSchool2",
                    "event",
                    "arrival");

    /** Minutes without any interval that mark a new part of the day. */
    private static final int LONG_GAP = 40;

    private static final int LEAST = 10;
    private static final int MOST = 120;

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        int minutes = Integer.parseInt(matcher.group(1));
        if (minutes < LEAST || minutes > MOST) {
            draft.problem(
                    Text.of(
                            "%d 分钟：应在 %d 至 %d 之间",
                            "%d minutes: %d to %d expected", minutes, LEAST, MOST));
            return true;
        }
        for (var bell : Draft.objects(draft.list("bellSchedules"))) {
            layOut(bell, minutes, draft);
        }
        return true;
    }

    private static void layOut(ObjectNode bell, int minutes, Draft draft) {
        int shift = 0;
        int end = 0;
        for (var interval : Draft.objects(bell.withArray("intervals"))) {
            var kind = interval.path("kind").asText();
            int start = minute(interval.path("start"));
            int length = minute(interval.path("end")) - start;
            boolean startsHalfDay = start >= end - shift + LONG_GAP;
            shift = ANCHORED.contains(kind) || startsHalfDay ? 0 : shift;
            int begin = start + shift;
            if (begin < end) {
                draft.problem(
                        Text.of(
                                "作息“%s”里“%s”（%s）之前排不下 %d 分钟的课",
                                "in schedule \"%s\" lessons of %4$d minutes do not fit before"
                                        + " \"%2$s\" (%3$s)",
                                bell.path("name").asText(bell.path("id").asText()),
                                interval.path("name").asText(kind),
                                interval.path("start").asText(),
                                minutes));
                return;
            }
            if (kind.equals("lesson")) {
                shift += minutes - length;
                length = minutes;
            }
            end = begin + length;
            interval.put("start", clock(begin)).put("end", clock(end));
        }
    }

    private static int minute(JsonNode clock) {
        return LocalTime.parse(clock.asText()).toSecondOfDay() / 60;
    }

    private static String clock(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L).toString();
    }
}
