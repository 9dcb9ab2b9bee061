package paike.datasets.variations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import paike.model.Text;

/**
 * 社团 改为 周一至周四: sessions on other days go to the days named, where they are least in each other's
 * way; a day named on which no club meets gets its share of the others.
 */
final class ClubDays implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:社团|clubs?)(?:活动)? ?(?:改?为|改到|改在|只?排在|安排在|在|on)? ?(.+)",
                    Pattern.CASE_INSENSITIVE);

    private static final long AWAY = 1_000_000;
    private static final long SHARED = 1_000;

    /** A session and the club whose it is. */
    private record Session(ObjectNode club, ObjectNode session) {
        int weekday() {
            return session.path("weekday").asInt();
        }

        boolean isWithClubOn(int day) {
            return Draft.objects(club.path("sessions")).stream()
                    .anyMatch(one -> one.path("weekday").asInt() == day);
        }
    }

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        var days = TimesOf.weekdays(matcher.group(1), "社团 周一至周四", draft);
        if (days.isEmpty()) {
            return true;
        }
        if (draft.list("clubs").isEmpty()) {
            draft.problem(new Text("学校没有社团", "the school has no clubs"));
        }
        for (var session : sessions(draft)) {
            if (!days.contains(session.weekday())) {
                move(session, days, draft);
            }
        }
        for (int day : days) {
            if (on(day, draft).isEmpty()) {
                fill(day, days, draft);
            }
        }
        return true;
    }

    private static List<Session> sessions(Draft draft) {
        var sessions = new ArrayList<Session>();
        for (var club : Draft.objects(draft.list("clubs"))) {
            Draft.objects(club.path("sessions"))
                    .forEach(session -> sessions.add(new Session(club, session)));
        }
        return sessions;
    }

    private static List<Session> on(int day, Draft draft) {
        return sessions(draft).stream().filter(one -> one.weekday() == day).toList();
    }

    /** To the day on which it is least in the way of others. */
    private static void move(Session session, List<Integer> days, Draft draft) {
        days.stream()
                .min(Comparator.comparingLong(day -> cost(session, day, draft)))
                .ifPresent(day -> session.session().put("weekday", day));
    }

    /** Its share of the sessions of the other days, one by one from the fullest. */
    private static void fill(int day, List<Integer> days, Draft draft) {
        int share = sessions(draft).size() / days.size();
        for (int moved = 0; moved < share; moved++) {
            var next =
                    sessions(draft).stream()
                            .filter(one -> !one.isWithClubOn(day))
                            .filter(one -> cost(one, day, draft) < SHARED)
                            .max(Comparator.comparingInt(one -> on(one.weekday(), draft).size()));
            if (next.isEmpty()) {
                break;
            }
            next.get().session().put("weekday", day);
        }
        if (share > 0 && on(day, draft).isEmpty()) {
            nobodyCan(day, draft);
        }
    }

    private static void nobodyCan(int day, Draft draft) {
        var weekday = Text.weekday(day);
        var lectures =
                Draft.objects(draft.list("lectures")).stream()
                        .filter(lecture -> lecture.path("weekday").asInt() == day)
                        .map(lecture -> lecture.path("name").asText())
                        .toList();
        draft.problem(
                lectures.isEmpty()
                        ? Text.of(
                                "%s没有社团能来：教师或场地都不空",
                                "no club can meet on %s: leaders or venues are not free", weekday)
                        : Text.of(
                                "%s是讲座时间：%s",
                                "%s is the time of a lecture: %s",
                                weekday,
                                String.join("、", lectures)),
                lectures.isEmpty()
                        ? Text.of("请去掉%s。", "Leave %s out.", weekday)
                        : Text.of(
                                "请在前面加一句，如：讲座 周五。",
                                "Put a sentence before it, such as: lecture Friday."));
    }

    /**
     * Leaders who are away or pupils who are at a lecture that day, then clubs of the same leaders
     * or venues, then all clubs.
     */
    private static long cost(Session session, int day, Draft draft) {
        var club = session.club();
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
        for (var lecture : Draft.objects(draft.list("lectures"))) {
            if (lecture.path("weekday").asInt() == day
                    && shares(club, lecture, "grades")
                    && overlap(session.session(), lecture)) {
                cost += AWAY;
            }
        }
        for (var other : on(day, draft)) {
            boolean isInTheWay =
                    shares(club, other.club(), "leaders") || shares(club, other.club(), "venues");
            cost += isInTheWay ? SHARED : 1;
        }
        return cost;
    }

    /** Clock times are texts of equal length, so they compare as times. */
    private static boolean overlap(ObjectNode one, ObjectNode other) {
        return one.path("start").asText().compareTo(other.path("end").asText()) < 0
                && other.path("start").asText().compareTo(one.path("end").asText()) < 0;
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
