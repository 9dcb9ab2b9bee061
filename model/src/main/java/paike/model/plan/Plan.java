package paike.model.plan;

import java.util.List;
import paike.model.afterschool.Membership;
import paike.model.school.School;

/**
 * A named plan of a school (方案).
 *
 * @param name for people, such as "方案 B"
 * @param memberships which pupil is in which club; empty = not planned
 */
public record Plan(String name, Timetable timetable, List<Membership> memberships) {

    public Plan(String name, Timetable timetable) {
        this(name, timetable, List.of());
    }

    public School school() {
        return timetable.school();
    }
}
