package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.dated.CoverCount;
import paike.app.dated.CoverRun;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.app.pages.CoverPages;
import paike.datasets.json.ChangesJson;
import paike.datasets.sheets.ListBook;
import paike.model.Language;
import paike.model.Text;

/** The notices of substitutions, and their count. */
public final class CoverFolder {
    private CoverFolder() {}

    /**
     * Notes what was settled in the log and writes the notice of each day as page and sheet.
     *
     * @param folder of the notices; null = changes beside the plan
     * @return the files
     * @throws paike.datasets.DatasetException if something cannot be written
     */
    public static List<Path> write(
            DatedPlan before, CoverRun run, @Nullable Path folder, Language language) {
        var log = before.log();
        for (var day : run.days()) {
            for (var change : day.changes()) {
                log = log.with(change);
            }
        }
        var notices = folder == null ? before.folder().resolve("changes") : folder;
        ResultFolder.prepare(notices);
        ResultFolder.writeFile(
                before.folder(), ChangesJson.NAME, ChangesJson.write(log, before.school()));
        var files = new ArrayList<Path>();
        files.add(before.folder().resolve(ChangesJson.NAME));
        var after = before.with(log);
        for (var day : run.days()) {
            var plan = after.day(day.date());
            var name = "cover-" + day.date();
            ResultFolder.writeFile(
                    notices,
                    name + ".html",
                    CoverPages.day(after, plan, day.changes(), day.found().open(), language));
            var page =
                    new ListBook.Page(
                            DateWords.shortDate(day.date()),
                            new Text("代课通知单", "Substitutions of the day"),
                            DateWords.full(plan.day()),
                            CoverPages.heads(),
                            CoverPages.rows(after, plan, day.changes()));
            ResultFolder.writeFile(
                    notices, name + ".xlsx", book(after, List.of(page), language, notices));
            files.add(notices.resolve(name + ".html"));
            files.add(notices.resolve(name + ".xlsx"));
        }
        return files;
    }

    /** Writes the count of a month as page and workbook. */
    public static List<Path> count(
            DatedPlan plan, CoverCount count, @Nullable Path folder, Language language) {
        var target = folder == null ? plan.folder().resolve("changes") : folder;
        ResultFolder.prepare(target);
        var name = "count-" + count.month();
        var title = Text.of("%s 代课统计", "Substitutions in %s", count.month());
        var pages =
                List.of(
                        new ListBook.Page(
                                new Text("统计", "Count"),
                                title,
                                Text.same(""),
                                CoverPages.countHeads(),
                                CoverPages.countRows(count)),
                        new ListBook.Page(
                                new Text("明细", "Detail"),
                                title,
                                Text.same(""),
                                CoverPages.detailHeads(),
                                CoverPages.detailRows(plan, count)));
        ResultFolder.writeFile(target, name + ".html", CoverPages.count(plan, count, language));
        ResultFolder.writeFile(target, name + ".xlsx", book(plan, pages, language, target));
        return List.of(target.resolve(name + ".html"), target.resolve(name + ".xlsx"));
    }

    static byte[] book(DatedPlan plan, List<ListBook.Page> pages, Language language, Path folder) {
        var out = new ByteArrayOutputStream();
        try {
            ListBook.write(plan.plan(), pages, out, language);
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
        return out.toByteArray();
    }
}
