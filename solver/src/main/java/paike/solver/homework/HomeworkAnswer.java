package paike.solver.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;

/**
 * A homework plan, and what could not be had.
 *
 * @param freeDay without written homework, 1 = Monday; 0 = none
 * @param remarks what is impossible and why, in order of classes
 */
public record HomeworkAnswer(HomeworkPlan plan, int freeDay, List<Text> remarks) {}
