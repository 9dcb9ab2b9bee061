package paike.datasets.words;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Names of weekdays; 1 = Monday, 7 = Sunday. */
public final class WeekdayWords {
    /** A weekday within a longer text. */
    public static final String PATTERN = "(?:星期|周|礼拜|週)([一二三四五六日天1-7])";

    private static final String DAYS = "一二三四五六日";
    private static final String[] ENGLISH = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    private static final Pattern ENGLISH_DAY =
            Pattern.compile(
                    "(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\\.?");

    /** A date beside the day: (9月1日), 9.1, 2025-09-01. */
    private static final Pattern DATE =
            Pattern.compile("\\(?(?:\\d{4}[-./年])?\\d{1,2}[-./月]\\d{1,2}日?\\)?");

    private static final Pattern CHINESE_DAY = Pattern.compile(PATTERN);

    private WeekdayWords() {}

    /** The day that a cell names and nothing else but its date, in one or both languages. */
    public static OptionalInt of(String text) {
        var plain = Spelling.plain(text);
        var chinese = CHINESE_DAY.matcher(plain);
        if (!chinese.find()) {
            return english(withoutSigns(plain));
        }
        int day = ofSign(chinese.group(1));
        var rest = plain.substring(0, chinese.start()) + plain.substring(chinese.end());
        var bare = withoutSigns(DATE.matcher(rest).replaceAll(""));
        return bare.isEmpty() || english(bare).equals(OptionalInt.of(day))
                ? OptionalInt.of(day)
                : OptionalInt.empty();
    }

    private static String withoutSigns(String text) {
        return text.replaceAll("[()\\[\\]/.,|]", "");
    }

    private static OptionalInt english(String plain) {
        var english = ENGLISH_DAY.matcher(plain);
        if (english.matches()) {
            for (int day = 0; day < ENGLISH.length; day++) {
                if (ENGLISH[day].equals(english.group(1))) {
                    return OptionalInt.of(day + 1);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The one day that a longer text speaks of; empty if it speaks of none, or of several. */
    public static OptionalInt onlyIn(String text) {
        var days = CHINESE_DAY.matcher(Spelling.plain(text)).results();
        var different = days.map(day -> ofSign(day.group(1))).distinct().toList();
        return different.size() == 1 ? OptionalInt.of(different.getFirst()) : OptionalInt.empty();
    }

    /** A lone 一 or 1, which means a day only beside others of its kind. */
    public static OptionalInt ofBareSign(String text) {
        var plain = Spelling.plain(text).toLowerCase(Locale.ROOT);
        return plain.length() == 1 && (DAYS + "天1234567").contains(plain)
                ? OptionalInt.of(ofSign(plain))
                : OptionalInt.empty();
    }

    /** 一, 1, 日 or 天. */
    public static int ofSign(String sign) {
        int day = DAYS.indexOf(sign);
        if (day >= 0) {
            return day + 1;
        }
        return sign.equals("天") ? 7 : Integer.parseInt(sign);
    }
}
