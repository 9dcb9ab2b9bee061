package paike.datasets.assignment.gathered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.assignment.AssignmentFiles;
import paike.datasets.grid.GridFile;

class SheetOrderTest {
    private static final String MATRIX =
            """
            班级,数学,科学,语文,体育
            三(2)班,钱甲,,赵乙,周丙
            一(10)班,钱甲,孙丁,李戊,周丙
            一(2)班,王辛,孙丁,李戊,周丙
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void matrixKeepsItsRowsAndItsColumns() throws IOException {
        var school = read(MATRIX);
        assertEquals(List.of("三(2)班", "一(10)班", "一(2)班"), ids(school, "classes"));
        assertEquals(
                List.of("数学", "科学", "语文", "体育"),
                ids(school, "subjects"),
                "though the first class has no 科学");
        assertEquals(List.of("钱甲", "赵乙", "周丙", "孙丁", "李戊", "王辛"), ids(school, "teachers"));
    }

    @Test
    void listByClassKeepsItsOrder() throws IOException {
        var school =
                read(
                        """
                        班级,科目,教师,每周节数
                        三(2)班,音乐,钱甲,2
                        三(2)班,语文,赵乙,6
                        一(3)班,音乐,钱甲,2
                        一(3)班,语文,孙丁,6
                        三(1)班,音乐,钱甲,2
                        三(1)班,语文,赵乙,6
                        """);
        assertEquals(List.of("三(2)班", "一(3)班", "三(1)班"), ids(school, "classes"));
        assertEquals(List.of("音乐", "语文"), ids(school, "subjects"));
    }

    @Test
    void listsByTeacherSayNothingOfTheOrderOfClasses() throws IOException {
        assertEquals(
                List.of("一(1)班", "一(2)班", "一(3)班"),
                ids(
                        read(
                                """
                                姓名,任教年级,学科,任教班,周课时
                                钱甲,一,语文,3,8
                                赵乙,一,语文,1,8
                                周丙,一,数学,"3,1",5
                                孙丁,一,数学,2,5
                                """),
                        "classes"));
        assertEquals(
                List.of("一(1)班", "一(2)班", "一(3)班"),
                ids(
                        read(
                                """
                                姓名,任教年级,学科,任教班,周课时
                                钱甲,一,语文,3,8
                                赵乙,一,语文,1,8
                                孙丁,一,语文,2,8
                                """),
                        "classes"),
                "one class each");
    }

    @Test
    void firstSheetByClassDecidesAndTheOthersFollow() throws IOException {
        var school =
                read(
                        MATRIX,
                        """
                        班级,科目,教师,每周节数
                        一(2)班,美术,吴己,2
                        一(2)班,音乐,吴己,2
                        二(1)班,美术,吴己,2
                        二(1)班,音乐,吴己,2
                        三(2)班,美术,吴己,2
                        三(2)班,音乐,吴己,2
                        """);
        assertEquals(List.of("三(2)班", "一(10)班", "一(2)班", "二(1)班"), ids(school, "classes"));
    }

    private JsonNode read(String... texts) throws IOException {
        var files = new ArrayList<GridFile>();
        for (var text : texts) {
            var file = folder.resolve("file%d.csv".formatted(files.size()));
            files.add(GridFile.read(Files.writeString(file, text)));
        }
        return AssignmentFiles.read(files, "school").school();
    }

    private static List<String> ids(JsonNode school, String field) {
        return StreamSupport.stream(school.path(field).spliterator(), false)
                .map(one -> one.path("id").asText())
                .toList();
    }
}
