package paike.app.cli;

import java.nio.file.Path;
import paike.datasets.DatasetException;
import paike.datasets.homework.HomeworkFile;
import paike.model.Text;
import paike.model.plan.Plan;

/** Homework that is given beside a plan. */
final class GivenHomework {
    private GivenHomework() {}

    /**
     * The plan with the homework of a file; says what was guessed.
     *
     * @param file {@code homework.json}, or a list or board as a spreadsheet
     * @throws DatasetException with everything that is wrong
     */
    static Plan with(Plan plan, Path file, Console console) {
        var read = HomeworkFile.read(file, plan.school());
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        return plan.with(read.plan());
    }
}
