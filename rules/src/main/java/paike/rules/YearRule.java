package paike.rules;

/**
 * A rule about what has a date: exams, events, holidays. An audit judges it; it stands in the way
 * of no timetable of a week.
 */
public interface YearRule extends StaticRule {}
