package paike.app.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.dated.DatedPlan;
import paike.app.pages.ChangeSlips;
import paike.datasets.DatasetException;
import paike.datasets.json.ChangesJson;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeState;

/** The log of changes beside its plan, and the slips of each change. */
public final class ChangeFolder {
    private static final String SLIPS = "changes";

    private ChangeFolder() {}

    /**
     * Notes a change in the log and writes its slips: the one to sign and, once it is decided, the
     * notice.
     *
     * @param folder of the slips; null = {@value #SLIPS} beside the plan
     * @return the files
     * @throws DatasetException if something cannot be written
     */
    public static List<Path> write(
            DatedPlan plan, Change change, @Nullable Path folder, Language language) {
        var log = plan.log().with(change);
        var slips = folder == null ? plan.folder().resolve(SLIPS) : folder;
        ResultFolder.prepare(slips);
        ResultFolder.writeFile(
                plan.folder(), ChangesJson.NAME, ChangesJson.write(log, plan.school()));
        var files = new ArrayList<Path>();
        files.add(plan.folder().resolve(ChangesJson.NAME));
        var after = plan.with(log);
        if (change.state() != ChangeState.UNDONE) {
            files.add(
                    write(
                            slips,
                            change.id() + "-slip.html",
                            ChangeSlips.slip(after, change, language)));
        }
        if (change.state() == ChangeState.APPROVED || change.state() == ChangeState.UNDONE) {
            files.add(
                    write(
                            slips,
                            change.id() + "-notice.html",
                            ChangeSlips.notice(after, change, language)));
        }
        return files;
    }

    private static Path write(Path folder, String name, String text) {
        ResultFolder.writeFile(folder, name, text);
        return folder.resolve(name);
    }

    /**
     * @throws DatasetException if a folder has a plan already
     */
    public static void refuseIfUsed(Path folder) {
        if (Files.exists(folder.resolve("plan.json"))) {
            throw DatasetException.of(
                    folder.toString(),
                    "",
                    new Text("这个文件夹里已经有方案", "this folder has a plan already"),
                    new Text("请用 --out 指定一个新文件夹。", "Name a new folder with --out."));
        }
    }
}
