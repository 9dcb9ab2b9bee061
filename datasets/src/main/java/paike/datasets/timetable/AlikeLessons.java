package paike.datasets.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.RunningScore;

/**
 * Decides which of several lessons that no row tells apart is which. Rules may speak of one of them
 * alone, so they change places as long as fewer rules are broken thereby: a timetable is not blamed
 * for what its file does not say.
 */
public final class AlikeLessons {
    private static final int ROUNDS = 20;

    private final School school;
    private final RunningScore score;

    /** By lesson; null = in no place. */
    private final @Nullable Placement[] places;

    private AlikeLessons(Timetable timetable, Rulebook rulebook) {
        this.school = timetable.school();
        this.score = new RunningScore(school, rulebook);
        this.places = new Placement[school.lessons().size()];
        for (var placement : timetable.placements()) {
            put(placement.lesson(), placement);
        }
    }

    public static Timetable sorted(Timetable timetable, Rulebook rulebook) {
        var groups = groups(timetable.school());
        if (groups.isEmpty()) {
            return timetable;
        }
        var sorting = new AlikeLessons(timetable, rulebook);
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (var group : groups) {
                better |= sorting.improve(group);
            }
        }
        return sorting.timetable();
    }

    /** Planned lessons of equal length that are alike, where there are several. */
    private static List<List<Lesson>> groups(School school) {
        record Key(Alike alike, int length) {}
        var alike = Alike.of(school);
        Map<Key, List<Lesson>> groups = new LinkedHashMap<>();
        for (var lesson : school.lessons()) {
            if (lesson.origin() == Lesson.Origin.PLANNED) {
                var some = Objects.requireNonNull(alike.get(lesson.assignment()));
                groups.computeIfAbsent(
                                new Key(some, lesson.lengthInPeriods()), key -> new ArrayList<>())
                        .add(lesson);
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private boolean improve(List<Lesson> group) {
        boolean better = false;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                better |= improve(group.get(i), group.get(j));
            }
        }
        return better;
    }

    private boolean improve(Lesson one, Lesson other) {
        if (places[one.index()] == null && places[other.index()] == null) {
            return false;
        }
        long hard = score.hard();
        long soft = score.soft();
        swap(one, other);
        if (score.hard() < hard || (score.hard() == hard && score.soft() < soft)) {
            return true;
        }
        swap(one, other);
        return false;
    }

    private void swap(Lesson one, Lesson other) {
        var mine = take(one);
        var theirs = take(other);
        put(one, theirs);
        put(other, mine);
    }

    private @Nullable Placement take(Lesson lesson) {
        var place = places[lesson.index()];
        if (place != null) {
            score.remove(lesson);
            places[lesson.index()] = null;
        }
        return place;
    }

    private void put(Lesson lesson, @Nullable Placement place) {
        if (place != null) {
            var room = place.room();
            places[lesson.index()] = new Placement(lesson, place.start(), room);
            score.place(
                    lesson, place.start().index(), room == null ? Occupancy.NONE : room.index());
        }
    }

    private Timetable timetable() {
        var placements = new ArrayList<Placement>();
        for (var place : places) {
            if (place != null) {
                placements.add(place);
            }
        }
        return new Timetable(school, placements);
    }
}
