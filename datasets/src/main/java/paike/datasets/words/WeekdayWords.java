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

    /** The day alone, or with a date such as (9月1日) or 9.1 behind it. */
    private static final Pattern ALONE =
            Pattern.compile(PATTERN + "(?:\\(?\\d{1,4}[-./月年]\\d{1,2}(?:[-./月]\\d{1,2})?日?\\)?)?");

    private WeekdayWords() {}

    /** The day that a cell names and nothing else. */
    public static OptionalInt of(String text) {
        var plain = Spelling.plain(text);
        var chinese = ALONE.matcher(plain);
        if (chinese.matches()) {
            return OptionalInt.of(ofSign(chinese.group(1)));
        }
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
