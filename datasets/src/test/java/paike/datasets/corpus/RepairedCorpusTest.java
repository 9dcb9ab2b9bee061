package paike.datasets.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.ManualReader;
import paike.datasets.repaired.ChangesSheet;
import paike.datasets.repaired.RepairedWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.LessonKind;

/**
 * Two lessons of a class change places: the staff's own workbook shows it, reads back as that, and
 * is otherwise untouched.
 */
class RepairedCorpusTest {
    @TempDir private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> swapsReadBack() {
        return Case.each("timetables", this::differences);
    }

    private String differences(Case one) {
        var file = one.file();
        var manual = ManualReader.read(file, one.school());
        var swapped = swapped(manual.timetable());
        var path = folder.resolve(one.name() + ".xlsx");
        List<Text> notShown;
        try (var out = Files.newOutputStream(path)) {
            notShown =
                    RepairedWorkbook.write(
                                    new RepairedWorkbook.Repair(
                                            file,
                                            manual,
                                            swapped,
                                            one.school(),
                                            Text.same("test"),
                                            List.of(
                                                    new ChangesSheet.Line(
                                                            Text.same("swap"),
                                                            Text.same("two lessons"),
                                                            List.of(),
                                                            List.of()))),
                                    out,
                                    Language.ZH)
                            .result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new ArrayList<String>();
        notShown.forEach(text -> lines.add(text.zh()));
        int changed = changedCells(file, GridFile.read(path));
        if (changed == 0 || changed > MOST_CHANGED) {
            lines.add(changed + " cells changed");
        }
        return String.join("\n", lines);
    }

    /** Two lessons, each in the table of its class, teachers and room, in up to four cells each. */
    private static final int MOST_CHANGED = 16;

    /** Two lessons of every week, of a class, with different subjects, at each other's times. */
    private static Timetable swapped(Timetable timetable) {
        var placements = new ArrayList<>(timetable.placements());
        for (int i = 0; i < placements.size(); i++) {
            for (int j = i + 1; j < placements.size(); j++) {
                if (mayChange(placements.get(i), placements.get(j))) {
                    var one = placements.get(i);
                    var other = placements.get(j);
                    placements.set(i, new Placement(one.lesson(), other.start(), one.room()));
                    placements.set(j, new Placement(other.lesson(), one.start(), other.room()));
                    return new Timetable(timetable.school(), placements);
                }
            }
        }
        throw new IllegalStateException("nothing to swap");
    }

    private static boolean mayChange(Placement one, Placement other) {
        return one.lesson().kind() == LessonKind.LESSON
                && other.lesson().kind() == LessonKind.LESSON
                && one.lesson().lengthInPeriods() == 1
                && other.lesson().lengthInPeriods() == 1
                && one.lesson().classes().size() == 1
                && one.lesson().classes().equals(other.lesson().classes())
                && one.lesson().weekType() == other.lesson().weekType()
                && !one.lesson().subject().equals(other.lesson().subject())
                && one.start().weekday() != other.start().weekday();
    }

    private static int changedCells(GridFile before, GridFile after) {
        int changed = 0;
        for (int sheet = 0; sheet < before.sheets().size(); sheet++) {
            var old = before.sheets().get(sheet);
            var now = after.sheets().get(sheet);
            int rows = Math.max(old.rowCount(), now.rowCount());
            int columns = Math.max(old.columnCount(), now.columnCount());
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    changed += old.text(row, column).equals(now.text(row, column)) ? 0 : 1;
                }
            }
        }
        return changed;
    }
}
