package paike.solver.covers;

import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.dated.DatedLesson;

/**
 * What is done on a day without its absent teachers.
 *
 * @param chosen one per lesson that something can be done about, in order of time
 * @param open lessons for which there is nobody
 * @param options everything that could be done about each lesson and keeps the must-rules, the best
 *     first
 * @param refused why those whom the office named cannot give a lesson, which is open then
 */
public record CoverPlan(
        List<CoverOption> chosen,
        List<DatedLesson> open,
        Map<DatedLesson, List<CoverOption>> options,
        Map<DatedLesson, Text> refused) {}
