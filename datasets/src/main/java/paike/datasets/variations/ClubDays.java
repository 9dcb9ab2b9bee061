package paike.datasets.variations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import paike.model.Text;

/**
 * 社团 改为 周一至周四: sessions on other days go to the days named, where they are least in each other's
 * way.
 */
final class ClubDays implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:社团|clubs?)(?:活动)? ?(?:改?为|改到|改在|只?排在|安排在|在|on)? ?(.+)",
                    Pattern.CASE_INSENSITIVE);

    private static final long AWAY = 1_000_000;
    private static final long SHARED = 1_000;

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        var read = TimesOf.read(matcher.group(1));
        var days =
                read.times().stream()
                        .flatMap(times -> times.weekdays().stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (days.isEmpty() || !read.unread().isEmpty()) {
            draft.problem(
                    Text.of("“%s”不是星期", "\"%s\": weekdays expected", matcher.group(1)),
                    new Text("写法如：社团 周一至周四。", "Write 社团 周一至周四."));
            return true;
        }
        if (draft.list("clubs").isEmpty()) {
            draft.problem(new Text("学校没有社团", "the school has no clubs"));
        }
        for (var club : Draft.objects(draft.list("clubs"))) {
            for (var session : Draft.objects(club.path("sessions"))) {
                if (!days.contains(session.path("weekday").asInt())) {
                    move(club, session, days, draft);
                }
            }
        }
        return true;
    }

    /** To the day on which it is least in the way of others. */
    private static void move(ObjectNode club, ObjectNode session, List<Integer> days, Draft draft) {
        int best = days.getFirst();
        long least = Long.MAX_VALUE;
        for (int day : days) {
            long cost = cost(club, day, draft);
            if (cost < least) {
                least = cost;
                best = day;
            }
        }
        session.put("weekday", best);
    }

    /** Leaders who are away that day, then clubs of the same leaders or venues, then all clubs. */
    private static long cost(ObjectNode club, int day, Draft draft) {
        long cost = 0;
        for (var teacher : Draft.objects(draft.list("teachers"))) {
            if (names(club.path("leaders"), teacher.path("id").asText())) {
                for (var away : Draft.objects(teacher.path("unavailable"))) {
                    boolean isThatDay =
                            !away.has("weekdays")
                                    || names(away.path("weekdays"), String.valueOf(day));
                    cost += isThatDay && !away.has("periods") ? AWAY : 0;
                }
            }
        }
        for (var other : Draft.objects(draft.list("clubs"))) {
            for (var session : Draft.objects(other.path("sessions"))) {
                if (session.path("weekday").asInt() == day) {
                    cost +=
                            shares(club, other, "leaders") || shares(club, other, "venues")
                                    ? SHARED
                                    : 1;
                }
            }
        }
        return cost;
    }

    private static boolean shares(ObjectNode one, ObjectNode other, String list) {
        for (var id : one.path(list)) {
            if (names(other.path(list), id.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(JsonNode list, String word) {
        for (var one : list) {
            if (one.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
