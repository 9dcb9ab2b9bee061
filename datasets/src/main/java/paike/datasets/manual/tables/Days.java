package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Days along a row or column, each holding until the next one begins. */
final class Days {
    private Days() {}

    /**
     * Cuts the heads where a week begins anew, as in blocks side by side.
     *
     * @param heads by row or column
     */
    static List<NavigableMap<Integer, Signs.Day>> weeks(Map<Integer, Signs.Day> heads) {
        var weeks = new ArrayList<NavigableMap<Integer, Signs.Day>>();
        int last = 0;
        for (var head : heads.entrySet()) {
            int weekday = head.getValue().weekday();
            if (weeks.isEmpty() || weekday < last) {
                weeks.add(new TreeMap<>());
            }
            weeks.getLast().put(head.getKey(), head.getValue());
            last = weekday;
        }
        return weeks;
    }

    /** The weekday that holds at the index; 0 before the first. */
    static int at(NavigableMap<Integer, Signs.Day> week, int index) {
        var before = week.floorEntry(index);
        return before == null ? 0 : before.getValue().weekday();
    }
}
