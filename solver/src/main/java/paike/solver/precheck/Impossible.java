package paike.solver.precheck;

import paike.model.Text;

/**
 * Something that no timetable can keep, proved by counting.
 *
 * @param message who or what, how much is needed, how much there is
 * @param advice what would make it possible
 */
public record Impossible(Text message, Text advice) {}
