package paike.datasets.assignment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.assignment.draft.SchoolDraft;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.list.ListSheet;
import paike.datasets.assignment.matrix.MatrixTables;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.grid.SheetAccount;
import paike.model.Text;

/** Reads spreadsheets that say who teaches what; several files together are one school. */
public final class AssignmentFiles {
    private static final Text OTHER = new Text("表格之外的文字", "words outside of the tables");
    private static final Text HIDDEN = new Text("隐藏的工作表，没有读", "on a hidden sheet, not read");
    private static final Text UNKNOWN =
            new Text("看不出这张表是什么，没有读", "it is not clear what this sheet is; not read");

    private AssignmentFiles() {}

    /**
     * What was read.
     *
     * @param school as {@code school.json}
     * @param cells of all files, in order
     * @param assumptions what no sheet said
     * @param times times without lessons as they were understood, to be confirmed
     */
    public record Imported(
            ObjectNode school, List<FileCells> cells, List<Text> assumptions, List<Text> times) {}

    /** The cells of one file. */
    public record FileCells(String file, List<CellReading> cells, List<Problem> notes) {}

    /**
     * @param name of the school
     * @throws DatasetException if no sheet says who teaches what
     */
    public static Imported read(List<GridFile> files, String name) {
        var gathered = new Gathered();
        var cells = new ArrayList<FileCells>();
        for (var file : files) {
            var all = new ArrayList<CellReading>();
            for (int i = 0; i < file.sheets().size(); i++) {
                all.addAll(cells(new SheetAccount(file.sheets().get(i), i), gathered));
            }
            cells.add(new FileCells(file.name(), List.copyOf(all), file.notes()));
        }
        gathered.close();
        if (gathered.classes().isEmpty() || gathered.tasks().isEmpty()) {
            throw DatasetException.of(
                    files.getFirst().name(),
                    "",
                    new Text(
                            "没有找到任课安排：找不到班级和科目的表头",
                            "nowhere is it said who teaches what: no heads of classes and"
                                    + " subjects"),
                    new Text(
                            "每行一个班、每列一个科目，或有班级、科目、教师三列；也可用 ./paike template 的模板。",
                            "Classes down and subjects across, or the columns class, subject and"
                                    + " teacher; or use the workbook of ./paike template."));
        }
        var draft = new SchoolDraft(gathered);
        return new Imported(
                draft.tree(name),
                List.copyOf(cells),
                List.copyOf(draft.assumptions()),
                gathered.echoes());
    }

    /**
     * Who teaches what by sheets that stand beside a timetable.
     *
     * @param sheets are thereby read, as far as they say it
     * @return teachers by class, such as 一(1)班, and subject
     */
    public static Map<String, Map<String, List<String>>> teachers(List<SheetAccount> sheets) {
        var gathered = new Gathered();
        for (var sheet : sheets) {
            if (!sheet.grid().isHidden()) {
                isRead(sheet, gathered);
            }
        }
        gathered.close();
        var found = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var task : gathered.tasks()) {
            for (var name : task.classes()) {
                found.computeIfAbsent(name.usual(), key -> new LinkedHashMap<>())
                        .putIfAbsent(task.subject(), List.copyOf(task.teachers()));
            }
        }
        return found;
    }

    /** Everybody whom sheets beside a timetable name as teachers; nothing is thereby read. */
    public static Set<String> people(List<Grid> sheets) {
        var gathered = new Gathered();
        sheets.forEach(grid -> isRead(new SheetAccount(grid, 0), gathered));
        return gathered.teachers();
    }

    private static List<CellReading> cells(SheetAccount account, Gathered gathered) {
        if (account.grid().isHidden()) {
            return account.all(HIDDEN);
        }
        return account.all(isRead(account, gathered) ? OTHER : UNKNOWN);
    }

    private static boolean isRead(SheetAccount account, Gathered gathered) {
        boolean isRead = ListSheet.read(account, gathered) || MatrixTables.read(account, gathered);
        gathered.endSheet();
        return isRead;
    }
}
