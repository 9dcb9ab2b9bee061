package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paike.app.results.PlanFile;
import paike.datasets.DatasetException;
import paike.datasets.exchange.files.ForeignFiles;
import paike.datasets.grid.GridFile;
import paike.datasets.json.JsonFile;
import paike.datasets.timetable.TimetableCsv;
import paike.datasets.workbook.SchoolWorkbook;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Rulebook;

/**
 * What is to be exported: a plan with its school, or a school alone.
 *
 * @param path a result folder, a plan, or a school
 * @param stated the school of the plan; null = it stands beside the plan
 */
record ExportSource(
        Path path, @Nullable Path stated, List<String> rulebooks, boolean ignoreUnsupported) {

    /** A plan and the rules it is judged by. */
    record Read(Plan plan, Rulebook rulebook) {}

    /** The school: the one stated, the one of the folder, or the one that the path is itself. */
    Inputs.Given school(Console console) {
        var given =
                Inputs.given(
                        stated != null ? stated : isPlan() ? Inputs.schoolOf(path, null) : path,
                        rulebooks,
                        ignoreUnsupported);
        given.warn(console);
        return given;
    }

    /**
     * @throws DatasetException if there is no plan, or if it is not known of which school
     */
    Read plan(Console console) {
        Inputs.expectFile(path);
        if (!isPlan()) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    new Text(
                            "这是学校，还没有课表；除 .fet 外的格式都要课表",
                            "this is a school without a timetable; all formats but .fet need one"),
                    Text.of(
                            "请先 ./paike solve %s，再导出它的结果文件夹。",
                            "First ./paike solve %s, then export its result folder.", path));
        }
        if (stated == null && isAlone()) {
            var read = PlanFile.alone(path);
            return said(read, Inputs.implied(read, rulebooks), console);
        }
        var given = school(console);
        return said(given.plan(path), given, console);
    }

    private static Read said(PlanFile.Read read, Inputs.Given given, Console console) {
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        return new Read(read.plan(), given.rulebook());
    }

    private boolean isPlan() {
        if (stated != null) {
            return true;
        }
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve("plan.json"));
        }
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JsonFile.read(path).path("meetings").isArray()
                    && !JsonFile.read(path).path("classes").isArray();
        }
        return PlanFile.canStandAlone(path)
                && !(Inputs.isWorkbook(path) && SchoolWorkbook.isOne(GridFile.read(path)));
    }

    /** A timetable made by hand without a school beside it says itself what the school is. */
    private boolean isAlone() {
        return Files.isRegularFile(path)
                && PlanFile.canStandAlone(path)
                && PlanFile.beside(path, "school.json") == null
                && (ForeignFiles.isOne(path) || !TimetableCsv.isOne(path));
    }
}
