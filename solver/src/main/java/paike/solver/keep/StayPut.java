package paike.solver.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.CostFunction;
import paike.rules.Finding;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Words;

/**
 * Lessons stay where they were. As lessons of a course cannot be told apart, any place that the
 * course had will do; as its class has only one lesson at a time, the sum of all deviations is the
 * number of lessons moved.
 *
 * <p>Point: lesson. Deviation: 1 if it is where none of its course was.
 *
 * @param places by course, see {@link #place}; a course that is missing had none
 */
record StayPut(Map<Course, Set<Long>> places) implements PlacementRule {

    static StayPut of(Before before) {
        Map<Course, Set<Long>> places = new HashMap<>();
        before.byCourse()
                .forEach(
                        (course, olds) -> {
                            for (var old : olds) {
                                var slot = old.slot();
                                if (slot != null) {
                                    boolean anyRoom =
                                            old.placement().room() != null && old.room() == null;
                                    int room =
                                            old.room() == null
                                                    ? Occupancy.NONE
                                                    : old.room().index();
                                    places.computeIfAbsent(course, c -> new HashSet<>())
                                            .add(place(slot.index(), anyRoom ? ANY : room));
                                }
                            }
                        });
        return new StayPut(places);
    }

    /** In place of a room that is no more: every other will do. */
    private static final int ANY = -2;

    private static long place(int slot, int room) {
        return ((long) slot << Integer.SIZE) + room;
    }

    /** A rulebook with this rule as a wish beside its own. */
    Rulebook in(Rulebook rulebook, int weight) {
        var entries = new ArrayList<>(rulebook.entries());
        entries.add(
                new RulebookEntry(
                        "stay-put",
                        this,
                        Level.SHOULD,
                        weight,
                        CostFunction.LINEAR,
                        Set.of(),
                        Source.NONE,
                        rulebook.id(),
                        null));
        return new Rulebook(rulebook.id(), rulebook.name(), List.copyOf(entries));
    }

    @Override
    public Text title() {
        return new Text("保持原来的时间", "Stay where it was");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        var known = places.getOrDefault(Course.of(lesson), Set.of());
        return known.contains(place(slot, room)) || known.contains(place(slot, ANY)) ? 0 : 1;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 移到了 %s",
                        "%s was moved to %s", Words.what(lesson), Words.when(school, lesson, slot)),
                List.of(lesson));
    }
}
