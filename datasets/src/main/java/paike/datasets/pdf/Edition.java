package paike.datasets.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.CRC32;
import paike.datasets.timetable.TimetableCsv;
import paike.model.Text;
import paike.model.plan.Plan;

/**
 * Which state of a plan a print shows.
 *
 * @param version six hexadecimal digits, the same for the same timetable
 * @param day on which it was printed
 */
public record Edition(String plan, String version, LocalDate day) {

    public static Edition of(Plan plan, LocalDate day) {
        var sum = new CRC32();
        sum.update(TimetableCsv.write(plan).getBytes(StandardCharsets.UTF_8));
        var version = String.format(Locale.ROOT, "%08X", sum.getValue()).substring(2);
        return new Edition(plan.name(), version, day);
    }

    /** Such as "方案 A · 版本 3F9A2C · 2026-11-29". */
    Text words() {
        return Text.of("%s · 版本 %s · %s", "%s · version %s · %s", plan, version, day);
    }
}
