package paike.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.manual.ManualReader;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.TimetableWorkbook;
import paike.datasets.timetable.PlanJson;
import paike.model.Language;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Audit;

/**
 * Each sheet of our workbook, alone, says the same lessons to our reader of sheets made by hand.
 */
class SheetsReadBackTest {
    private static final Map<String, Grid> SHEETS = new LinkedHashMap<>();
    private static final Path LIXIN = Path.of("..", "datasets", "data", "lixin");

    @TempDir private static Path folder = Path.of("");

    private static final School SCHOOL = SchoolReader.read(LIXIN);
    private static final Plan PLAN =
            new Plan(
                    "plan",
                    PlanJson.read(Path.of("src", "test", "resources", "lixin", "plan.json"), SCHOOL)
                            .timetable()
                            .timetable());

    @BeforeAll
    static void write() throws IOException {
        var path = folder.resolve("timetable.xlsx");
        try (var out = Files.newOutputStream(path)) {
            var audit = Audit.of(PLAN, RulebookReader.read("basics"));
            TimetableWorkbook.write(PLAN, audit, out, Language.ZH);
        }
        GridFile.read(path).sheets().forEach(sheet -> SHEETS.put(sheet.name(), sheet));
    }

    /** What one sheet says of lessons in periods, as "一(1)班 1 3 语文". */
    private static List<String> read(Predicate<String> name) {
        var some = SHEETS.entrySet().stream().filter(e -> name.test(e.getKey())).toList();
        assertTrue(!some.isEmpty(), SHEETS.keySet().toString());
        var file =
                new GridFile(
                        "sheet.xlsx", some.stream().map(Map.Entry::getValue).toList(), List.of());
        return lessons(new Plan("read", ManualReader.read(file, SCHOOL).timetable()), c -> true);
    }

    private static List<String> lessons(Plan plan, Predicate<SchoolClass> isMeant) {
        var found = new TreeSet<String>();
        for (var one : Happening.of(plan)) {
            for (var schoolClass : one.classes()) {
                if (one.kind() == Happening.Kind.LESSON && isMeant.test(schoolClass)) {
                    found.add(
                            "%s %d %s %s %s"
                                    .formatted(
                                            schoolClass.name(),
                                            one.weekday(),
                                            one.start(),
                                            one.weekType(),
                                            one.name()));
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static void assertSame(List<String> expected, List<String> read) {
        assertEquals(String.join("\n", expected), String.join("\n", read));
    }

    @Test
    void masterSheets() {
        assertSame(lessons(PLAN, c -> true), read("总课表（班级）"::equals));
        assertSame(lessons(PLAN, c -> true), read("总课表（教师）"::equals));
    }

    @Test
    void sheetsOfAGrade() {
        assertSame(lessons(PLAN, c -> c.grade() == 5), read("年级课表（五年级）"::equals));
        assertSame(lessons(PLAN, c -> c.grade() == 3), read("班级课表（三年级）"::equals));
    }

    @Test
    void blocksOfTeachersAndPatrols() {
        assertSame(lessons(PLAN, c -> true), read("教师课表"::equals));
        assertSame(lessons(PLAN, c -> true), read("巡课记录"::equals));
    }

    @Test
    void theWholeWorkbook() {
        assertSame(lessons(PLAN, c -> true), read(name -> true));
    }

    @Test
    void classesStandInTheSchoolsOwnOrder() {
        var sheet = Objects.requireNonNull(SHEETS.get("总课表（班级）"));
        var names = new ArrayList<String>();
        for (int row = 6; row < 6 + SCHOOL.classes().size(); row++) {
            names.add(sheet.text(row, 1));
        }
        assertEquals(SCHOOL.classes().stream().map(SchoolClass::name).toList(), names);
    }
}
