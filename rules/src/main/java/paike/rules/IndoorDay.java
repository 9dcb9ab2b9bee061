package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/**
 * One day of bad weather: who goes where, times kept.
 *
 * <p>The choice is the best there is: first as few classes as possible are left without a place,
 * then PE lessons, then activity periods have the rooms that the school wants most. Lessons are
 * taken in order of time; for every way in which the shared rooms can be full only the best choice
 * so far is kept, so nothing is lost.
 */
public final class IndoorDay {
    private static final long CLASS_OUTSIDE = 1_000_000_000L;
    private static final long LESSON_RANK = 10_000;

    private final Occupancy now;
    private final School school;
    private final int week;
    private final int day;
    private final int atoms;

    /** Rooms that take in lessons and are nobody's home room. */
    private final List<Room> shared;

    /** Classes that fit in still: [shared room][atom]. */
    private final int[] free;

    /**
     * A lesson that leaves a closed room.
     *
     * @param rooms where it goes: one, or the home room of each of its classes; empty = nowhere
     */
    public record Move(Lesson lesson, Room from, List<Room> rooms) {}

    /** A choice for one lesson, after those for the lessons before it. */
    private record Step(long cost, List<Room> rooms, @Nullable Step before) {}

    /** Classes that fit in still, as a key of maps: [shared room][atom]. */
    private static final class Space {
        private final int[] left;

        Space(int[] left) {
            this.left = left;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Space space && Arrays.equals(left, space.left);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(left);
        }
    }

    private IndoorDay(Occupancy now, int week, int day) {
        this.now = now;
        this.school = now.school();
        this.week = week;
        this.day = day;
        this.atoms = school.grid().atomsPerDay();
        this.shared = sharedRooms(school);
        this.free = new int[shared.size() * atoms];
        for (int i = 0; i < shared.size(); i++) {
            fill(i);
        }
    }

    /** Where the lessons that are outdoors on a day go, in order of time. */
    public static List<Move> moves(Occupancy now, int week, int day) {
        return new IndoorDay(now, week, day).moves(outdoors(now, week, day));
    }

    /** Lessons on a day that find no place indoors. */
    public static List<Move> outside(Occupancy now, int week, int day) {
        var homeless =
                outdoors(now, week, day).stream()
                        .filter(lesson -> !isHomeFree(now, lesson, week))
                        .toList();
        return homeless.isEmpty()
                ? List.of()
                : new IndoorDay(now, week, day)
                        .moves(homeless).stream().filter(move -> move.rooms().isEmpty()).toList();
    }

    /** True if every class of a placed lesson could go to its own home room then. */
    static boolean isHomeFree(Occupancy now, Lesson lesson, int week) {
        long span = span(now, lesson);
        int day = now.start(lesson).day();
        for (var schoolClass : lesson.classes()) {
            var home = schoolClass.homeRoom();
            if (home == null
                    || now.school().facts().badWeather().closes(home)
                    || (now.rooms().busyMask(home.index(), week, day) & span) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Lesson> outdoors(Occupancy now, int week, int day) {
        var weather = now.school().facts().badWeather();
        return now.school().rooms().stream()
                .filter(weather::closes)
                .flatMap(room -> now.lessonsIn(room, day).stream())
                .filter(lesson -> lesson.weekType().meetsIn(week))
                .filter(lesson -> movesAsAWhole(now, lesson))
                .sorted(
                        Comparator.comparing((Lesson lesson) -> now.start(lesson).start())
                                .thenComparingInt(lesson -> turn(now, lesson, day)))
                .toList();
    }

    /** Lessons and activities that are in one room; what sets do in theirs is left to them. */
    private static boolean movesAsAWhole(Occupancy now, Lesson lesson) {
        return !lesson.kind().isAfterSchool() && now.roomOf(lesson.index()) != Occupancy.NONE;
    }

    /** Who is first among equals; another class every day, so that all see the gym. */
    private static int turn(Occupancy now, Lesson lesson, int day) {
        int lessons = now.school().lessons().size();
        return Math.floorMod(
                lesson.index() - day * lessons / now.school().grid().dayCount(), lessons);
    }

    private static List<Room> sharedRooms(School school) {
        var weather = school.facts().badWeather();
        return school.rooms().stream()
                .filter(room -> weather.names(room) && !weather.closes(room))
                .filter(
                        room ->
                                school.classes().stream()
                                        .noneMatch(one -> room.equals(one.homeRoom())))
                .toList();
    }

    private void fill(int i) {
        var room = shared.get(i);
        for (int atom = 0; atom < atoms; atom++) {
            free[i * atoms + atom] = room.classCapacity();
        }
        for (var lesson : now.lessonsIn(room, day)) {
            if (lesson.weekType().meetsIn(week)) {
                take(free, i, span(now, lesson), Math.max(1, lesson.classes().size()));
            }
        }
    }

    private List<Move> moves(List<Lesson> lessons) {
        Map<Space, Step> best = new LinkedHashMap<>();
        best.put(new Space(free), new Step(0, List.of(), null));
        for (var lesson : lessons) {
            Map<Space, Step> next = new LinkedHashMap<>();
            best.forEach((rooms, step) -> choose(lesson, rooms.left, step, next));
            best = next;
        }
        Step step = best.values().stream().min(Comparator.comparingLong(Step::cost)).orElseThrow();
        var moves = new ArrayList<Move>();
        for (int i = lessons.size() - 1; i >= 0; i--) {
            var from = school.rooms().get(now.roomOf(lessons.get(i).index()));
            moves.addFirst(new Move(lessons.get(i), from, step.rooms()));
            step = Objects.requireNonNullElse(step.before(), step);
        }
        return moves;
    }

    private void choose(Lesson lesson, int[] left, Step before, Map<Space, Step> next) {
        long span = span(now, lesson);
        int classes = lesson.classes().size();
        var weather = school.facts().badWeather();
        for (int i = 0; i < shared.size(); i++) {
            var room = shared.get(i);
            if (holds(left, i, span, classes) && !isLikeEarlier(left, i) && fits(room, lesson)) {
                int[] after = left.clone();
                take(after, i, span, classes);
                keep(next, after, span, step(lesson, weather.rank(room), List.of(room), before));
            }
        }
        if (isHomeFree(now, lesson, week)) {
            var homes =
                    lesson.classes().stream()
                            .map(SchoolClass::homeRoom)
                            .map(Objects::requireNonNull)
                            .toList();
            int rank = homes.stream().mapToInt(weather::rank).max().orElse(0);
            keep(next, left.clone(), span, step(lesson, rank, homes, before));
        } else {
            var nowhere = new Step(before.cost() + CLASS_OUTSIDE * classes, List.of(), before);
            keep(next, left.clone(), span, nowhere);
        }
    }

    private static Step step(Lesson lesson, int rank, List<Room> rooms, Step before) {
        long weight = lesson.kind() == LessonKind.LESSON ? LESSON_RANK : 1;
        return new Step(before.cost() + weight * rank * lesson.classes().size(), rooms, before);
    }

    /** Forgets the atoms before the lesson, for no later one needs them. */
    private void keep(Map<Space, Step> next, int[] left, long span, Step step) {
        int first = Long.numberOfTrailingZeros(span);
        for (int i = 0; i < left.length; i++) {
            left[i] = i % atoms < first ? 0 : left[i];
        }
        next.merge(
                new Space(left),
                step,
                (known, other) -> other.cost() < known.cost() ? other : known);
    }

    private boolean holds(int[] left, int i, long span, int classes) {
        for (long atom = span; atom != 0; atom &= atom - 1) {
            if (left[i * atoms + Long.numberOfTrailingZeros(atom)] < classes) {
                return false;
            }
        }
        return true;
    }

    private void take(int[] left, int i, long span, int classes) {
        for (long atom = span; atom != 0; atom &= atom - 1) {
            left[i * atoms + Long.numberOfTrailingZeros(atom)] -= classes;
        }
    }

    /** Rooms that nothing tells apart need not be tried one by one. */
    private boolean isLikeEarlier(int[] left, int i) {
        var room = shared.get(i);
        var weather = school.facts().badWeather();
        for (int j = 0; j < i; j++) {
            var other = shared.get(j);
            if (weather.rank(room) == weather.rank(other)
                    && room.pupilCapacity() == other.pupilCapacity()
                    && room.unavailable().equals(other.unavailable())
                    && Arrays.equals(
                            left, i * atoms, (i + 1) * atoms, left, j * atoms, (j + 1) * atoms)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Room room, Lesson lesson) {
        int pupils = lesson.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
        return (room.pupilCapacity() == 0 || pupils <= room.pupilCapacity())
                && TimesTouched.periods(
                                room.unavailable(), lesson, now.slotOf(lesson.index()), school)
                        == 0;
    }

    private static long span(Occupancy now, Lesson lesson) {
        int slot = now.slotOf(lesson.index());
        return now.school().atoms(lesson, slot) | now.school().grid().slot(slot).atoms();
    }
}
