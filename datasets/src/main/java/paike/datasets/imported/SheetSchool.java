package paike.datasets.imported;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.assignment.AssignmentFiles;
import paike.datasets.assignment.AssignmentFiles.FileCells;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.GridFile;
import paike.datasets.json.SchoolWriter;
import paike.datasets.manual.ManualReader;
import paike.model.Text;
import paike.model.plan.Plan;

/**
 * A school as spreadsheets say it: as lists of who teaches what, or as a timetable, which says what
 * a school is, too.
 *
 * @param times without lessons, as understood, for people to confirm
 * @param plan of a timetable; null of lists
 */
public record SheetSchool(
        ObjectNode school,
        List<FileCells> cells,
        List<Text> assumptions,
        List<Text> times,
        @Nullable Plan plan) {

    /**
     * Several files are lists. One file is what more of its cells are understood as: most of a
     * workbook of timetables is no list of assignments, though some sheet may be one.
     *
     * @param name of the school
     * @throws DatasetException if it is neither, with what either reading lacks
     */
    public static SheetSchool read(List<GridFile> files, String name) {
        if (files.size() > 1) {
            return ofLists(files, name);
        }
        SheetSchool lists;
        try {
            lists = ofLists(files, name);
        } catch (DatasetException noLists) {
            return onlyTimetable(files.getFirst(), name, noLists);
        }
        try {
            var timetable = ofTimetable(files.getFirst(), name);
            return timetable.cellsRead() > lists.cellsRead() ? timetable : lists;
        } catch (DatasetException noTimetable) {
            return lists;
        }
    }

    private static SheetSchool onlyTimetable(GridFile file, String name, DatasetException noLists) {
        try {
            return ofTimetable(file, name);
        } catch (DatasetException noTimetable) {
            throw new DatasetException(
                    Stream.concat(noLists.problems().stream(), noTimetable.problems().stream())
                            .distinct()
                            .toList());
        }
    }

    private static SheetSchool ofLists(List<GridFile> files, String name) {
        var imported = AssignmentFiles.read(files, name);
        return new SheetSchool(
                imported.school(),
                imported.cells(),
                imported.assumptions(),
                imported.times(),
                null);
    }

    private static SheetSchool ofTimetable(GridFile file, String name) {
        var manual = ManualReader.read(file, null);
        var school = (ObjectNode) SchoolWriter.tree(manual.timetable().school().facts());
        return new SheetSchool(
                school.put("name", name),
                List.of(new FileCells(manual.file(), manual.cells(), manual.problems())),
                manual.assumptions(),
                List.of(),
                new Plan(String.valueOf(Path.of(file.name()).getFileName()), manual.timetable()));
    }

    private long cellsRead() {
        return cells.stream()
                .flatMap(file -> file.cells().stream())
                .filter(cell -> cell.status() == CellReading.Status.READ)
                .count();
    }
}
