package paike.datasets.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.grid.GridFile;

class SeveralFilesTest {
    @TempDir Path folder;

    private GridFile file(String name, String text) throws IOException {
        return GridFile.read(Files.writeString(folder.resolve(name), text));
    }

    /** The first list counts the hours of all classes of a row, the second those of each. */
    @Test
    void everyFileCountsHoursInItsOwnWay() throws IOException {
        var totals =
                file(
                        "a.csv",
                        "教师,学科,班级,周课时\n甲华,语文,一(1)班,8\n乙华,语文,\"一(2),一(3)\",16\n"
                                + "丙华,数学,\"一(1),一(2)\",8\n");
        var each =
                file(
                        "b.csv",
                        "教师,学科,班级,周课时\n丁华,语文,七(1)班,5\n戊华,语文,\"七(2),七(3)\",5\n"
                                + "己华,数学,\"七(1),七(2)\",4\n");
        var school = AssignmentFiles.read(List.of(totals, each), "x").school();
        var hours = new StringBuilder();
        school.path("assignments")
                .forEach(
                        one ->
                                hours.append(one.path("classes").path(0).asText())
                                        .append(one.path("subject").asText())
                                        .append(one.path("periods").asInt())
                                        .append(' '));
        assertEquals(
                "一(1)班语文8 一(2)班语文8 一(3)班语文8 一(1)班数学4 一(2)班数学4"
                        + " 七(1)班语文5 七(2)班语文5 七(3)班语文5 七(1)班数学4 七(2)班数学4",
                hours.toString().strip());
    }

    /** Nothing is left of the day after the last period: the evening is not the afternoon. */
    @Test
    void anEveningIsNoAfternoon() throws IOException {
        var list = file("a.csv", "教师,学科,班级,周课时,不排课时间\n甲华,语文,一(1)班,8,周二晚上\n");
        var school = AssignmentFiles.read(List.of(list), "x").school();
        assertEquals(
                "[{\"weekdays\":[2],\"from\":\"18:00\"}]",
                school.path("teachers").path(0).path("unavailable").toString());
    }

    @Test
    void aNameOneSignApartIsAskedAbout() throws IOException {
        var list = file("a.csv", "教师,学科,班级,周课时\n张晓明,语文,一(1)班,8\n");
        var away = file("b.csv", "教师,不排课时间\n张小明,周二上午\n");
        var read = AssignmentFiles.read(List.of(list, away), "x");
        assertEquals(
                1,
                read.assumptions().stream().filter(line -> line.zh().contains("是不是 张晓明")).count());
    }
}
