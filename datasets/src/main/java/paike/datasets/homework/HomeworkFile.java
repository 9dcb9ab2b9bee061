package paike.datasets.homework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import paike.datasets.DatasetException;
import paike.datasets.grid.GridFile;
import paike.datasets.json.HomeworkJson;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.school.School;

/** A homework plan in a file: {@code homework.json}, a list or a weekly board. */
public final class HomeworkFile {
    /** The file that stands beside {@code plan.json}. */
    public static final String NAME = "homework.json";

    private HomeworkFile() {}

    /**
     * @param notes what was guessed or passed over
     */
    public record Read(HomeworkPlan plan, List<Text> notes) {}

    /**
     * Reads a file, or {@link #NAME} in a folder.
     *
     * @throws DatasetException with everything that is wrong
     */
    public static Read read(Path path, School school) {
        var file = Files.isDirectory(path) ? path.resolve(NAME) : path;
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return new Read(HomeworkJson.read(file, school), List.of());
        }
        if (GridFile.isTable(file)) {
            return HomeworkTable.read(GridFile.read(file), school);
        }
        throw DatasetException.of(
                path.toString(),
                "",
                new Text(
                        "无法识别的作业文件，应为 homework.json，或 .xlsx、.csv 表格",
                        "not a homework plan; homework.json or a table as .xlsx or .csv expected"),
                new Text("其他格式的表格请另存为 .xlsx。", "Save spreadsheets of other formats as .xlsx."));
    }
}
