package paike.datasets.fet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import paike.rules.Times;

/** Times of a file as the words of a rule, few and short: {@code 1-5.2-4} for twelve times. */
final class TimeWords {
    private static final String ALL = "*";

    private final int days;
    private final int hours;

    TimeWords(FetFile file) {
        this.days = file.days().size();
        this.hours = file.hours().size();
    }

    Times of(List<FetTime> times) {
        var hoursByDay = new TreeMap<Integer, TreeSet<Integer>>();
        times.forEach(
                time ->
                        hoursByDay
                                .computeIfAbsent(time.weekday(), day -> new TreeSet<>())
                                .add(time.period()));
        Map<String, Set<Integer>> daysByHours = new LinkedHashMap<>();
        hoursByDay.forEach(
                (day, found) ->
                        spans(found, hours)
                                .forEach(
                                        span ->
                                                daysByHours
                                                        .computeIfAbsent(span, s -> new TreeSet<>())
                                                        .add(day)));
        var words = new ArrayList<String>();
        daysByHours.forEach(
                (span, found) -> spans(found, days).forEach(day -> words.add(day + "." + span)));
        return new Times(words);
    }

    /** Runs of numbers such as {@code 2-4}; a star if it is all from 1 to {@code last}. */
    private static List<String> spans(Set<Integer> numbers, int last) {
        if (numbers.size() == last) {
            return List.of(ALL);
        }
        var spans = new ArrayList<String>();
        int first = 0;
        for (int number : numbers) {
            if (!numbers.contains(number - 1)) {
                first = number;
            }
            if (!numbers.contains(number + 1)) {
                spans.add(first == number ? String.valueOf(number) : first + "-" + number);
            }
        }
        return spans;
    }

    /** A day at any hour. */
    static Times day(int day) {
        return Times.of(day + "." + ALL);
    }

    /** An hour of any day. */
    static Times hour(int hour) {
        return Times.of(ALL + "." + hour);
    }
}
