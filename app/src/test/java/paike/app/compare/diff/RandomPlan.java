package paike.app.compare.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import paike.datasets.json.SchoolReader;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Timetables drawn by lot, good or bad: every lesson anywhere its bells let it start. */
final class RandomPlan {
    private static final Path DATA = Path.of("..", "datasets", "data");

    private final School school;
    private final Random random;

    private RandomPlan(School school, Random random) {
        this.school = school;
        this.random = random;
    }

    static School school(String name) {
        return SchoolReader.read(DATA.resolve(name));
    }

    static Plan of(School school, Random random) {
        var drawing = new RandomPlan(school, random);
        var placements = new ArrayList<Placement>();
        for (var lesson : school.lessons()) {
            var placement = drawing.placement(lesson);
            if (placement != null) {
                placements.add(placement);
            }
        }
        return new Plan("drawn", new Timetable(school, placements));
    }

    /** The plan with some lessons drawn again. */
    static Plan near(Plan plan, int moves, Random random) {
        var drawing = new RandomPlan(plan.school(), random);
        var placements = new ArrayList<@Nullable Placement>();
        plan.school().lessons().forEach(lesson -> placements.add(null));
        plan.timetable().placements().forEach(p -> placements.set(p.lesson().index(), p));
        for (int i = 0; i < moves; i++) {
            var lesson = plan.school().lessons().get(random.nextInt(placements.size()));
            placements.set(lesson.index(), drawing.placement(lesson));
        }
        var left = new ArrayList<Placement>();
        for (var placement : placements) {
            if (placement != null) {
                left.add(placement);
            }
        }
        return new Plan("near", new Timetable(plan.school(), left));
    }

    /** Null = not placed. */
    private @Nullable Placement placement(Lesson lesson) {
        var starts =
                school.grid().slots().stream().filter(s -> school.canStart(lesson, s)).toList();
        if (starts.isEmpty() || random.nextInt(20) == 0) {
            return null;
        }
        var rooms = lesson.assignment().roomNeed().rooms();
        return new Placement(
                pick(lesson.variants()),
                pick(starts),
                rooms.isEmpty() || !lesson.sets().isEmpty() ? null : pick(rooms));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
