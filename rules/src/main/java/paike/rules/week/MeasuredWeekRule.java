package paike.rules.week;

import paike.rules.Occupancy;
import paike.rules.WhoseWeekRule;

/** A rule about the week of teachers or classes that is judged by the worse of the two weeks. */
interface MeasuredWeekRule extends WhoseWeekRule {

    /**
     * What the rule limits.
     *
     * @param week 0 for odd, 1 for even weeks
     */
    int measure(Occupancy now, int index, int week);

    /** The measure in the week in which it is greater. */
    default int worst(Occupancy now, int index) {
        int worst = measure(now, index, 0);
        return now.school().weekCount() == 1 ? worst : Math.max(worst, measure(now, index, 1));
    }

    /** The week in which the measure is greater. */
    default int worstWeek(Occupancy now, int index) {
        return now.school().weekCount() > 1 && measure(now, index, 1) > measure(now, index, 0)
                ? 1
                : 0;
    }
}
