package paike.model;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence in both languages of the product, Chinese first.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {
    private static final int DAYS_OF_WEEK = 7;

    /** A name that reads the same in both languages, such as a person's or a class's. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /**
     * Fills both patterns with the same arguments, each in its own language.
     *
     * @param zh pattern of {@link String#format}; {@code %2$s} picks an argument by number
     * @param en likewise; may use the arguments in another order
     * @param arguments a {@code Text} argument is taken in the language of the pattern
     */
    @SuppressWarnings("AnnotateFormatMethod") // both patterns are formats
    public static Text of(String zh, String en, Object... arguments) {
        return new Text(
                zh.formatted(spoken(arguments, Language.ZH)),
                en.formatted(spoken(arguments, Language.EN)));
    }

    /** Joins the parts by the list separator of each language: 、 and a comma. */
    public static Text join(List<Text> parts) {
        return new Text(
                String.join("、", parts.stream().map(Text::zh).toList()),
                String.join(", ", parts.stream().map(Text::en).toList()));
    }

    /** Weekday 1 (Monday) to 7 (Sunday); later days, of a cycle longer than a week, by number. */
    public static Text weekday(int weekday) {
        if (weekday > DAYS_OF_WEEK) {
            return new Text("第" + weekday + "天", "day " + weekday);
        }
        return new Text(
                "周" + "一二三四五六日".charAt(weekday - 1),
                List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun").get(weekday - 1));
    }

    /** Likewise, with 星期 for 周, as headings of timetables have it. */
    public static Text weekdayHeading(int weekday) {
        var name = weekday(weekday);
        return new Text(name.zh().replace("周", "星期"), name.en());
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    private static Object[] spoken(Object[] arguments, Language language) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
    }
}
