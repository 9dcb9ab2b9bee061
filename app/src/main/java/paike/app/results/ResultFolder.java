package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import paike.app.pages.AuditPage;
import paike.app.pages.TimetablePage;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolWriter;
import paike.datasets.sheets.TimetableWorkbook;
import paike.datasets.timetable.BadWeatherCsv;
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
     * Writes all files, the plan itself first; each appears whole or not at all.
     *
     * @throws DatasetException if the folder cannot be written
     */
    public static void write(
            Path folder, Plan plan, Rulebook rulebook, Audit audit, Language language) {
        write(folder, plan, rulebook, audit, language, List.of(ResultFormat.values()));
    }

    /** Likewise, in some formats only. */
    public static void write(
            Path folder,
            Plan plan,
            Rulebook rulebook,
            Audit audit,
            Language language,
            List<ResultFormat> formats) {
        try {
            if (formats.contains(ResultFormat.PLAN)) {
                writePlan(folder, plan, rulebook);
            }
            if (formats.contains(ResultFormat.AUDIT)) {
                write(folder, "audit.json", JsonFile.print(AuditJson.tree(plan, audit, language)));
            }
            if (formats.contains(ResultFormat.HTML)) {
                write(folder, "timetable.html", TimetablePage.html(plan, audit, language));
                write(folder, "audit.html", AuditPage.html(plan, audit, language));
            }
            if (formats.contains(ResultFormat.XLSX)) {
                write(folder, "timetable.xlsx", workbook(plan, audit, language));
            }
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static void writePlan(Path folder, Plan plan, Rulebook rulebook) throws IOException {
        write(folder, "school.json", JsonFile.print(SchoolWriter.tree(plan.school().facts())));
        write(folder, "rulebook.json", JsonFile.print(RulebookWriter.tree(rulebook)));
        write(folder, "plan.json", PlanJson.write(plan));
        write(folder, "timetable.csv", TimetableCsv.write(plan));
        if (plan.school().facts().badWeather().isStated()) {
            write(folder, "timetable-bad-weather.csv", BadWeatherCsv.write(plan));
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

    /**
     * Writes one file; it appears whole or not at all.
     *
     * @throws DatasetException if the folder cannot be written
     */
    public static void writeFile(Path folder, String name, String text) {
        try {
            write(folder, name, text);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** Likewise, for bytes in an encoding of their own. */
    public static void writeFile(Path folder, String name, byte[] bytes) {
        try {
            write(folder, name, bytes);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /**
     * Writes a file under a name that is free: where there is one already, with -2, -3 ... behind
     * its stem.
     *
     * @return where it is
     * @throws DatasetException if the folder cannot be written
     */
    public static Path writeNew(Path folder, String stem, String ending, byte[] bytes) {
        var name = stem + ending;
        for (int again = 2; Files.exists(folder.resolve(name)); again++) {
            name = stem + "-" + again + ending;
        }
        writeFile(folder, name, bytes);
        return folder.resolve(name);
    }

    private static byte[] workbook(Plan plan, Audit audit, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        TimetableWorkbook.write(plan, audit, out, language);
        return out.toByteArray();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String name, byte[] bytes) throws IOException {
        var whole = Files.createDirectories(folder).resolve(name);
        var draft = folder.resolve("." + name + ".part");
        Files.write(draft, bytes);
        Files.move(
                draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    public static DatasetException cannotWrite(Path folder, IOException e) {
        return DatasetException.of(
                folder.toString(),
                "",
                Text.of("无法写入结果：%s", "results cannot be written: %s", JsonFile.reason(e)),
                new Text("请用 --out 指定一个可写的文件夹。", "Name a folder that can be written with --out."));
    }
}
