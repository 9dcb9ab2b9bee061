package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import paike.app.results.PlanFile;
import paike.datasets.DatasetException;
import paike.datasets.json.SchoolReader;
import paike.model.Text;

/** A plan that was made for a school as it was: read with the school beside it, if there is one. */
final class Published {
    private Published() {}

    /**
     * @param now the school as it is
     * @throws DatasetException if the plan cannot be read, or is of another school
     */
    static PlanFile.Read read(Path path, Inputs.Given now) {
        if (!Files.exists(path)) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    new Text("文件不存在", "there is no such file"),
                    new Text("请检查路径。", "Check the path."));
        }
        var folder = PlanFile.file(path).toAbsolutePath().getParent();
        var beside = folder == null ? Path.of("school.json") : folder.resolve("school.json");
        if (!Files.isRegularFile(beside)) {
            return now.plan(path);
        }
        var before = SchoolReader.read(beside);
        return before.facts().equals(now.school().facts())
                ? now.plan(path)
                : now.with(before).plan(path);
    }
}
