package paike.datasets.homework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.json.HomeworkJson;
import paike.datasets.json.JsonFile;
import paike.datasets.synthetic.SyntheticSchool;
import paike.model.Language;
import paike.model.homework.HomeworkPlan;
import paike.model.school.School;

class HomeworkFileTest {
    private static final School SCHOOL = School.of(SyntheticSchool.lixin());

    @TempDir private Path folder;

    @Test
    void listIsReadWithSpellingsOfStaff() {
        assertEquals(
                List.of(
                        "三(1)班 1 语文 15 WRITTEN",
                        "三(2)班 2 数学 10 WRITTEN",
                        "六(4)班 6 英语 20 PRACTICE",
                        "四(1)班 3 体育 20 PRACTICE"),
                read(
                        "三年级作业公示\n班 级,星期,学科,预计用时（分钟）,类型\n"
                                + "三(1)班,周一,语文,15,书面\n三年级2班,2,数,10分钟,\n"
                                + "604,星期六,外语,20,听读\n四（1）班,Wed,体育,20,\n"));
    }

    @Test
    void boardIsReadWithGradesAndNumbersApart() {
        assertEquals(
                List.of(
                        "五(1)班 1 语文 20 WRITTEN",
                        "五(1)班 1 数学 15 WRITTEN",
                        "五(1)班 2 英语 10 WRITTEN",
                        "五(1)班 6 劳动 30 PRACTICE",
                        "五(2)班 1 语文 10 PRACTICE"),
                read(
                        "作业安排,,,,\n年级,班级,星期一,星期二,星期三,周末\n"
                                + "五年级,1班,\"语文20分钟、数学：15\",英语10,零作业日,劳动30（家务）\n"
                                + "五年级,2班,语文朗读10,无,—,\n合计,,45,10,,\n"));
    }

    @Test
    void boardMayHaveARowPerSubject() {
        assertEquals(
                List.of("六(1)班 1 语文 25 WRITTEN", "六(1)班 5 数学 20 WRITTEN"),
                read("班级,科目,周一,周二,周三,周四,周五\n六(1)班,语文,25,,,,\n六(1)班,数学,,,,,20\n"));
    }

    @Test
    void fileOfAnOldSpreadsheetIsRead() throws IOException {
        var file = folder.resolve("gbk.csv");
        Files.write(file, "班级,星期,科目,分钟\n三(1)班,周一,语文,15\n".getBytes(Charset.forName("GB18030")));
        assertEquals(
                List.of("三(1)班 1 语文 15 WRITTEN"), lines(HomeworkFile.read(file, SCHOOL).plan()));
    }

    @Test
    void mistakesAreToldTogetherWithCellAndAdvice() {
        var problems =
                refused(
                        "班级,星期,科目,分钟\n三(9)班,周一,语文,15\n三(1)班,周八,数学,10\n"
                                + "三(1)班,周一,魔法,10\n三(1)班,周一,语文,很多\n");
        assertEquals(4, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("第 2 行第 1 列"), problems.get(0));
        assertTrue(problems.get(0).contains("\"三(9)班\" 不是本校的班级"), problems.get(0));
        assertTrue(problems.get(1).contains("周八"), problems.get(1));
        assertTrue(problems.get(2).contains("\"魔法\" 不是本校的科目"), problems.get(2));
        assertTrue(problems.get(3).contains("应为分钟数"), problems.get(3));
    }

    @Test
    void fileWithoutHeaderSaysWhatColumnsItNeeds() {
        var problems = refused("三(1)班,周一,语文,15\n");
        assertTrue(problems.getFirst().contains("没有找到表头"), problems::toString);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var plan =
                HomeworkFile.read(file("班级,周一,周二\n一(2)班,语文朗读10,无\n三(1)班,语文15 数学10,体育20\n"), SCHOOL)
                        .plan();
        assertEquals(lines(plan), read(HomeworkCsv.write(plan)));
        var json = folder.resolve("homework.json");
        Files.writeString(json, JsonFile.print(HomeworkJson.tree(SCHOOL, plan)));
        assertEquals(plan, HomeworkFile.read(folder, SCHOOL).plan());
    }

    @Test
    void jsonOfAnotherSchoolOrWithUnknownThingsIsRefused() throws IOException {
        var json = folder.resolve("homework.json");
        Files.writeString(
                json,
                "{\"format\": \"paike-homework-1\", \"tasks\": [{\"class\": \"x\", \"weekday\": 8,"
                        + " \"subject\": \"magic\", \"minutes\": 0}]}");
        var bad = assertThrows(DatasetException.class, () -> HomeworkFile.read(json, SCHOOL));
        assertEquals(4, bad.problems().size(), bad::getMessage);
    }

    private List<String> read(String csv) {
        return lines(HomeworkFile.read(file(csv), SCHOOL).plan());
    }

    private List<String> refused(String csv) {
        var file = file(csv);
        var bad = assertThrows(DatasetException.class, () -> HomeworkFile.read(file, SCHOOL));
        return bad.problems().stream().map((Problem problem) -> problem.in(Language.ZH)).toList();
    }

    private Path file(String csv) {
        try {
            return Files.writeString(folder.resolve("作业.csv"), csv, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(HomeworkPlan plan) {
        return plan.tasks().stream()
                .map(
                        task ->
                                "%s %d %s %d %s"
                                        .formatted(
                                                task.schoolClass().name(),
                                                task.weekday(),
                                                task.subject().name(),
                                                task.minutes(),
                                                task.kind()))
                .toList();
    }
}
