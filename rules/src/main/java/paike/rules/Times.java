package paike.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * Some periods of the week, as the class of a lesson counts them. A word is {@code weekday.period},
 * each a number from 1, a span or a star: {@code 2.3}, {@code 1-5.7}, {@code *.1-2}, {@code 5.*}.
 */
public final class Times {
    private static final Pattern WORD =
            Pattern.compile("(\\*|\\d{1,3}(?:-\\d{1,3})?)\\.(\\*|\\d{1,3}(?:-\\d{1,3})?)");

    private static final int LAST = 128;

    private final List<String> words;

    /** Whether a time is meant: [weekday][period], both from 1. */
    private final boolean[][] included = new boolean[LAST + 1][LAST + 1];

    /**
     * @throws BadSetting for the setting {@code times} if a word is no time
     */
    public Times(List<String> words) {
        this.words = List.copyOf(words);
        for (var word : words) {
            var matcher = WORD.matcher(word);
            if (!matcher.matches()) {
                throw new BadSetting(
                        "times",
                        Text.of(
                                "\"%s\" 应为 星期.节次，如 2.3、1-5.7、*.1",
                                "\"%s\" is no weekday.period such as 2.3, 1-5.7 or *.1", word));
            }
            var weekdays = span(matcher.group(1));
            var periods = span(matcher.group(2));
            for (int weekday = weekdays[0]; weekday <= weekdays[1]; weekday++) {
                for (int period = periods[0]; period <= periods[1]; period++) {
                    included[weekday][period] = true;
                }
            }
        }
    }

    public static Times of(String... words) {
        return new Times(List.of(words));
    }

    private static int[] span(String text) {
        if (text.equals("*")) {
            return new int[] {0, LAST};
        }
        var ends = text.split("-", -1);
        int first = Math.min(LAST, Integer.parseInt(ends[0]));
        return new int[] {first, Math.min(LAST, Integer.parseInt(ends[ends.length - 1]))};
    }

    public List<String> words() {
        return words;
    }

    /**
     * @param weekday 1 = Monday
     * @param period from 1
     */
    public boolean include(int weekday, int period) {
        return included[Math.min(weekday, LAST)][Math.min(period, LAST)];
    }

    /** Whether a lesson that starts at a slot starts at one of the times. */
    public boolean includeStart(Lesson lesson, int slot, School school) {
        return include(school.grid().slot(slot).weekday(), school.week(lesson).period(slot));
    }

    /** How many periods of a lesson that starts at a slot are at other times. */
    public int outside(Lesson lesson, int slot, School school) {
        var week = school.week(lesson);
        int outside = 0;
        int part = slot;
        for (int i = 0; i < lesson.lengthInPeriods(); i++) {
            if (part == ClassWeek.NONE) {
                return outside + lesson.lengthInPeriods() - i;
            }
            outside += include(school.grid().slot(part).weekday(), week.period(part)) ? 0 : 1;
            part = week.next(part);
        }
        return outside;
    }

    /** Slots of a lesson that starts at a slot that are among the times. */
    public List<Integer> slots(Lesson lesson, int slot, School school) {
        var week = school.week(lesson);
        var found = new ArrayList<Integer>();
        int part = slot;
        for (int i = 0; i < lesson.lengthInPeriods() && part != ClassWeek.NONE; i++) {
            if (include(school.grid().slot(part).weekday(), week.period(part))) {
                found.add(part);
            }
            part = week.next(part);
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Times times && words.equals(times.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
