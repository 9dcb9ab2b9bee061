package paike.rules.week;

import paike.rules.Occupancy;
import paike.rules.WhoseDayRule;

/** A rule about days of teachers or classes that is judged by the worse of the two weeks. */
interface MeasuredDayRule extends WhoseDayRule {

    /**
     * What the rule limits.
     *
     * @param week 0 for odd, 1 for even weeks
     */
    int measure(Occupancy now, int index, int week, int day);

    /** The measure of a point in the week in which it is greater. */
    default int worst(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int index = point / days;
        int day = point % days;
        int worst = measure(now, index, 0, day);
        return now.school().weekCount() == 1 ? worst : Math.max(worst, measure(now, index, 1, day));
    }
}
