package paike.solver.homework;

import paike.model.Text;
import paike.model.homework.HomeworkPlan;

import java.util.List;

/**
 * A homework plan, and what could not be had.
 *
 * @param freeDay without written homework, 1 = Monday; 0 = none
 * @param remarks what is impossible and why, in order of classes
 */
public record HomeworkAnswer(HomeworkPlan plan, int freeDay, List<Text> remarks) {}
