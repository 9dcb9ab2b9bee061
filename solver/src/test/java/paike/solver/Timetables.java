package paike.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import paike.model.school.School;
import paike.rules.Rulebook;
import paike.rules.RunningScore;
import paike.solver.planning.Spot;

/** Timetables as a search hands them on: where each lesson is, [lesson]; null = nowhere. */
public final class Timetables {
    private Timetables() {}

    /** Lessons in random order where they break nothing; those without place are nowhere. */
    public static @Nullable Spot[] filled(Scenario scenario, long seed) {
        var school = PlannedSchool.of(scenario);
        school.fill(new Random(seed));
        return school.spots();
    }

    public static void assertLockedStay(Scenario scenario, @Nullable Spot[] spots) {
        for (var locked : scenario.locked()) {
            var spot = Objects.requireNonNull(spots[locked.lesson().index()]);
            assertEquals(locked.start().index(), spot.slot());
        }
    }

    public static int placed(@Nullable Spot[] spots) {
        return (int) Arrays.stream(spots).filter(Objects::nonNull).count();
    }

    public static RunningScore score(School school, Rulebook rulebook, @Nullable Spot[] spots) {
        var score = new RunningScore(school, rulebook);
        for (var lesson : school.lessons()) {
            var spot = spots[lesson.index()];
            if (spot != null) {
                score.place(lesson, spot.slot(), spot.room());
            }
        }
        return score;
    }

    /** Penalty of all broken must-rules; care is given by those whom the spots choose. */
    public static long hard(Scenario scenario, @Nullable Spot[] spots) {
        var score = new RunningScore(scenario.school(), scenario.rulebook());
        for (var planned : PlannedSchool.of(scenario).lessons()) {
            var spot = spots[planned.getIndex()];
            if (spot != null) {
                score.place(planned.lesson(spot), spot.slot(), spot.room());
            }
        }
        return score.hard();
    }
}
