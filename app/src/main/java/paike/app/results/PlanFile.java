package paike.app.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.exchange.ForeignPlan;
import paike.datasets.exchange.ForeignSchool;
import paike.datasets.exchange.files.ForeignFiles;
import paike.datasets.grid.GridFile;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.TimetableCsv;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;

/**
 * A plan in a file: {@code plan.json} or {@code timetable.csv}, the folder of results, a
 * spreadsheet, or a file of another program.
 */
public final class PlanFile {

    /**
     * A plan as read.
     *
     * @param notes what was guessed while reading
     * @param areNamed whether the file says which lesson each meeting is
     * @param handMade the sheets it was read from; null = it was no spreadsheet
     */
    public record Read(Plan plan, List<Text> notes, boolean areNamed, @Nullable HandMade handMade) {

        Read(Plan plan, List<Text> notes, boolean areNamed) {
            this(plan, notes, areNamed, null);
        }

        /** The same with another plan, such as one whose lessons are told apart. */
        public Read with(Plan other) {
            return new Read(other, notes, areNamed, handMade);
        }
    }

    /**
     * A plan of which what can be read without its school is being read beside other work.
     *
     * @param cells null = nothing can
     */
    public record Begun(Path path, @Nullable CompletableFuture<GridFile> cells) {

        /**
         * @throws DatasetException with everything that is wrong
         */
        public Read read(School school) {
            return cells == null
                    ? PlanFile.read(path, school)
                    : PlanFile.read(HandMade.of(finished(cells), school));
        }

        private static GridFile finished(CompletableFuture<GridFile> cells) {
            try {
                return cells.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof DatasetException bad ? bad : e;
            }
        }
    }

    private PlanFile() {}

    /** Begins to read a plan; what is wrong with it is said when it is read with its school. */
    public static Begun begin(Path path) {
        return new Begun(
                path,
                GridFile.isWorkbook(path)
                        ? CompletableFuture.supplyAsync(() -> GridFile.read(path))
                        : null);
    }

    /** The file itself, or {@code plan.json} in the folder. */
    public static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve("plan.json") : path;
    }

    /** A file in the folder of a plan; null if there is none. */
    public static @Nullable Path beside(Path plan, String name) {
        var folder = file(plan).toAbsolutePath().getParent();
        var file = folder == null ? Path.of(name) : folder.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static Read read(Path path, School school) {
        var file = file(path);
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            var read = PlanJson.read(file, school);
            return new Read(
                    new Plan(
                            read.name().isEmpty() ? name : read.name(),
                            read.timetable().timetable()),
                    read.timetable().notes(),
                    read.timetable().areNamed());
        }
        if (ForeignFiles.isOne(file)) {
            var read = ForeignPlan.read(ForeignFiles.read(List.of(file)), school);
            return new Read(new Plan(name, read.timetable()), read.notes(), false);
        }
        if (name.endsWith(".csv") && TimetableCsv.isOne(file)) {
            var read = TimetableCsv.read(file, school);
            return new Read(new Plan(name, read.timetable()), read.notes(), read.areNamed());
        }
        if (GridFile.isTable(file)) {
            return read(HandMade.read(file, school));
        }
        throw DatasetException.of(
                path.toString(),
                "",
                new Text(
                        "无法识别的方案文件，应为 plan.json、timetable.csv、.xlsx 或 .csv 课表、aSc 的 XML 或 Untis 的"
                                + " GPU001.TXT",
                        "not a plan file; plan.json, timetable.csv, a timetable as .xlsx or .csv,"
                                + " XML of aSc Timetables or GPU001.TXT of Untis expected"),
                new Text("其他格式的表格请另存为 .xlsx。", "Save spreadsheets of other formats as .xlsx."));
    }

    /** True if it is a timetable that says itself what its school is. */
    public static boolean canStandAlone(Path path) {
        return GridFile.isTable(path) || ForeignFiles.isOne(path);
    }

    /**
     * A timetable alone, of the school that it implies.
     *
     * @throws DatasetException if there is no timetable in the file
     */
    public static Read alone(Path path) {
        if (!ForeignFiles.isOne(path)) {
            return read(HandMade.read(path, null));
        }
        var foreign = ForeignSchool.of(ForeignFiles.read(List.of(path)), "");
        return new Read(
                new Plan(GridFile.stem(path), foreign.timetable().timetable()),
                foreign.notes(),
                false);
    }

    /** A timetable on a spreadsheet. */
    public static Read read(HandMade handMade) {
        return new Read(handMade.plan(), handMade.manual().assumptions(), false, handMade);
    }
}
