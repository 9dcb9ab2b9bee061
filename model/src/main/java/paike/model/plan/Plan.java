package paike.model.plan;

import paike.model.school.School;

/**
 * A named plan of a school (方案).
 *
 * @param name for people, such as "方案 B"
 */
public record Plan(String name, Timetable timetable) {

    public School school() {
        return timetable.school();
    }
}
