package paike.model.school;

/**
 * Written homework of all subjects together.
 *
 * @param minutes per day; 0 = none allowed
 */
public record HomeworkBudget(int grade, int minutes) {}
