package paike.datasets.workbook.cells;

import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.TimeGrid;
import paike.model.school.TimePattern;

/**
 * Times of the week in the words of staff: {@code 周二上午}, {@code 周一至周三第1节}, {@code 周一第4、5节；周五
 * 13:00-14:30}. What is written is read back as the same pattern.
 *
 * <p>A pattern is days, then periods, then a part of the day, each of which may be left out;
 * several are separated by semicolons. Days and periods go as far as they can: {@code 周一、周三第1节} is
 * period 1 of both days.
 */
public final class TimeWords {
    /** What can be written, for messages. */
    public static final Text EXAMPLES =
            new Text(
                    "写法如：周二上午；周一第4、5节；周三；每天第1节；周五 13:00-14:30；周一至周三第1节",
                    "For example 周二上午；周一第4、5节；周三；每天第1节；周五 13:00-14:30；周一至周三第1节");

    private static final String ALWAYS = "任何时间";
    private static final String EVERY_DAY = "每天";
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final String DAY = "(?:周[一二三四五六日1-7]|第\\d{1,2}天)";
    private static final String TO = "(?:至|到|-|—|–|~)";
    private static final String PERIOD = "第?\\d{1,2}节?";
    private static final String TIME = "\\d{1,2}:\\d{2}";

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<always>任何时间)|(?<days>每天|%1$s(?:%2$s%1$s)?(?:、%1$s(?:%2$s%1$s)?)*)?"
                                    .formatted(DAY, TO)
                            + "(?<periods>%1$s(?:%2$s%1$s)?(?:、%1$s(?:%2$s%1$s)?)*(?<=节))?"
                                    .formatted(PERIOD, TO)
                            + "(?<part>上午|下午|(?<from>%1$s)%2$s(?<to>%1$s)|(?<since>%1$s)(?:起|以?后)|(?<until>%1$s)以?前)?"
                                    .formatted(TIME, TO));
    private static final Pattern DAY_RANGE =
            Pattern.compile("(%1$s)(?:%2$s(%1$s))?".formatted(DAY, TO));
    private static final Pattern NUMBER_RANGE =
            Pattern.compile("第?(\\d{1,2})节?(?:" + TO + "第?(\\d{1,2})节?)?");

    private TimeWords() {}

    /** The patterns in words. */
    public static String words(List<TimePattern> patterns) {
        return String.join("；", patterns.stream().map(TimeWords::words).toList());
    }

    private static String words(TimePattern pattern) {
        var days = weekdays(pattern.weekdays());
        var periods =
                pattern.periods().isEmpty() ? "" : "第" + numbers(pattern.periods(), "至") + "节";
        var part = part(pattern.from(), pattern.to());
        if (days.isEmpty() && periods.isEmpty() && part.isEmpty()) {
            return ALWAYS;
        }
        var when = (days.isEmpty() ? EVERY_DAY : days) + periods;
        boolean isClock = !part.isEmpty() && Character.isDigit(part.charAt(0));
        return when + (isClock ? " " : "") + part;
    }

    private static String part(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from != null && to != null) {
            return clock(from) + "-" + clock(to);
        }
        if (from != null) {
            return from.equals(NOON) ? "下午" : clock(from) + "起";
        }
        return to == null ? "" : to.equals(NOON) ? "上午" : clock(to) + "前";
    }

    static String clock(LocalTime time) {
        return time.format(CLOCK);
    }

    /** Such as 周一至周五, 周一、周三; empty for none. */
    static String weekdays(Collection<Integer> weekdays) {
        var words = new ArrayList<String>();
        for (var run : runs(weekdays)) {
            words.add(day(run.getFirst()) + (run.size() > 1 ? "至" + day(run.getLast()) : ""));
        }
        return String.join("、", words);
    }

    static String day(int weekday) {
        return Text.weekday(weekday).zh();
    }

    /** Such as 1、2 or 1、3至5. */
    static String numbers(Collection<Integer> numbers, String to) {
        var words = new ArrayList<String>();
        for (var run : runs(numbers)) {
            words.add(run.getFirst() + (run.size() > 1 ? to + run.getLast() : ""));
        }
        return String.join("、", words);
    }

    /** The numbers ascending, three or more in a row together, others alone. */
    private static List<List<Integer>> runs(Collection<Integer> numbers) {
        var runs = new ArrayList<List<Integer>>();
        var sorted = List.copyOf(new TreeSet<>(numbers));
        for (int i = 0; i < sorted.size(); ) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end) == sorted.get(end - 1) + 1) {
                end++;
            }
            if (end - i > 2) {
                runs.add(sorted.subList(i, end));
            } else {
                sorted.subList(i, end).forEach(number -> runs.add(List.of(number)));
            }
            i = end;
        }
        return runs;
    }

    /** The patterns that words mean, or nothing if some of them are no words of this kind. */
    public static Optional<List<TimePattern>> patterns(String words) {
        var plain = plain(words);
        var found = new ArrayList<TimePattern>();
        var matcher = PATTERN.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!matcher.region(at, plain.length()).lookingAt() || matcher.end() == at) {
                return Optional.empty();
            }
            var pattern = pattern(matcher);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            found.add(pattern.get());
            at = matcher.end();
            if (at < plain.length() && ";、,。".indexOf(plain.charAt(at)) < 0) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(found);
    }

    private static Optional<TimePattern> pattern(Matcher matcher) {
        var days = matcher.group("days");
        var periods = matcher.group("periods");
        var part = matcher.group("part");
        var weekdays =
                days == null || days.equals(EVERY_DAY)
                        ? Optional.of(Set.<Integer>of())
                        : days(days);
        var numbers = periods == null ? Optional.of(Set.<Integer>of()) : numbers(periods);
        var from = clock(first(matcher.group("from"), matcher.group("since")));
        var to = clock(first(matcher.group("to"), matcher.group("until")));
        boolean isWrongTime = part != null && !part.endsWith("午") && from == null && to == null;
        boolean isHalf = matcher.group("from") != null && (from == null || to == null);
        if (weekdays.isEmpty() || numbers.isEmpty() || isWrongTime || isHalf) {
            return Optional.empty();
        }
        return Optional.of(
                new TimePattern(
                        weekdays.get(),
                        numbers.get(),
                        "下午".equals(part) ? NOON : from,
                        "上午".equals(part) ? NOON : to));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /** Such as 8:20; null if there is no such time. */
    static @Nullable LocalTime clock(@Nullable String words) {
        if (words == null || !words.matches(TIME)) {
            return null;
        }
        int colon = words.indexOf(':');
        int hour = Integer.parseInt(words.substring(0, colon));
        int minute = Integer.parseInt(words.substring(colon + 1));
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /** Days such as 周一至周三、周五, or nothing if they are no days. */
    static Optional<Set<Integer>> days(String words) {
        var days = new TreeSet<Integer>();
        for (var part : Word.split(plain(words), "、,;")) {
            var range = DAY_RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = dayNumber(range.group(1));
            int last = range.group(2) == null ? first : dayNumber(range.group(2));
            if (!add(days, first, last) || last > TimeGrid.LAST_WEEKDAY) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    private static int dayNumber(String day) {
        if (day.startsWith("第")) {
            return Integer.parseInt(day.substring(1, day.length() - 1));
        }
        int chinese = "一二三四五六日".indexOf(day.charAt(1));
        return chinese >= 0 ? chinese + 1 : day.charAt(1) - '0';
    }

    /** Numbers such as 1、3-5, with 第 and 节 or without, or nothing if they are no numbers. */
    static Optional<Set<Integer>> numbers(String words) {
        var numbers = new TreeSet<Integer>();
        for (var part : Word.split(plain(words), "、,;")) {
            var range = NUMBER_RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (!add(numbers, first, last)) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    private static boolean add(Set<Integer> numbers, int first, int last) {
        for (int number = first; number <= last; number++) {
            numbers.add(number);
        }
        return first >= 1 && first <= last;
    }

    /** Without space and full-width forms; other words for the same. */
    static String plain(String words) {
        return Normalizer.normalize(words.replace('\n', '；'), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("星期|礼拜", "周")
                .replace("周天", "周日")
                .replaceAll(";+", ";");
    }
}
