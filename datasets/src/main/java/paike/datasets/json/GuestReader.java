package paike.datasets.json;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.Teacher;
import paike.model.school.TimePattern;

/** Reads those from outside who lead clubs: parents, coaches, student teachers. */
final class GuestReader {
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int DAYS_OF_WEEK = 7;

    private final int lastDay;
    private final int staff;
    private final Set<String> staffIds;
    private final Names.Unique unique = new Names.Unique();
    private final List<Teacher> guests = new ArrayList<>();
    private final Map<String, Teacher> guestByWord = new LinkedHashMap<>();

    /**
     * @param staffById the school's own teachers, who stand before the guests
     * @param weekdays of the school
     */
    GuestReader(Map<String, Teacher> staffById, List<Integer> weekdays) {
        this.lastDay =
                Math.max(DAYS_OF_WEEK, weekdays.stream().mapToInt(day -> day).max().orElse(0));
        this.staff = staffById.size();
        this.staffIds = staffById.keySet();
    }

    /** Reads the list {@code guests} of a school. */
    void guest(JsonCursor at) {
        var id = at.text("id");
        var name = at.text("name", id);
        unique.checkNamed(at, id, name);
        if (staffIds.contains(id)) {
            at.problem(
                    "id", Text.of("\"%s\" 已是本校教师的编号", "\"%s\" is the id of a teacher already", id));
        }
        var role = at.text("role", "");
        var away = new ArrayList<>(BellReader.patterns(at, "unavailable"));
        if (at.has("available")) {
            away.addAll(outside(BellReader.patterns(at, "available")));
        }
        if (isNeverHere(away)) {
            at.problem(
                    at.has("available") ? "available" : "unavailable",
                    Text.of(
                            "%s 没有任何能来的时间：available 与 unavailable 互相矛盾",
                            "%s can never come: available and unavailable leave no time", name),
                    new Text(
                            "available 写能来的时间，unavailable 写不能来的时间，通常只需其一。",
                            "Give when the guest can come, or when not; one of them is enough."));
        }
        add(id, name, role.isEmpty() ? Set.of() : Set.of(role), List.copyOf(away));
    }

    /** The guests that a club names by id or name; a name not heard before is a new guest. */
    List<Teacher> named(List<String> words) {
        return words.stream()
                .map(
                        word -> {
                            var known = guestByWord.get(word);
                            return known != null ? known : add(word, word, Set.of(), List.of());
                        })
                .distinct()
                .toList();
    }

    /** All guests read so far, in order of index. */
    List<Teacher> guests() {
        return List.copyOf(guests);
    }

    private Teacher add(String id, String name, Set<String> role, List<TimePattern> away) {
        var guest = Teacher.guest(staff + guests.size(), id, name, role, away);
        guests.add(guest);
        guestByWord.putIfAbsent(id, guest);
        guestByWord.putIfAbsent(name, guest);
        return guest;
    }

    /** The times of the week that lie in none of the patterns, which speak of the clock. */
    private List<TimePattern> outside(List<TimePattern> available) {
        var away = new ArrayList<TimePattern>();
        for (int weekday = 1; weekday <= lastDay; weekday++) {
            int today = weekday;
            var present =
                    available.stream()
                            .filter(
                                    pattern ->
                                            pattern.weekdays().isEmpty()
                                                    || pattern.weekdays().contains(today))
                            .sorted(Comparator.comparing(GuestReader::from))
                            .toList();
            addGaps(away, weekday, present);
        }
        return away;
    }

    private static void addGaps(List<TimePattern> away, int weekday, List<TimePattern> present) {
        @Nullable LocalTime until = null;
        boolean toTheEnd = false;
        for (var pattern : present) {
            var from = pattern.from();
            if (from != null && !toTheEnd && (until == null || from.isAfter(until))) {
                away.add(new TimePattern(Set.of(weekday), Set.of(), until, from));
            }
            var to = pattern.to();
            toTheEnd |= to == null;
            until = to == null || (until != null && until.isAfter(to)) ? until : to;
        }
        if (!toTheEnd) {
            away.add(new TimePattern(Set.of(weekday), Set.of(), until, null));
        }
    }

    private boolean isNeverHere(List<TimePattern> away) {
        return IntStream.rangeClosed(1, lastDay)
                .allMatch(
                        weekday ->
                                IntStream.range(0, MINUTES_OF_A_DAY - 1)
                                        .mapToObj(LocalTime.MIN::plusMinutes)
                                        .allMatch(time -> isAway(away, weekday, time)));
    }

    private static boolean isAway(List<TimePattern> away, int weekday, LocalTime time) {
        return away.stream()
                .filter(pattern -> pattern.periods().isEmpty())
                .anyMatch(pattern -> pattern.touches(weekday, 0, time, time.plusMinutes(1)));
    }

    private static LocalTime from(TimePattern pattern) {
        var from = pattern.from();
        return from == null ? LocalTime.MIN : from;
    }
}
