package paike.datasets.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.DatasetException;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.GridFile;
import paike.datasets.json.SchoolReader;
import paike.datasets.manual.entries.ManualTimetable;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.WeekType;

/** Sheets that do not say whose they are, or say more in a cell than its head promises. */
final class UnclearSheetsTest {
    private static final School LIXIN =
            SchoolReader.read(Path.of(System.getProperty("paike.root"), "datasets/data/lixin"));

    private static final String WEEK = "节次,星期一,星期二,星期三\n第1节,语文,数学,英语\n第2节,数学,语文,体育\n";

    @TempDir private Path folder = Path.of("");

    @Test
    void tableOfNobodyNamesTheCellAndWhatToWrite() throws IOException {
        var bad =
                assertThrows(
                        DatasetException.class,
                        () -> ManualReader.read(file("课程表,,,\n" + WEEK), null));
        assertTrue(bad.problems().getFirst().message().zh().contains("找到了课表"));
        var told = bad.problems().get(1);
        assertTrue(told.place().contains("line 1, column 1"), told::place);
        assertTrue(told.message().zh().contains("“课程表”"), told.message()::zh);
        assertTrue(told.advice().zh().contains("三(1)班"), told.advice()::zh);
    }

    @Test
    void classThatTheSchoolDoesNotHaveIsSaidToBeNone() throws IOException {
        var bad =
                assertThrows(
                        DatasetException.class,
                        () -> ManualReader.read(file("九(9)班课程表,,,\n" + WEEK), LIXIN));
        assertEquals("“九(9)班课程表” 不是本校的班级", bad.problems().get(1).message().zh());
    }

    @Test
    void cellsMayNameTheRoomsOfClasses() throws IOException {
        var read =
                read(
                        """
                        班级,星期一,,星期二,
                        ,1,2,1,2
                        一(1)班,语文 一(1)班教室,数学 一(1)班教室,数学 一(1)班教室,语文 一(1)班教室
                        一(2)班,数学 一(2)班教室,语文 一(2)班教室,语文 一(2)班教室,数学 一(2)班教室
                        """);
        assertEquals(8, read.entries().size());
    }

    @Test
    void listsHaveActivityPeriodsAndWeeksInTheSubject() throws IOException {
        var read =
                read(
                        """
                        班级,星期,节次,科目,任课教师
                        五(1)班,周一,5,心理健康(单),
                        五(1)班,周一,5,综合实践(双),
                        五(1)班,周一,体育活动,体育活动,
                        """);
        assertEquals(0, read.cells(CellReading.Status.NOT_READ).size());
        assertEquals(WeekType.ODD, read.entries().getFirst().when().week());
        assertEquals(WeekType.EVEN, read.entries().get(1).when().week());
        assertEquals("综合实践", read.entries().get(1).subject());
        assertEquals(LessonKind.ACTIVITY, read.entries().getLast().when().kind());
    }

    private ManualTimetable read(String text) throws IOException {
        return ManualReader.read(file(text), LIXIN);
    }

    private GridFile file(String text) throws IOException {
        return GridFile.read(Files.writeString(folder.resolve("sheet.csv"), text));
    }
}
