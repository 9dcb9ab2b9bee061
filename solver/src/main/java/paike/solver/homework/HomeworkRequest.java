package paike.solver.homework;

import paike.model.plan.Plan;
import paike.rules.Rulebook;
import paike.rules.Subjects;

/**
 * What a homework plan is made from.
 *
 * @param plan whose timetable says what is taught on which day
 * @param rulebook its rules about homework bound the plan
 * @param subjects that give written homework; those a rule leaves out give none
 * @param fillPercent of the daily limit to be used, 0 to 100
 * @param freeDay without written homework, 1 = Monday; 0 = as the rulebook asks
 * @param practiceMinutes of one practical task a school day; 0 = none
 */
public record HomeworkRequest(
        Plan plan,
        Rulebook rulebook,
        Subjects subjects,
        int fillPercent,
        int freeDay,
        int practiceMinutes) {}
