package paike.datasets.assignment;

import java.util.List;
import java.util.regex.Pattern;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.WeekType;

/** Sums beside the hours of a matrix. */
final class MatrixTotals {
    private static final Pattern SUM =
            Pattern.compile("合计|总计|小计|总课时数?|周总课时数?|周课时合计|课时合计|课时总计|合计课时|总节数|周课时|周总节数|周课时数");

    private MatrixTotals() {}

    static boolean isSum(String head) {
        return SUM.matcher(Spelling.plain(head)).matches();
    }

    /** Says so if a sum of the line is none. */
    static void check(Lines lines, int headLine, List<SubjectHead> heads, int line) {
        double total = total(lines, heads, line);
        for (int at = 0; at < lines.width(); at++) {
            var text = lines.text(line, at);
            if (!isSum(lines.text(headLine, at)) || !text.matches("\\d{1,3}(?:\\.\\d)?")) {
                continue;
            }
            if (total == 0 || Math.abs(Double.parseDouble(text) - total) < 0.01) {
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
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static boolean isFilled(Lines lines, SubjectHead head, int line) {
        for (int at = head.first(); at <= head.last(); at++) {
            if (!lines.shown(line, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Periods a week, every second week half. */
    private static double total(Lines lines, List<SubjectHead> heads, int line) {
        double total = 0;
        for (var head : heads) {
            HoursText found = null;
            for (int at = head.first(); at <= head.last(); at++) {
                var number = HoursText.of(lines.shown(line, at));
                found = number.map(head::merged).orElse(found);
            }
            // a head such as 书法(0.5) says how often, its cell who
            found = found == null && isFilled(lines, head, line) ? head.hours() : found;
            if (found != null) {
                boolean isHalf = found.isHalf() || found.week() != WeekType.ALL;
                total += isHalf ? found.periods() / 2.0 : found.periods();
            }
        }
        return total;
    }
}
