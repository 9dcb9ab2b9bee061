package paike.datasets.words;

import java.util.Optional;
import java.util.regex.Pattern;
import paike.model.school.WeekType;

/**
 * Weekly hours as written: 5, 5节, 4+1, 0.5, 单1, 2(连).
 *
 * @param periods in each week in which it meets, from 1
 * @param isHalf true if it meets every second week and the text does not say which
 * @param doubles double lessons among them
 */
public record HoursText(int periods, WeekType week, boolean isHalf, int doubles) {
    private static final int MOST = 64;
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?:每周|每班每?周?|周)?(单|双)?周?(\\d{1,2}(?:\\.[05])?)(?:节|课时)?(?:\\+(\\d{1,2})(?:节|课时)?)?\\(?(单|双)?周?\\)?(?:/周|每周|/每?班|每班)?");

    /** Hours times classes, perhaps with what it comes to: 3×4, 3×4=12, 4班×3节. */
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?:\\d{1,2}个?班[×x*](?<last>\\d{1,2})|(?<first>\\d{1,2})(?:节|课时)?[×x*]\\d{1,2}个?班?)"
                            + "(?:节|课时)?(?:=\\d{1,3}(?:节|课时)?)?");

    private static final Pattern DOUBLES =
            Pattern.compile("\\((?:含)?(\\d)?(?:个|次)?连(?:堂|排)?(\\d)?(?:次)?\\)");

    public static Optional<HoursText> of(String text) {
        var plain = Spelling.plain(text);
        var double_ = DOUBLES.matcher(plain);
        int doubles = 0;
        if (double_.find()) {
            var count = double_.group(1) == null ? double_.group(2) : double_.group(1);
            doubles = count == null ? 1 : Integer.parseInt(count);
            plain = double_.replaceAll("");
        }
        var product = TIMES.matcher(plain);
        if (product.matches()) {
            plain = product.group("last") == null ? product.group("first") : product.group("last");
        }
        var hours = HOURS.matcher(plain.replace("两", "2"));
        if (!hours.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(hours.group(2));
        int more = hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3));
        var sign = hours.group(1) == null ? hours.group(4) : hours.group(1);
        var week = sign == null ? WeekType.ALL : sign.equals("单") ? WeekType.ODD : WeekType.EVEN;
        boolean isHalf = number == 0.5 && sign == null;
        if (number == 0.5) {
            return Optional.of(new HoursText(1, week, isHalf, 0));
        }
        int periods = (int) number + more;
        return number != Math.rint(number) || periods > MOST
                ? Optional.empty()
                : Optional.of(new HoursText(periods, week, false, doubles));
    }
}
