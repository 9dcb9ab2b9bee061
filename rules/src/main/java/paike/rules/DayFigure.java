package paike.rules;

/** A number that the lessons of a teacher or class on one day alone decide. */
@FunctionalInterface
public interface DayFigure {
    /**
     * @param index of the teacher or class
     * @param week 0 for odd, 1 for even weeks
     * @param day index, from 0
     * @return at least 0
     */
    int of(Occupancy now, Whose whose, int index, int week, int day);
}
