package paike.app.results;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.dated.DatedPlan;
import paike.app.dated.ObservationFile;
import paike.app.pages.ObservePages;
import paike.datasets.sheets.ListBook;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.Observation;

/** The plan of observations as page and workbook; the workbook can be changed and checked again. */
public final class ObserveFolder {
    private ObserveFolder() {}

    /**
     * @param folder null = observe beside the plan
     * @return the files
     * @throws paike.datasets.DatasetException if something cannot be written
     */
    public static List<Path> write(
            DatedPlan plan, List<Observation> all, @Nullable Path folder, Language language) {
        var target = folder == null ? plan.folder().resolve("observe") : folder;
        ResultFolder.prepare(target);
        var page =
                new ListBook.Page(
                        new Text("听课安排", "Observations"),
                        new Text("听课安排", "Lessons to observe"),
                        new Text(
                                "可以改动后用 paike observe --check 检查。",
                                "Change it and check it with paike observe --check."),
                        ObservationFile.heads(),
                        all.stream().map(one -> ObservationFile.cells(plan, one)).toList());
        ResultFolder.writeFile(target, "observations.html", ObservePages.html(plan, all, language));
        ResultFolder.writeFile(
                target,
                "observations.xlsx",
                CoverFolder.book(plan, List.of(page), language, target));
        return List.of(target.resolve("observations.html"), target.resolve("observations.xlsx"));
    }
}
