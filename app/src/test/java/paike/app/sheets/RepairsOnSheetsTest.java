package paike.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.app.results.HandMade;
import paike.datasets.repaired.RepairedWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.PlantedFault;
import paike.rules.Rulebook;
import paike.rules.Violation;
import paike.solver.repair.RepairStep;
import paike.solver.repair.Repairs;

/**
 * Who does to the sheet what the printed repair says is rid of the fault, and has no new one: the
 * cells are changed, the sheet is read and audited again.
 */
class RepairsOnSheetsTest {
    /**
     * Faults of the school itself, which no lesson moved mends: who is assigned what, who meets,
     * which rooms a lesson may have.
     */
    private static final Set<String> OF_THE_SCHOOL =
            Set.of(
                    "keep-course-share",
                    "keep-teacher-load",
                    "hold-weekly-periods",
                    "hold-group-meetings",
                    "limit-classes-in-big-break",
                    "limit-care-group",
                    "prefer-rooms",
                    "use-room-kind",
                    "visit-room-kind");

    /** Mended at times for which the sheet has no cells of lessons, which the workbook says. */
    private static final Set<String> OUTSIDE_OF_LESSONS =
            Set.of(
                    "cover-care",
                    "keep-daily-activity-minutes",
                    "limit-after-school-days",
                    "limit-after-school-duties",
                    "prefer-own-class-care",
                    "share-after-school-duties");

    @TempDir private Path folder = Path.of("");

    static Stream<PlantedFault> rows() {
        return PlantedFaultsOnSheetsTest.faults();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void printedRepairMendsTheFault(PlantedFault row) {
        var school = PlantedFaultsOnSheetsTest.school(row);
        var rulebook = Books.of(Books.must(row.rule()));
        var read =
                HandMade.read(
                        DrawnSheet.of(row.bad().plan(), DrawnSheet.Layout.MASTER).write(folder),
                        school);
        var before = Audit.of(read.plan(), rulebook);
        var repairs = Repairs.of(read.plan(), rulebook);
        boolean isMended = false;
        for (var violation : before.violations()) {
            var step = repairs.cheapest(violation);
            if (step.isPresent()) {
                isMended = true;
                assertFalse(step.get().words().zh().isEmpty());
                assertMended(violation, before, again(row, read, step.get()), rulebook);
            }
        }
        assertEquals(!OF_THE_SCHOOL.contains(row.toString()), isMended);
    }

    private static void assertMended(
            Violation violation, Audit before, Plan after, Rulebook rulebook) {
        var left = Audit.of(after, rulebook);
        var faults = faults(left);
        assertFalse(faults.contains(fault(violation)), () -> "still there: " + violation);
        var known = faults(before);
        assertTrue(known.containsAll(faults), () -> "new: " + faults);
    }

    private static Set<String> faults(Audit audit) {
        return audit.violations().stream()
                .map(RepairsOnSheetsTest::fault)
                .collect(Collectors.toSet());
    }

    private static String fault(Violation violation) {
        return violation.entry().id() + " " + violation.point();
    }

    /** The plan that the sheet says with the repair in its cells. */
    private Plan again(PlantedFault row, HandMade read, RepairStep step) {
        var path = folder.resolve("mended.xlsx");
        List<Text> notShown;
        try (var out = Files.newOutputStream(path)) {
            notShown =
                    RepairedWorkbook.write(
                                    new RepairedWorkbook.Repair(
                                            read.file(),
                                            read.manual(),
                                            step.timetable(),
                                            read.plan().school(),
                                            Text.same("test"),
                                            List.of()),
                                    out,
                                    Language.ZH)
                            .result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(
                OUTSIDE_OF_LESSONS.contains(row.toString()),
                !notShown.isEmpty(),
                notShown::toString);
        return notShown.isEmpty()
                ? HandMade.read(path, read.plan().school()).plan()
                : read.plan().with(step.timetable());
    }
}
