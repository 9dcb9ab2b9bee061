package paike.datasets.fet;

/**
 * An hour of a day.
 *
 * @param weekday from 1, in the order of the file's days
 * @param period from 1, in the order of the file's hours
 */
record FetTime(int weekday, int period) {

    /** As rules write it, such as {@code 2.3}. */
    String word() {
        return weekday + "." + period;
    }
}
