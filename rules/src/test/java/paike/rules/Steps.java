package paike.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Random moves of lessons. Any part of a list of steps can be played too. */
final class Steps {
    private Steps() {}

    /**
     * Takes a lesson from where it is, if it has a place, and puts it elsewhere.
     *
     * @param slot index, or {@link Occupancy#NONE} to leave it without a place
     * @param room index, or {@link Occupancy#NONE}
     */
    record Step(int lesson, int slot, int room) {}

    static List<Step> random(School school, long seed, int count) {
        var random = new Random(seed);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            var lesson = school.lessons().get(random.nextInt(school.lessons().size()));
            boolean away = random.nextInt(5) == 0;
            steps.add(
                    new Step(
                            lesson.index(),
                            away ? Occupancy.NONE : random.nextInt(school.grid().slotCount()),
                            random.nextInt(school.rooms().size() + 1) - 1));
        }
        return steps;
    }

    /** One step for every lesson, so that most have a place afterwards. */
    static List<Step> fill(School school, long seed) {
        var random = new Random(seed);
        return school.lessons().stream()
                .map(
                        lesson ->
                                new Step(
                                        lesson.index(),
                                        random.nextInt(school.grid().slotCount()),
                                        random.nextInt(school.rooms().size() + 1) - 1))
                .toList();
    }

    static void play(Step step, RunningScore score) {
        var lesson = score.school().lessons().get(step.lesson());
        if (score.occupancy().isPlaced(step.lesson())) {
            score.remove(lesson);
        }
        if (step.slot() != Occupancy.NONE) {
            score.place(staffed(lesson, step), step.slot(), step.room());
        }
    }

    static void play(List<Step> steps, Occupancy now) {
        for (var step : steps) {
            var lesson = now.school().lessons().get(step.lesson());
            if (now.isPlaced(step.lesson())) {
                now.remove(lesson);
            }
            if (step.slot() != Occupancy.NONE) {
                now.place(staffed(lesson, step), step.slot(), step.room());
            }
        }
    }

    /** Any of its candidates, told by the step, or nobody yet. */
    private static Lesson staffed(Lesson lesson, Step step) {
        var variants = lesson.variants();
        int chosen = Math.floorMod(7 * step.slot() + step.room(), variants.size() + 1);
        return chosen == variants.size() ? lesson : variants.get(chosen);
    }
}
