package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import paike.model.school.TimePattern;
import paike.rules.Times;
import paike.rules.room.AvoidRoomTimes;

/** Times at which teachers, classes, rooms or all are not available. */
final class Unavailable {
    private final Lookups lookups;
    private final Book book;
    private final Map<Integer, Set<FetTime>> teachers = new LinkedHashMap<>();
    private final Map<Integer, Set<FetTime>> classes = new LinkedHashMap<>();
    private final Map<Integer, Set<FetTime>> rooms = new LinkedHashMap<>();
    private final Set<FetTime> breaks = times();

    Unavailable(Lookups lookups, Book book) {
        this.lookups = lookups;
        this.book = book;
    }

    void register(Map<String, Consumer<FetConstraint>> kinds) {
        kinds.put(
                "ConstraintTeacherNotAvailableTimes",
                constraint -> add(teachers, lookups.teacher(constraint), constraint));
        kinds.put(
                "ConstraintStudentsSetNotAvailableTimes",
                constraint -> add(classes, lookups.students(constraint), constraint));
        kinds.put("ConstraintRoomNotAvailableTimes", this::room);
        kinds.put(
                "ConstraintBreakTimes",
                constraint -> breaks.addAll(lookups.times(constraint, "Break_Time")));
    }

    private static Set<FetTime> times() {
        return new TreeSet<>(
                Comparator.comparingInt(FetTime::weekday).thenComparingInt(FetTime::period));
    }

    private void add(Map<Integer, Set<FetTime>> to, BitSet whose, FetConstraint constraint) {
        var found = lookups.times(constraint, "Not_Available_Time");
        whose.stream().forEach(index -> to.computeIfAbsent(index, i -> times()).addAll(found));
    }

    private void room(FetConstraint constraint) {
        var room = lookups.room(constraint);
        var found = lookups.times(constraint, "Not_Available_Time");
        if (room != null && constraint.isMust()) {
            rooms.computeIfAbsent(room, i -> times()).addAll(found);
        } else if (room != null) {
            book.one(
                    new AvoidRoomTimes(
                            List.of(name(lookups.file().rooms().get(room))),
                            new TimeWords(lookups.file()).of(found)),
                    constraint);
        }
    }

    /** By which rules know it: of a virtual room all ways to take real ones, see {@link Places}. */
    private static String name(FetRoom room) {
        var name = Uniques.plain(room.name());
        return room.isVirtual() ? name + " (*" : name;
    }

    List<TimePattern> ofTeacher(int teacher) {
        return patterns(teachers.getOrDefault(teacher, Set.of()), breaks);
    }

    List<TimePattern> ofClass(int schoolClass) {
        return patterns(classes.getOrDefault(schoolClass, Set.of()), breaks);
    }

    List<TimePattern> ofRoom(int room) {
        return patterns(rooms.getOrDefault(room, Set.of()), Set.of());
    }

    /** Times that are no break; all where there are none. */
    Times outsideBreaks() {
        var open = new ArrayList<FetTime>();
        for (int day = 1; day <= lookups.file().days().size(); day++) {
            for (int hour = 1; hour <= lookups.file().hours().size(); hour++) {
                var time = new FetTime(day, hour);
                if (!breaks.contains(time)) {
                    open.add(time);
                }
            }
        }
        return new TimeWords(lookups.file()).of(open);
    }

    boolean hasBreaks() {
        return !breaks.isEmpty();
    }

    /** One pattern per set of periods, with the days that have it. */
    private static List<TimePattern> patterns(Set<FetTime> some, Set<FetTime> more) {
        Map<Integer, Set<Integer>> periodsByDay = new LinkedHashMap<>();
        for (var times : List.of(some, more)) {
            times.forEach(
                    time ->
                            periodsByDay
                                    .computeIfAbsent(time.weekday(), day -> new TreeSet<>())
                                    .add(time.period()));
        }
        Map<Set<Integer>, Set<Integer>> daysByPeriods = new LinkedHashMap<>();
        periodsByDay.forEach(
                (day, periods) ->
                        daysByPeriods.computeIfAbsent(periods, p -> new TreeSet<>()).add(day));
        return daysByPeriods.entrySet().stream()
                .map(each -> TimePattern.ofPeriods(each.getValue(), each.getKey()))
                .toList();
    }
}
