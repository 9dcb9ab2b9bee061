package paike.model.school;

import java.util.List;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Wish;

/**
 * All that is given of a school, as its files state it. Indexed things stand at their index.
 *
 * @param weekdays taught, 1 = Monday, ascending
 * @param homework minutes of written homework allowed per grade
 * @param badWeather where lessons go on a rainy day
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
        List<Club> clubs,
        List<Lecture> lectures,
        List<Wish> wishes,
        List<HomeworkBudget> homework,
        BadWeather badWeather) {}
