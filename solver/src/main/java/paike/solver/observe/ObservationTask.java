package paike.solver.observe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.dated.ChangeLog;
import paike.model.plan.Timetable;
import paike.model.school.Teacher;

/**
 * What is to be observed in a term.
 *
 * @param wanted lessons that each observer is to listen to
 * @param sameGrade of these, how many at least in grades that they teach
 * @param daily who listens to a lesson every day
 * @param skipped teaching weeks without observation, such as those of exams; numbers from 1
 */
public record ObservationTask(
        Timetable timetable,
        SchoolCalendar calendar,
        ChangeLog log,
        Term term,
        Map<Teacher, Integer> wanted,
        int sameGrade,
        List<Teacher> daily,
        Set<Integer> skipped) {}
