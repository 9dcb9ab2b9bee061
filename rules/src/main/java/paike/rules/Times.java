package paike.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * Some periods of the week, as the class of a lesson counts them. A word is {@code weekday.period},
 * each a number from 1, a span or a star: {@code 2.3}, {@code 1-5.7}, {@code *.1-2}, {@code 5.*}.
 * What is no lesson period has no number; only a star means it.
 */
public final class Times {
    private static final Pattern WORD =
            Pattern.compile("(\\*|\\d{1,3}(?:-\\d{1,3})?)\\.(\\*|\\d{1,3}(?:-\\d{1,3})?)");

    private static final int LAST = 128;

    private final List<String> words;

    /** In place of a number where a period is not meant. */
    public static final int NONE = -1;

    /** Whether a time is meant: [weekday][period], both from 1. */
    private final boolean[][] included = new boolean[LAST + 1][LAST + 1];

    /** The answer for the school asked for last. */
    private volatile @Nullable Found found;

    /** The periods meant, numbered from 0 in order of time. */
    private static final class Found {
        private final School school;

        /** Number of a period, or NONE: [day][period]. */
        private final int[][] number;

        /** [number]. */
        private final List<Time> times;

        Found(School school, int[][] number, List<Time> times) {
            this.school = school;
            this.number = number;
            this.times = List.copyOf(times);
        }
    }

    /**
     * A lesson period.
     *
     * @param day index in the grid
     * @param period from 1
     */
    public record Time(int day, int period) {}

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
        return include(
                school.grid().slot(slot).weekday(), period(slot, school.week(lesson), school));
    }

    /** How many different lesson periods are meant that some class has. */
    public int count(School school) {
        return in(school).times.size();
    }

    /** The lesson period with a number from 0 to {@link #count} - 1. */
    public Time time(int number, School school) {
        return in(school).times.get(number);
    }

    /** Number of a lesson period among those meant, or {@link #NONE}. */
    public int number(int day, int period, School school) {
        int[] today = in(school).number[day];
        return period < today.length ? today[period] : NONE;
    }

    private Found in(School school) {
        var known = found;
        if (known == null || known.school != school) {
            known = find(school);
            found = known;
        }
        return known;
    }

    private Found find(School school) {
        var grid = school.grid();
        var number = new int[grid.dayCount()][];
        var times = new ArrayList<Time>();
        for (int day = 0; day < number.length; day++) {
            int most = 0;
            for (var schoolClass : school.classes()) {
                most = Math.max(most, school.week(schoolClass).lessonSlots(day).length);
            }
            number[day] = new int[most + 1];
            for (int period = 0; period <= most; period++) {
                boolean isMeant = period > 0 && include(grid.weekday(day), period);
                number[day][period] = isMeant ? times.size() : NONE;
                if (isMeant) {
                    times.add(new Time(day, period));
                }
            }
        }
        return new Found(school, number, times);
    }

    private static int period(int slot, ClassWeek week, School school) {
        return school.grid().slot(slot).kind() == IntervalKind.LESSON ? week.period(slot) : 0;
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
            outside +=
                    include(school.grid().slot(part).weekday(), period(part, week, school)) ? 0 : 1;
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
            if (include(school.grid().slot(part).weekday(), period(part, week, school))) {
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
