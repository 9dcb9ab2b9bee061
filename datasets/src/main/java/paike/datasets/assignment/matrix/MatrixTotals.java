package paike.datasets.assignment.matrix;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.WeekType;

/** Sums beside the hours of a matrix. */
public final class MatrixTotals {
    private static final Pattern SUM =
            Pattern.compile("合计|总计|小计|总课时数?|周总课时数?|周课时合计|课时合计|课时总计|合计课时|总节数|周课时|周总节数|周课时数");

    private MatrixTotals() {}

    public static boolean isSum(String head) {
        return SUM.matcher(Spelling.plain(head)).matches();
    }

    /**
     * Says so if a sum of the line is none.
     *
     * @param total of its subjects; not a number = not known
     */
    public static void check(Lines lines, int headLine, double total, int line) {
        for (int at = 0; at < lines.width(); at++) {
            var text = lines.text(line, at);
            if (!isSum(lines.text(headLine, at)) || !text.matches("\\d{1,3}(?:\\.\\d)?")) {
                continue;
            }
            if (total == 0
                    || Double.isNaN(total)
                    || Math.abs(Double.parseDouble(text) - total) < 0.01) {
                lines.read(line, at);
            } else {
                lines.notRead(
                        line,
                        at,
                        Text.of(
                                "合计写的是 %s，各科相加是 %s",
                                "the sum says %s, the subjects add up to %s", text, number(total)),
                        new Text("请核对各科课时或合计。", "Check the hours or the sum."));
            }
        }
    }

    /** Without a fraction where there is none. */
    public static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Periods a week, every second week half; not a number if nobody says how many. */
    public static double each(@Nullable HoursText hours) {
        if (hours == null) {
            return Double.NaN;
        }
        boolean isHalf = hours.isHalf() || hours.week() != WeekType.ALL;
        return isHalf ? hours.periods() / 2.0 : hours.periods();
    }
}
