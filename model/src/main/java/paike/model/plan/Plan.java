package paike.model.plan;

import java.util.List;
import paike.model.afterschool.Membership;
import paike.model.homework.HomeworkPlan;
import paike.model.school.School;

/**
 * A named plan of a school (方案).
 *
 * @param name for people, such as "方案 B"
 * @param memberships which pupil is in which club; empty = not planned
 * @param homework homework of the week; without tasks = not planned
 */
public record Plan(
        String name, Timetable timetable, List<Membership> memberships, HomeworkPlan homework) {

    public Plan(String name, Timetable timetable) {
        this(name, timetable, List.of());
    }

    /** Without homework. */
    public Plan(String name, Timetable timetable, List<Membership> memberships) {
        this(name, timetable, memberships, HomeworkPlan.NONE);
    }

    /** The same plan with another timetable. */
    public Plan with(Timetable other) {
        return new Plan(name, other, memberships, homework);
    }

    /** The same plan by another name. */
    public Plan named(String other) {
        return new Plan(other, timetable, memberships, homework);
    }

    public Plan with(List<Membership> others) {
        return new Plan(name, timetable, others, homework);
    }

    public Plan with(HomeworkPlan other) {
        return new Plan(name, timetable, memberships, other);
    }

    public School school() {
        return timetable.school();
    }
}
