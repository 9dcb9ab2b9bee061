package paike.model.plan;

import java.util.List;
import java.util.stream.Collectors;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * All placements of lessons of a school.
 *
 * @param school whose lessons and slots the placements name
 * @param placements at most one per lesson, ordered by lesson index
 */
public record Timetable(School school, List<Placement> placements) {

    public static Timetable empty(School school) {
        return new Timetable(school, List.of());
    }

    /** Lessons without a placement, in order of index. */
    public List<Lesson> unplaced() {
        var placed = placements.stream().map(Placement::lesson).collect(Collectors.toSet());
        return school.lessons().stream().filter(lesson -> !placed.contains(lesson)).toList();
    }
}
