package paike.datasets.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.grid.GridFile;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

class TimetableOrderTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void columnsOfClassesKeepTheirOrderThoughTheFirstOneBeginsLater() throws IOException {
        var school =
                read(
                        """
                        星期,节次,三(2)班,一(10)班,一(2)班
                        星期一,第1节,,语文 钱甲,数学 赵乙
                        ,第2节,数学 赵乙,体育 周丙,语文 钱甲
                        星期二,第1节,语文 孙丁,语文 钱甲,数学 赵乙
                        ,第2节,数学 赵乙,体育 周丙,语文 钱甲
                        """);
        assertEquals(List.of("三(2)班", "一(10)班", "一(2)班"), classes(school));
    }

    @Test
    void dayNamedInEveryRowIsOneDay() throws IOException {
        var school =
                read(
                        """
                        星期,节次,三(2)班,一(10)班,一(2)班
                        星期一,第1节,,语文 钱甲,数学 赵乙
                        星期一,第2节,数学 赵乙,体育 周丙,语文 钱甲
                        星期二,第1节,语文 孙丁,语文 钱甲,数学 赵乙
                        星期二,第2节,数学 赵乙,体育 周丙,语文 钱甲
                        """);
        assertEquals(List.of("三(2)班", "一(10)班", "一(2)班"), classes(school));
        assertEquals(11, school.lessons().size());
    }

    @Test
    void sheetOfTeachersSaysInWhichOrderTheyStand() throws IOException {
        var school =
                read(
                        """
                        教师,星期一,,星期二,
                        ,第1节,第2节,第1节,第2节
                        周丙,,体育 一(1)班,,
                        钱甲,语文 一(2)班,语文 一(1)班,语文 一(2)班,语文 一(1)班
                        赵乙,数学 一(1)班,数学 一(2)班,数学 一(1)班,数学 一(2)班
                        """);
        assertEquals(
                List.of("周丙", "钱甲", "赵乙"), school.teachers().stream().map(Teacher::name).toList());
    }

    private School read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("timetable.csv"), text);
        return ManualReader.read(GridFile.read(file), null).timetable().school();
    }

    private static List<String> classes(School school) {
        return school.classes().stream().map(SchoolClass::name).toList();
    }
}
