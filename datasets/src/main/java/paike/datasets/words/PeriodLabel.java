package paike.datasets.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a row or column says of a time of the day.
 *
 * @param kind what is there
 * @param number from 1, as written; 0 = none
 * @param last of 1-2节 the second; else the number again
 * @param half the half of the day it names, if it does
 * @param clock null = not stated
 * @param name as written, without the time of the clock
 */
public record PeriodLabel(
        Kind kind, int number, int last, Half half, ClockWords.@Nullable Span clock, String name) {

    /** What takes place then. */
    public enum Kind {
        LESSON,
        /** Exercise of all pupils that some teacher holds, as 体育活动. */
        ACTIVITY,
        /** After lessons: care, clubs, lectures. */
        AFTER_SCHOOL,
        /** Reading or study outside the lessons, as 早读. */
        STUDY,
        /** No lesson, as 眼保健操 or 午休, or any other name with a time of the clock. */
        BREAK
    }

    /** Half of a day. */
    public enum Half {
        MORNING,
        AFTERNOON,
        EVENING,
        ANY
    }

    private static final String HALF = "(上午|早上|下午|晚上|am|pm|上|下|晚)?";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern LESSON =
            Pattern.compile(HALF + "(?:第|p|period|lesson|no\\.)?" + NUMBER + "(?:节课?|课时|课)?");

    /** Several periods in a row: 1-2节, 第3、4节. */
    private static final Pattern SPAN =
            Pattern.compile(HALF + "(第?)" + NUMBER + "节?(?:-|、|,|/|和|至)第?" + NUMBER + "(节?)课?");

    private static final int MOST_IN_SPAN = 4;

    /** A time of the clock behind a number: when it begins. */
    private static final Pattern START =
            Pattern.compile("(?<=[节课\\d一二三四五六七八九十])\\(?(?<!\\d\\d)[012]?\\d:\\d{2}\\)?$");

    private static final Pattern BREAK =
            Pattern.compile(
                    ".*(?:眼保健操|眼操|课间操|大课间|早操|广播操|跑操|午休|午餐|午饭|中餐|就餐|用餐|休息|"
                            + "到校|入校|放学|离校|晨检|升旗|晨会|朝会|课间|早餐|晚餐|起床|就寝|值日|清洁|卫生|离园).*");
    private static final Pattern STUDY =
            Pattern.compile(".*(?:早读|晨读|晨诵|早自习|午读|午自习|午间|午写|午练|晚自习|晚修|晚读|早自修|自习课?$|自修|暮省|诵读|早课).*");
    private static final Pattern AFTER_SCHOOL =
            Pattern.compile(".*(?:课后|延时|延迟|托管|社团|兴趣小组|作业辅导|看护|afterschool|clubs?|care).*");
    private static final Pattern ACTIVITY =
            Pattern.compile("(?:.*(?:体育活动|体活|课外活动|阳光体育|活动课?\\d?|户外活动|体锻|activity)|act\\.?\\d?)");
    private static final Pattern HALF_ALONE =
            Pattern.compile("上午|早上|下午|晚上|am|pm|morning|afternoon");

    /** What a head cell says; empty if it says nothing of a time. */
    public static Optional<PeriodLabel> of(String text) {
        var found = ClockWords.within(text);
        var clock = found.map(ClockWords.Found::span).orElse(null);
        var name =
                found.map(ClockWords.Found::rest)
                        .orElseGet(() -> START.matcher(Spelling.plain(text)).replaceAll(""));
        var lesson = LESSON.matcher(unringed(name));
        if (lesson.matches()) {
            int number = Spelling.number(lesson.group(2)).orElse(0);
            var half = half(lesson.group(1));
            var kind = half == Half.EVENING ? Kind.STUDY : Kind.LESSON;
            return number < 1 || number > 20
                    ? Optional.empty()
                    : Optional.of(new PeriodLabel(kind, number, number, half, clock, name));
        }
        var span = SPAN.matcher(unringed(name));
        if (span.matches() && !(span.group(2) + span.group(5)).isEmpty()) {
            return span(span, clock, name);
        }
        return kind(name)
                .or(() -> Optional.ofNullable(clock == null ? null : Kind.BREAK))
                .map(kind -> new PeriodLabel(kind, 0, 0, Half.ANY, clock, name));
    }

    /** Likewise of a cell that names periods and nothing else, where 3-4 can be nothing else. */
    public static Optional<PeriodLabel> ofPeriods(String text) {
        var known = of(text);
        var span = SPAN.matcher(Spelling.plain(text));
        return known.isEmpty() && span.matches() ? span(span, null, text) : known;
    }

    private static Optional<PeriodLabel> span(
            Matcher span, ClockWords.@Nullable Span clock, String name) {
        int first = Spelling.number(span.group(3)).orElse(0);
        int last = Spelling.number(span.group(4)).orElse(0);
        return first > 0 && last > first && last - first < MOST_IN_SPAN
                ? Optional.of(
                        new PeriodLabel(Kind.LESSON, first, last, half(span.group(1)), clock, name))
                : Optional.empty();
    }

    private static Optional<Kind> kind(String name) {
        if (name.length() > 12) {
            return Optional.empty();
        }
        if (AFTER_SCHOOL.matcher(name).matches()) {
            return Optional.of(Kind.AFTER_SCHOOL);
        }
        if (BREAK.matcher(name).matches()) {
            return Optional.of(Kind.BREAK);
        }
        if (STUDY.matcher(name).matches()) {
            return Optional.of(Kind.STUDY);
        }
        return ACTIVITY.matcher(name).matches() ? Optional.of(Kind.ACTIVITY) : Optional.empty();
    }

    /**
     * This label where a part of the day stands beside it: an activity of the part 课后 is
     * after-school service.
     */
    public PeriodLabel beside(String part) {
        boolean isService =
                kind == Kind.ACTIVITY && AFTER_SCHOOL.matcher(Spelling.plain(part)).matches();
        return isService
                ? new PeriodLabel(Kind.AFTER_SCHOOL, number, last, half, clock, name)
                : this;
    }

    /** True if the text names a time at which nobody teaches, and nothing else. */
    public static boolean isBreak(String text) {
        return of(text).filter(label -> label.kind() == Kind.BREAK).isPresent();
    }

    /** The half of the day that a cell names and nothing else; ANY if it names none. */
    public static Half halfAlone(String text) {
        var plain = Spelling.plain(text);
        return HALF_ALONE.matcher(plain).matches() ? half(plain) : Half.ANY;
    }

    private static Half half(@Nullable String word) {
        if (word == null) {
            return Half.ANY;
        }
        return switch (word) {
            case "上午", "早上", "上", "am", "morning" -> Half.MORNING;
            case "下午", "下", "pm", "afternoon" -> Half.AFTERNOON;
            default -> Half.EVENING;
        };
    }

    /** ① means 1; NFKC has made it so already, but not ㈠. */
    private static String unringed(String name) {
        return name.startsWith("(") && name.endsWith(")")
                ? name.substring(1, name.length() - 1)
                : name;
    }
}
