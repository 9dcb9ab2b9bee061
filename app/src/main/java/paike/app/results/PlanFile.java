package paike.app.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import paike.datasets.DatasetException;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.TimetableCsv;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;

/** A plan in a file: {@code plan.json} or {@code timetable.csv}, or the folder of results. */
public final class PlanFile {

    /**
     * A plan as read.
     *
     * @param notes what was guessed while reading
     * @param areNamed whether the file says which lesson each meeting is
     */
    public record Read(Plan plan, List<Text> notes, boolean areNamed) {}

    private PlanFile() {}

    /** The file itself, or {@code plan.json} in the folder. */
    public static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve("plan.json") : path;
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static Read read(Path path, School school) {
        var file = file(path);
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            var read = PlanJson.read(file, school);
            return new Read(
                    new Plan(
                            read.name().isEmpty() ? name : read.name(),
                            read.timetable().timetable()),
                    read.timetable().notes(),
                    read.timetable().areNamed());
        }
        if (name.endsWith(".csv")) {
            var read = TimetableCsv.read(file, school);
            return new Read(new Plan(name, read.timetable()), read.notes(), read.areNamed());
        }
        throw DatasetException.of(
                path.toString(),
                "",
                new Text(
                        "无法识别的方案文件，应为 plan.json 或 timetable.csv",
                        "not a plan file; plan.json or timetable.csv expected"),
                new Text("电子表格请先另存为 CSV（UTF-8）。", "Save a spreadsheet as CSV (UTF-8) first."));
    }
}
