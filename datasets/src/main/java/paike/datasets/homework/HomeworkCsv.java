package paike.datasets.homework;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;

/** {@code homework.csv}: one row per task; the list form that is also read. */
public final class HomeworkCsv {
    /** So that spreadsheets show Chinese. */
    private static final String BOM = "\uFEFF";

    private HomeworkCsv() {}

    /** By class, weekday and subject. */
    public static List<HomeworkTask> ordered(HomeworkPlan plan) {
        return plan.tasks().stream()
                .sorted(
                        Comparator.comparingInt((HomeworkTask task) -> task.schoolClass().index())
                                .thenComparingInt(HomeworkTask::weekday)
                                .thenComparing(HomeworkTask::kind)
                                .thenComparingInt(task -> task.subject().index()))
                .toList();
    }

    public static String write(HomeworkPlan plan) {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    HomeworkColumn.ALL.stream().map(column -> column.title().zh()).toList());
            for (var task : ordered(plan)) {
                csv.writeRecord(
                        task.schoolClass().name(),
                        Text.weekday(task.weekday()).zh(),
                        task.subject().name(),
                        String.valueOf(task.minutes()),
                        task.kind().title().zh());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
