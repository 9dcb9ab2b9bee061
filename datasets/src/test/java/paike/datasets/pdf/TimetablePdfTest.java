package paike.datasets.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.sheets.Selection;
import paike.datasets.sheets.SmallSchool;
import paike.model.Language;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;

class TimetablePdfTest {
    private static final Plan PLAN = SmallSchool.plan();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static Written whole = new Written(new byte[0], new TimetablePdf.Outcome(0, List.of()));

    @BeforeAll
    static void print() throws IOException {
        whole = written(PLAN, Selection.all(PLAN), null);
    }

    @TempDir private Path folder = Path.of("");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Written(byte[] bytes, TimetablePdf.Outcome outcome) {}

    private static Written written(Plan plan, Selection whose, @Nullable Path font)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var outcome =
                TimetablePdf.write(plan, whose, Edition.of(plan, DAY), font, Language.ZH, out);
        return new Written(out.toByteArray(), outcome);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    @Test
    void textOfThePagesCanBeReadBack() throws IOException {
        try (var document = Loader.loadPDF(whole.bytes())) {
            assertEquals(whole.outcome().pages(), document.getNumberOfPages());
            var master = text(document, 1);
            assertTrue(master.contains("总课表（班级）"), master);
            assertTrue(master.contains("一(1)班") && master.contains("二(1)班"), master);
            assertTrue(document.getPage(0).getMediaBox().getWidth() > 1190, "A3 across");
            var one = text(document, 3);
            assertTrue(one.contains("一(1)班课表"), one);
            assertTrue(one.contains("青禾<小学>"), one);
            assertTrue(one.contains("方案 B · 版本 ") && one.contains("2026-09-01"), one);
            assertTrue(one.contains("第1节") && one.contains("08:00–08:40"), one);
            assertTrue(one.contains("午餐") && one.contains("11:30–12:30"), "a labelled row");
            assertTrue(one.contains("语文") && one.contains("孙雪"), one);
            assertTrue(one.contains("【单】美术") && one.contains("【双】劳动"), "both weeks in a cell");
            assertTrue(one.contains("第 3 页，共 " + document.getNumberOfPages() + " 页"), one);
        }
    }

    @Test
    void everyClassTeacherSharedRoomAndListHasItsPage() throws IOException {
        try (var document = Loader.loadPDF(whole.bytes())) {
            var all = new PDFTextStripper().getText(document);
            for (var title : List.of("二(1)班课表", "孙雪课表", "王岭课表", "操场课表", "值班表", "社团和讲座", "未排的课")) {
                assertTrue(all.contains(title), title);
            }
            assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
        }
    }

    @Test
    void onlyTheLettersUsedAreEmbedded() throws IOException {
        assertTrue(whole.bytes().length < 200_000);
    }

    @Test
    void samePlanOnTheSameDayIsTheSameFile() throws IOException {
        assertArrayEquals(whole.bytes(), written(PLAN, Selection.all(PLAN), null).bytes());
    }

    @Test
    void versionFollowsTheTimetableAlone() {
        var less =
                new Plan(
                        PLAN.name(),
                        new Timetable(PLAN.school(), PLAN.timetable().placements().subList(1, 7)));
        assertEquals(
                Edition.of(PLAN, DAY).version(),
                Edition.of(new Plan("other", PLAN.timetable()), DAY.plusDays(1)).version());
        assertNotEquals(Edition.of(PLAN, DAY).version(), Edition.of(less, DAY).version());
    }

    @Test
    void namedOnesAlone() throws IOException {
        var problems = new Problems("--only");
        var whose = Selection.of(PLAN, List.of("一(1)班", "t2"), problems);
        assertTrue(problems.isEmpty());
        assertEquals(2, written(PLAN, whose, null).outcome().pages());
        Selection.of(PLAN, List.of("一(7)班"), problems);
        assertEquals(1, problems.all().size());
    }

    @Test
    void charactersOfNoFontAreSquaresAndListed() throws IOException {
        var strange = new Plan("方案 \uE7C9", PLAN.timetable());
        assertEquals(
                List.of("\uE7C9"),
                written(strange, Selection.all(strange), null).outcome().missing());
    }

    @Test
    void fileThatIsNoFontIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("a.ttf"), "no font");
        var refused =
                assertThrows(
                        DatasetException.class, () -> written(PLAN, Selection.all(PLAN), file));
        assertTrue(refused.problems().getFirst().in(Language.EN).contains("as a font"));
        assertThrows(
                DatasetException.class,
                () -> written(PLAN, Selection.all(PLAN), folder.resolve("none.ttc")));
    }
}
