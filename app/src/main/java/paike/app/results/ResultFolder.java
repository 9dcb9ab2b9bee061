package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import paike.app.pages.AuditPage;
import paike.app.pages.TimetablePage;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolWriter;
import paike.datasets.sheets.TimetableWorkbook;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.TimetableCsv;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Rulebook;

/**
 * The folder of a plan: the plan in every format, its audit, and the school and rulebook it was
 * made from, so that it can be judged and compared again later.
 */
public final class ResultFolder {
    private ResultFolder() {}

    /**
     * Writes all files; each appears whole or not at all.
     *
     * @throws DatasetException if the folder cannot be written
     */
    public static void write(
            Path folder, Plan plan, Rulebook rulebook, Audit audit, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("school.json", bytes(JsonFile.print(SchoolWriter.tree(plan.school().facts()))));
        files.put("rulebook.json", bytes(JsonFile.print(RulebookWriter.tree(rulebook))));
        files.put("plan.json", bytes(PlanJson.write(plan)));
        files.put("timetable.csv", bytes(TimetableCsv.write(plan)));
        files.put("timetable.html", bytes(TimetablePage.html(plan, audit, language)));
        files.put("audit.json", bytes(JsonFile.print(AuditJson.tree(plan, audit, language))));
        files.put("audit.html", bytes(AuditPage.html(plan, audit, language)));
        try {
            files.put("timetable.xlsx", workbook(plan, audit, language));
            writeAll(folder, files);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /**
     * Makes sure that a folder can be written before long work begins.
     *
     * @throws DatasetException if it cannot
     */
    public static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw cannotWrite(folder, new AccessDeniedException(folder.toString()));
        }
    }

    private static byte[] workbook(Plan plan, Audit audit, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        TimetableWorkbook.write(plan, audit, out, language);
        return out.toByteArray();
    }

    private static void writeAll(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            var whole = folder.resolve(file.getKey());
            var draft = folder.resolve("." + file.getKey() + ".part");
            Files.write(draft, file.getValue());
            Files.move(
                    draft,
                    whole,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static DatasetException cannotWrite(Path folder, IOException e) {
        return DatasetException.of(
                folder.toString(),
                "",
                Text.of("无法写入结果：%s", "results cannot be written: %s", JsonFile.reason(e)),
                new Text("请用 --out 指定一个可写的文件夹。", "Name a folder that can be written with --out."));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
