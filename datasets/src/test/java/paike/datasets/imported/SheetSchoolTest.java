package paike.datasets.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.DatasetException;
import paike.datasets.grid.GridFile;

class SheetSchoolTest {
    private static final String LIST =
            """
            班级,科目,教师,每周节数
            一(1)班,语文,钱甲,6
            一(1)班,数学,赵乙,5
            """;

    private static final String TIMETABLE =
            """
            班级,星期一,,星期二,
            ,1节,2节,1节,2节
            一(1)班,语文 钱甲,数学 赵乙,语文 钱甲,数学 赵乙
            一(2)班,数学 赵乙,语文 钱甲,数学 赵乙,语文 钱甲
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void listIsASchoolWithoutAPlan() throws IOException {
        var read = read(LIST);
        assertNull(read.plan());
        assertEquals(2, read.school().path("assignments").size());
    }

    @Test
    void timetableIsASchoolWithItsPlanUnderTheNameAskedFor() throws IOException {
        var read = read(TIMETABLE);
        assertNotNull(read.plan());
        assertEquals("青禾小学", read.school().path("name").asText());
        assertEquals(8, read.plan().timetable().placements().size());
    }

    @Test
    void whatIsNeitherIsToldForBoth() {
        var problems =
                assertThrows(DatasetException.class, () -> read("姓名,电话\n钱甲,123\n")).problems();
        assertEquals(
                List.of("没有找到任课安排", "没有找到课表"),
                problems.stream().map(one -> one.message().zh().split("：", -1)[0]).toList());
    }

    private SheetSchool read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("file.csv"), text);
        return SheetSchool.read(List.of(GridFile.read(file)), "青禾小学");
    }
}
