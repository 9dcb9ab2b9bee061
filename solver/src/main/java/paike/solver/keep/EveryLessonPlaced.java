package paike.solver.keep;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.CostFunction;
import paike.rules.Finding;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Words;

/**
 * Every lesson of the school has a place, and none that it no longer asks for. No school states it,
 * for a search takes it for granted; the repair has to be told.
 *
 * <p>Point: lesson. Deviation: 1 if it has no place and should, or has one and should not.
 */
record EveryLessonPlaced() implements Rule {

    /** A rulebook with this rule as its first must-rule. */
    static Rulebook with(Rulebook rulebook) {
        var rule = new EveryLessonPlaced();
        var entry =
                new RulebookEntry(
                        "every-lesson-placed",
                        rule,
                        Level.MUST,
                        1,
                        CostFunction.LINEAR,
                        Set.of(),
                        Source.NONE,
                        rulebook.id(),
                        null);
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                Stream.concat(Stream.of(entry), rulebook.entries().stream()).toList());
    }

    @Override
    public Text title() {
        return new Text("所有的课都已排上", "Every lesson has a place");
    }

    @Override
    public int pointCount(School school) {
        return school.lessons().size();
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        point.accept(lesson.index());
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return now.isPlaced(point) == now.school().lessons().get(point).isPlanned() ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lesson = now.school().lessons().get(point);
        return new Finding(
                Place.NOWHERE,
                lesson.isPlanned()
                        ? Text.of("%s 没有排上", "%s has no place", Words.what(lesson))
                        : Text.of("%s 已不再需要", "%s is no longer asked for", Words.what(lesson)),
                List.of(lesson));
    }
}
