package paike.model.plan;

import java.util.BitSet;
import java.util.List;
import paike.model.afterschool.Club;
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

    /** The clubs of the school at the times at which they are placed. */
    public List<Club> clubs() {
        return ClubTimes.of(this);
    }

    /** Lessons without a placement, in order of index. */
    public List<Lesson> unplaced() {
        var placed = new BitSet();
        placements.forEach(placement -> placed.set(placement.lesson().index()));
        return school.lessons().stream().filter(lesson -> !placed.get(lesson.index())).toList();
    }
}
