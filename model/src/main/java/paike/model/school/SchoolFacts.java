package paike.model.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import paike.model.afterschool.Care;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Wish;
import paike.model.calendar.SchoolCalendar;

/**
 * All that is given of a school, as its files state it. Indexed things stand at their index.
 *
 * @param weekdays taught, 1 = Monday, ascending
 * @param teachers guests behind the staff
 * @param homework minutes of written homework allowed per grade
 * @param badWeather where lessons go on a rainy day
 * @param calendar terms, holidays, events, exams
 */
public record SchoolFacts(
        String id,
        String name,
        List<Integer> weekdays,
        List<BellSchedule> bellSchedules,
        List<Subject> subjects,
        List<Teacher> teachers,
        List<TeacherGroup> groups,
        List<Room> rooms,
        List<SchoolClass> classes,
        CoursePlan coursePlan,
        List<TeachingAssignment> assignments,
        List<Meeting> meetings,
        List<Care> care,
        List<Club> clubs,
        List<Lecture> lectures,
        List<Wish> wishes,
        List<HomeworkBudget> homework,
        BadWeather badWeather,
        SchoolCalendar calendar) {

    /** A school that states no calendar. */
    public SchoolFacts(
            String id,
            String name,
            List<Integer> weekdays,
            List<BellSchedule> bellSchedules,
            List<Subject> subjects,
            List<Teacher> teachers,
            List<TeacherGroup> groups,
            List<Room> rooms,
            List<SchoolClass> classes,
            CoursePlan coursePlan,
            List<TeachingAssignment> assignments,
            List<Meeting> meetings,
            List<Care> care,
            List<Club> clubs,
            List<Lecture> lectures,
            List<Wish> wishes,
            List<HomeworkBudget> homework,
            BadWeather badWeather) {
        this(
                id,
                name,
                weekdays,
                bellSchedules,
                subjects,
                teachers,
                groups,
                rooms,
                classes,
                coursePlan,
                assignments,
                meetings,
                care,
                clubs,
                lectures,
                wishes,
                homework,
                badWeather,
                SchoolCalendar.NONE);
    }

    /** The teachers who are no guests. */
    public List<Teacher> staff() {
        return teachers.stream().filter(teacher -> !teacher.guest()).toList();
    }

    /** The same school with other assignments. */
    public SchoolFacts with(List<TeachingAssignment> others) {
        return with(subjects, others);
    }

    /** The same school with its clubs, all of them, at other times. */
    public SchoolFacts withClubs(List<Club> others) {
        var byId = others.stream().collect(Collectors.toMap(Club::id, club -> club));
        return new SchoolFacts(
                id,
                name,
                weekdays,
                bellSchedules,
                subjects,
                teachers,
                groups,
                rooms,
                classes,
                coursePlan,
                assignments,
                meetings,
                care,
                others,
                lectures,
                wishes.stream().map(wish -> wish.naming(byId)).toList(),
                homework,
                badWeather,
                calendar);
    }

    /** The same school with other meetings. */
    public SchoolFacts withMeetings(List<Meeting> others) {
        return new SchoolFacts(
                id,
                name,
                weekdays,
                bellSchedules,
                subjects,
                teachers,
                groups,
                rooms,
                classes,
                coursePlan,
                assignments,
                others,
                care,
                clubs,
                lectures,
                wishes,
                homework,
                badWeather,
                calendar);
    }

    /** The same school with other subjects and assignments. */
    SchoolFacts with(List<Subject> otherSubjects, List<TeachingAssignment> otherAssignments) {
        return new SchoolFacts(
                id,
                name,
                weekdays,
                bellSchedules,
                otherSubjects,
                teachers,
                groups,
                rooms,
                classes,
                coursePlan,
                otherAssignments,
                meetings,
                care,
                clubs,
                lectures,
                wishes,
                homework,
                badWeather,
                calendar);
    }

    /** Bell schedule of a grade on a weekday: the most narrowly stated one that holds. */
    public Optional<BellSchedule> bell(int grade, int weekday) {
        return School.bell(bellSchedules, grade, weekday);
    }
}
