package paike.datasets.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.grid.CellReading.Status;
import paike.datasets.grid.GridFile;
import paike.datasets.json.SchoolReader;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.ManualTimetable;
import paike.model.school.LessonKind;

class ClubCellsTest {
    private static final Path SCHOOL = Path.of("data", "nineyears");

    /** 书法 may mean the subject 写字, and 合唱 that of music: here they are clubs. */
    private static final String BLOCK =
            """
            三(1)班课表
            ,节次,星期一,星期二
            上午,第1节,语文,数学
            上午,第2节,数学,语文
            下午,第3节,音乐,美术
            课后,开放活动,书法、舞蹈、篮球,合唱、田径、科学小实验、读书会
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void severalClubsOfACellAreReadByTheirOwnNames() throws IOException {
        var file = Files.writeString(folder.resolve("block.csv"), BLOCK);
        var read = ManualReader.read(GridFile.read(file), SchoolReader.read(SCHOOL));
        assertEquals(List.of(), read.cells(Status.NOT_READ));
        assertEquals(List.of("书法", "舞蹈", "篮球"), clubs(read, 1));
        assertEquals(List.of("合唱", "田径", "科学小实验", "读书会"), clubs(read, 2));
    }

    private static List<String> clubs(ManualTimetable read, int weekday) {
        return read.entries().stream()
                .filter(entry -> entry.when().kind() == LessonKind.CLUB)
                .filter(entry -> entry.when().weekday() == weekday)
                .map(Entry::subject)
                .toList();
    }
}
