package paike.solver.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Rulebook;
import paike.rules.Subjects;
import paike.rules.course.AvoidPeriods;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.solver.Scenario;
import paike.solver.repair.SmallSchool;

class KeepTest {
    /** Moves up to which every timetable of a small school can be tried. */
    private static final int SEEN = 2;

    private static final KeepLimits LIMITS =
            new KeepLimits(Duration.ofMinutes(10), 50, 1, () -> false);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 210));
    }

    /** A small school that is not what it was. */
    private record Changed(SmallSchool.Sketch sketch, School school, Rulebook rulebook) {
        static Changed of(long seed) {
            var sketch = SmallSchool.sketch(seed);
            var random = new Random(seed);
            var rulebook = SmallSchool.rulebook(seed);
            var picture = sketch.picture();
            switch ((int) (seed % 7)) {
                case 0 -> picture = busy("Dee", random) + picture.replace("/Ada", "/Dee");
                case 1 -> picture = busy("Dee", random) + split(picture);
                case 2 -> picture = picture.replace("room Hall music\n", "");
                case 3 ->
                        picture =
                                picture.replaceFirst("Mu/(\\w+)", "Mu/$1*2")
                                        .replaceFirst("Pe/(\\w+)", "Pe/$1*2");
                case 4 -> rulebook = more(rulebook, random);
                case 5 -> picture = busy("Bo", random) + picture.replace("/Cy", "/Dee");
                default ->
                        picture =
                                picture.replaceFirst("Ma/(\\w+)\\*2", "Ma/$1")
                                        .replaceAll("Pe/(\\w+)", "Pe/$1*2");
            }
            return new Changed(sketch, Drawn.of(picture).school(), rulebook);
        }

        private static String busy(String name, Random random) {
            return "teacher %s never=Tue:%d\n".formatted(name, 1 + random.nextInt(3));
        }

        /** One class goes to a newcomer, the other to a colleague. */
        private static String split(String picture) {
            int second = picture.indexOf("left 1B");
            return picture.substring(0, second).replace("/Ada", "/Dee")
                    + picture.substring(second).replace("/Ada", "/Cy");
        }

        private static Rulebook more(Rulebook rulebook, Random random) {
            var rule =
                    random.nextBoolean()
                            ? new AvoidPeriods(Subjects.of("Ma"), List.of(2), List.of())
                            : new LimitTeacherPeriodsPerDay(2);
            return Books.of(Books.must(rule)).over(rulebook);
        }

        Scenario scenario() {
            return new Scenario(school, rulebook, List.of());
        }

        Kept kept() {
            return new Keep(sketch.kept().timetable(), scenario()).nearest(LIMITS);
        }
    }

    private static int changed(Kept kept) {
        return kept.moved() + kept.count(Departure.Kind.ROOM);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTimetableOfASmallSchoolMovesFewer(long seed) {
        var changed = Changed.of(seed);
        var kept = changed.kept();
        int fewest =
                new FewestMoves(changed.sketch().kept(), changed.school(), changed.rulebook())
                        .fewest(SEEN);
        var audit = Audit.of(kept.timetable(), changed.rulebook());
        boolean isKept = audit.hard() == 0 && kept.timetable().unplaced().isEmpty();
        if (fewest >= 0) {
            assertTrue(isKept, () -> audit.violations().toString());
            assertEquals(fewest, beyondClosedRooms(kept), () -> kept.departures().toString());
        } else {
            assertTrue(!isKept || changed(kept) > SEEN, () -> kept.departures().toString());
        }
    }

    /** Lessons moved, and rooms changed though they are still there. */
    private static int beyondClosedRooms(Kept kept) {
        return (int)
                kept.departures().stream()
                        .filter(one -> one.kind() == Departure.Kind.MOVED || isChosen(one, kept))
                        .count();
    }

    private static boolean isChosen(Departure departure, Kept kept) {
        var from = departure.from();
        var room = from == null ? null : from.room();
        return departure.kind() == Departure.Kind.ROOM
                && room != null
                && kept.timetable().school().rooms().stream()
                        .anyMatch(one -> one.name().equals(room.name()));
    }
}
