package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.rules.IndoorDay.Move;

class IndoorDayTest {
    private static final String SCHOOL =
            """
            bell 08:00-08:40 activity 09:00-09:30
            subject Run activity
            room Field playground classes=9
            room Gym gym classes=1
            room Hall hall
            class 1A home=R1
            class 1B home=R2
            class 1C home=R3
            closed playground gym hall classroom
            """;

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static List<String> go(String picture) {
        return IndoorDay.moves(Drawn.of(picture).occupancy(), 0, 0).stream()
                .map(
                        move ->
                                move.lesson().assignment().title()
                                        + " "
                                        + String.join(
                                                "+",
                                                move.rooms().stream().map(Room::name).toList()))
                .toList();
    }

    @Test
    void roomsAreFilledInOrderOfPreference() {
        assertEquals(
                List.of("1A Pe Gym", "1B Pe Hall", "1C Pe R3"),
                go(
                        SCHOOL
                                + """
                                   | Mon
                                1A | Pe/Ada@Field
                                1B | Pe/Bo@Field
                                1C | Pe/Cy@Field
                                """));
    }

    @Test
    void lessonsComeBeforeActivityPeriods() {
        assertEquals(
                List.of("1A Run Hall", "1B Pe Gym"),
                go(
                        SCHOOL.replace("bell 08:00-08:40 ", "bell 09:00-09:30 ")
                                + """
                                   | Mon
                                1A | . Run/Ada@Field
                                1B | Pe/Bo@Field
                                """));
    }

    @Test
    void whoHasNoHomeRoomGoesFirst() {
        assertEquals(
                List.of("1A Pe R1", "2A Pe Gym", "2B Pe Hall"),
                go(
                        SCHOOL
                                + """
                                   | Mon
                                1A | Pe/Ada@Field
                                2A | Pe/Bo@Field
                                2B | Pe/Cy@Field
                                """));
    }

    @Test
    void lessonAlreadyThereTakesItsSpace() {
        assertEquals(
                List.of("1A Pe Hall"),
                go(
                        SCHOOL
                                + """
                                   | Mon
                                1A | Pe/Ada@Field
                                1B | Pe/Bo@Gym
                                """));
    }

    @Test
    void jointLessonMayPartIntoTheHomeRooms() {
        assertEquals(
                List.of("1A+1B Pe R1+R2"), go(SCHOOL + "      | Mon\n1A+1B | Pe/Ada+Bo@Field"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void choiceIsAsGoodAsTheBestOfAll(long seed) {
        var now = Drawn.of(random(new Random(seed))).occupancy();
        var moves = IndoorDay.moves(now, 0, 0);
        long[] best = {Long.MAX_VALUE};
        tryAll(now, moves, 0, new ArrayList<>(), best);
        assertEquals(best[0], cost(moves), "seed " + seed);
    }

    /** Four classes on the field at times that overlap, some without a home room of their own. */
    private static String random(Random random) {
        var picture =
                new StringBuilder(
                        """
                        bell 1 08:00-08:40 activity 08:50-09:30
                        bell 2 08:10-08:50 activity 09:00-09:30
                        subject Run activity
                        room Field playground classes=9
                        room Gym gym classes=2
                        room Hall hall seats=35
                        room Den hall
                        closed Field gym hall classroom
                        """);
        for (var name : List.of("1A", "1B", "2A", "2B")) {
            var home = random.nextInt(3) == 0 ? "" : " home=R" + name;
            picture.append("class %s pupils=%d%s%n".formatted(name, 30 + random.nextInt(10), home));
        }
        picture.append(" | Mon\n");
        for (var name : List.of("1A", "1B", "2A", "2B")) {
            var first = random.nextInt(4) == 0 ? "Mu/Ada@Den" : "Pe/Ada@Field";
            picture.append(
                    "%s | %s %s%n"
                            .formatted(name, first, random.nextInt(3) == 0 ? "." : "Run/Bo@Field"));
        }
        picture.append(random.nextBoolean() ? "1A+2A | Pe/Cy@Field\n" : "");
        return picture.toString();
    }

    /** Goes through every choice of rooms for the lessons from the n-th on. */
    private static void tryAll(
            Occupancy now, List<Move> moves, int n, List<Move> chosen, long[] best) {
        if (n == moves.size()) {
            best[0] = Math.min(best[0], cost(chosen));
            return;
        }
        var lesson = moves.get(n).lesson();
        var options = new ArrayList<List<Room>>();
        options.add(List.of());
        for (var room : now.school().rooms()) {
            if (List.of("gym", "hall").contains(room.kind())) {
                options.add(List.of(room));
            }
        }
        if (IndoorDay.isHomeFree(now, lesson, 0)) {
            options.add(lesson.classes().stream().map(c -> c.homeRoom()).toList());
        }
        for (var rooms : options) {
            var move = new Move(lesson, moves.get(n).from(), rooms);
            if (fits(now, move, chosen)) {
                chosen.add(move);
                tryAll(now, moves, n + 1, chosen, best);
                chosen.removeLast();
            }
        }
    }

    private static boolean fits(Occupancy now, Move move, List<Move> chosen) {
        if (move.rooms().isEmpty() || move.rooms().getFirst().kind().equals("classroom")) {
            return true;
        }
        var room = move.rooms().getFirst();
        int pupils = move.lesson().classes().stream().mapToInt(c -> c.pupilCount()).sum();
        if (room.pupilCapacity() > 0 && pupils > room.pupilCapacity()) {
            return false;
        }
        int[] classes = new int[now.school().grid().atomsPerDay()];
        chosen.stream()
                .filter(other -> other.rooms().contains(room))
                .forEach(other -> count(now, other.lesson().index(), classes));
        now.lessonsIn(room, 0).forEach(other -> count(now, other.index(), classes));
        count(now, move.lesson().index(), classes);
        int[] own = new int[classes.length];
        count(now, move.lesson().index(), own);
        for (int atom = 0; atom < classes.length; atom++) {
            if (own[atom] > 0 && classes[atom] > room.classCapacity()) {
                return false;
            }
        }
        return true;
    }

    private static void count(Occupancy now, int lesson, int[] classes) {
        var slot = now.school().grid().slot(now.slotOf(lesson));
        int size = now.school().lessons().get(lesson).classes().size();
        for (int atom = 0; atom < classes.length; atom++) {
            classes[atom] += (slot.atoms() >> atom & 1) == 1 ? size : 0;
        }
    }

    private static long cost(List<Move> moves) {
        var ranks = Arrays.asList("gym", "hall", "classroom");
        return moves.stream()
                .mapToLong(
                        move ->
                                move.lesson().classes().size()
                                        * (move.rooms().isEmpty()
                                                ? 1_000_000_000L
                                                : ranks.indexOf(move.rooms().getFirst().kind())
                                                        * (move.lesson().kind() == LessonKind.LESSON
                                                                ? 10_000L
                                                                : 1L)))
                .sum();
    }
}
