package paike.app.cli;

import java.nio.file.Path;
import paike.app.results.PlanFile;
import paike.datasets.DatasetException;
import paike.datasets.json.SchoolReader;

/** A plan that was made for a school as it was: read with the school beside it, if there is one. */
final class Published {
    private Published() {}

    /**
     * @param now the school as it is
     * @throws DatasetException if the plan cannot be read, or is of another school
     */
    static PlanFile.Read read(Path path, Inputs.Given now) {
        Inputs.expectFile(path);
        var beside = PlanFile.beside(path, "school.json");
        if (beside == null) {
            return now.plan(path);
        }
        var before = SchoolReader.read(beside);
        return before.facts().equals(now.school().facts())
                ? now.plan(path)
                : now.with(before).plan(path);
    }
}
