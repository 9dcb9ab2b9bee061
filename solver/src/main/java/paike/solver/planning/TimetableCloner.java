package paike.solver.planning;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/** Copies a timetable and where its lessons are; all else is shared. */
public final class TimetableCloner implements SolutionCloner<PlanningTimetable> {

    @Override
    public PlanningTimetable cloneSolution(PlanningTimetable original) {
        var lessons = original.getLessons().stream().map(PlannedLesson::copy).toList();
        var copy = new PlanningTimetable(lessons, original.workspace());
        copy.setScore(original.getScore());
        return copy;
    }
}
