package paike.model.school;

/**
 * A weekday and lesson number.
 *
 * @param weekday 1 = Monday
 * @param period from 1, as the class counts its lesson periods; for an activity period its number
 *     among the activity periods of the day
 */
public record FixedTime(int weekday, int period) {}
