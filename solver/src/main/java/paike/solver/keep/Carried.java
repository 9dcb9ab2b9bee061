package paike.solver.keep;

import java.util.List;
import paike.model.plan.Timetable;
import paike.model.school.School;

/**
 * The timetable before, in the school now, each lesson where it was as far as that exists.
 *
 * @param timetable on a school of the lessons now and, behind them, those that are no longer asked
 *     for; these are unplanned
 * @param school without the latter
 * @param surplus lessons before that are no longer asked for
 * @param free lessons of the school now that had no lesson before
 */
record Carried(Timetable timetable, School school, List<Old> surplus, List<Integer> free) {}
