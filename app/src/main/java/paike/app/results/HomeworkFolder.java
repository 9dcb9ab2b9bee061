package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import paike.app.pages.HomeworkPage;
import paike.datasets.DatasetException;
import paike.datasets.homework.HomeworkCsv;
import paike.datasets.homework.HomeworkFile;
import paike.datasets.json.HomeworkJson;
import paike.datasets.json.JsonFile;
import paike.datasets.sheets.HomeworkBook;
import paike.model.Language;
import paike.model.plan.Plan;
import paike.model.school.SchoolClass;
import paike.rules.Audit;

/** The folder of a homework plan: the plan in every format, and the boards to publish. */
public final class HomeworkFolder {
    private HomeworkFolder() {}

    /**
     * @param audit of the homework, with notes
     * @param caps written minutes that each class may have a day; empty = nobody says
     * @throws DatasetException if the folder cannot be written
     */
    public static void write(
            Path folder,
            Plan plan,
            Audit audit,
            Map<SchoolClass, OptionalInt> caps,
            Language language) {
        var homework = plan.homework();
        ResultFolder.writeFile(
                folder,
                HomeworkFile.NAME,
                JsonFile.print(HomeworkJson.tree(plan.school(), homework)));
        ResultFolder.writeFile(folder, "homework.csv", HomeworkCsv.write(homework));
        ResultFolder.writeFile(
                folder,
                "homework.html",
                HomeworkPage.html(plan, audit, caps, audit.notes(), language));
        var out = new ByteArrayOutputStream();
        try {
            HomeworkBook.write(plan, out, language);
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
        ResultFolder.writeFile(folder, "homework.xlsx", out.toByteArray());
    }
}
