package paike.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import paike.app.results.HandMade;
import paike.datasets.checked.Remark;
import paike.datasets.grid.CellReading.Status;
import paike.datasets.manual.entries.Entry.Spot;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.PlantedFault;
import paike.rules.StaticRule;

/**
 * A fault against each rule is put into the cells of a sheet laid out as staff do: the check finds
 * it and names a cell in which it stands.
 */
class PlantedFaultsOnSheetsTest {
    private static final List<String> FILES =
            List.of(
                    "course",
                    "day",
                    "duty",
                    "linked",
                    "progress",
                    "room",
                    "schoolclass",
                    "teacher",
                    "week");

    /**
     * These speak of what is lacking, or of who has no place: rightly they name the other lessons.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "avoid-care-after-full-day",
                    "fit-bad-weather",
                    "keep-course-share",
                    "hold-weekly-periods",
                    "prefer-homeroom-first-lesson");

    @TempDir private Path folder = Path.of("");

    /** Faults of after-school service that stand in the cells of a timetable. */
    private static final Set<String> AFTER_SCHOOL =
            Set.of(
                    "cover-care",
                    "limit-after-school-duties",
                    "limit-after-school-days",
                    "share-after-school-duties",
                    "avoid-care-after-full-day",
                    "prefer-own-class-care",
                    "limit-care-group");

    static Stream<Arguments> rows() {
        return faults().flatMap(
                        row ->
                                Stream.of(DrawnSheet.Layout.values())
                                        .map(layout -> Arguments.of(row, layout)));
    }

    static Stream<PlantedFault> faults() {
        var afterSchool =
                PlantedFault.read("afterschool.txt").stream()
                        .filter(row -> AFTER_SCHOOL.contains(row.toString()));
        var others = FILES.stream().flatMap(file -> PlantedFault.read(file + ".txt").stream());
        return Stream.concat(others, afterSchool);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void faultIsFoundInItsCell(PlantedFault row, DrawnSheet.Layout layout) {
        var bad = DrawnSheet.of(row.bad().plan(), layout);
        var remarks = remarks(row, bad);
        assertEquals(
                row.finds().stream().map(PlantedFault.Expected::place).sorted().toList(),
                remarks.stream()
                        .map(remark -> PlantedFault.place(remark.violation().finding()))
                        .sorted()
                        .toList());
        var planted = planted(DrawnSheet.of(row.good().plan(), layout), bad);
        for (var remark : remarks) {
            assertCells(remark, bad);
        }
        if (remarks.stream().anyMatch(one -> !one.spots().isEmpty())
                && !planted.isEmpty()
                && !ELSEWHERE.contains(row.toString())) {
            var named = new HashSet<String>();
            remarks.forEach(one -> one.spots().stream().map(Spot::place).forEach(named::add));
            assertFalse(
                    planted.stream().noneMatch(named::contains),
                    () -> "planted in " + planted + ", found in " + named);
        }
    }

    /** Read with the school as it should be, unless the fault is one of the school itself. */
    private List<Remark> remarks(PlantedFault row, DrawnSheet bad) {
        var read = HandMade.read(bad.write(folder), school(row));
        assertEquals(List.of(), read.manual().cells(Status.NOT_READ));
        var audit = Audit.of(read.plan(), Books.of(Books.must(row.rule())));
        return read.remarks(audit, violation -> Remark.Remedy.UNKNOWN);
    }

    static School school(PlantedFault row) {
        var good = row.good().school();
        var bad = row.bad().school();
        boolean isOfCells =
                facts(row.good().toString()).equals(facts(row.bad().toString()))
                        && names(good).containsAll(names(bad))
                        && !(row.rule() instanceof StaticRule);
        return isOfCells ? good : bad;
    }

    private static Set<String> names(School school) {
        var names = new HashSet<String>();
        school.teachers().forEach(teacher -> names.add(teacher.name()));
        school.rooms().forEach(room -> names.add(room.name()));
        school.subjects().forEach(subject -> names.add(subject.name()));
        return names;
    }

    /** The lines of a picture that say what the school is. */
    private static List<String> facts(String picture) {
        return picture.lines().filter(PlantedFaultsOnSheetsTest::isFact).toList();
    }

    private static boolean isFact(String line) {
        return !line.contains("|") && !line.isBlank() && !line.startsWith("left ");
    }

    /**
     * The cells whose text the fault has changed; of a lesson that is gone those of its class with
     * the same words, and the one that names the class.
     */
    private static Set<String> planted(DrawnSheet good, DrawnSheet bad) {
        var keys = new HashSet<>(good.texts().keySet());
        keys.addAll(bad.texts().keySet());
        var found = new TreeSet<String>();
        for (var key : keys) {
            var before = good.texts().getOrDefault(key, "");
            var now = bad.texts().getOrDefault(key, "");
            if (!now.isEmpty() && !now.equals(before)) {
                found.add(bad.cell(key));
            } else if (now.isEmpty()) {
                found.add(bad.head(key.schoolClass()));
                found.add(bad.cell(key));
                bad.texts()
                        .forEach(
                                (other, text) -> {
                                    if (other.schoolClass().equals(key.schoolClass())
                                            && (text.equals(before)
                                                    || other.weekday() == key.weekday())) {
                                        found.add(bad.cell(other));
                                    }
                                });
            }
        }
        return found;
    }

    /** The cell that a finding's place says, or at least one with its teacher or of its class. */
    private static void assertCells(Remark remark, DrawnSheet sheet) {
        var place = remark.violation().finding().place();
        var cells = remark.spots().stream().map(Spot::place).toList();
        var schoolClass = place.schoolClass() == null ? "" : place.schoolClass().name();
        var teacher = place.teacher();
        if (place.period() > 0 && !sheet.head(schoolClass).isEmpty()) {
            var key =
                    new DrawnSheet.ClassTime(
                            schoolClass, place.weekday(), IntervalKind.LESSON, place.period());
            assertTrue(cells.contains(sheet.cell(key)), () -> key + " is not in " + cells);
        } else if (teacher != null || !sheet.head(schoolClass).isEmpty()) {
            assertFalse(cells.isEmpty(), () -> remark + " has no cell");
        }
    }
}
