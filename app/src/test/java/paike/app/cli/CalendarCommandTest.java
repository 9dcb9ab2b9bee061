package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarCommandTest {
    private static final Path DATA = Path.of(System.getProperty("paike.root"), "datasets/data");

    @TempDir private Path folder = Path.of("");

    private Run of(Consumer<ObjectNode> edit, String rulebook) {
        var school = Edited.school(DATA.resolve("qingdao"), folder, edit);
        return Run.of("calendar", school.toString(), "--rulebook", rulebook);
    }

    private static void exam(ObjectNode school, String kind, String date, int grade) {
        var exam = Edited.list(school, "exams").addObject();
        exam.put("kind", kind).put("date", date).putArray("grades").add(grade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lixin", "zhengzhou", "qingdao", "boarding"})
    void yearOfASchoolKeepsItsRulebookAndIsOnePage(String name) throws IOException {
        var out = folder.toString();
        var run = Run.of("calendar", DATA.resolve(name).toString(), "--out", out);
        assertEquals(ExitCode.KEPT, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("21 周（第一周为单周），上课 99 天"), run.out());
        var page = Files.readString(folder.resolve("calendar.html"));
        assertTrue(
                page.contains("国庆节") && page.contains("补周二") && page.contains("the school year"));
    }

    @Test
    void twoExamsTooManyAreNamedWithTheirSentence() {
        var run =
                of(
                        school -> {
                            exam(school, "final", "2026-11-10", 4);
                            exam(school, "final", "2026-12-10", 4);
                        },
                        "s1.9-qingdao-shibei");
        assertEquals(ExitCode.BROKEN, run.exit());
        assertTrue(run.out().contains("4 年级 2026学年第一学期 有 3 次考试"), run.out());
        assertTrue(run.out().contains("罚分 2"), run.out());
    }

    @Test
    void examsThatAreNotAllowedAreNamed() {
        var run =
                of(
                        school -> {
                            exam(school, "joint", "2026-11-10", 3);
                            exam(school, "final", "2027-01-14", 1);
                            exam(school, "contest", "2026-11-14", 5);
                        },
                        "s0.3-two-big-breaks");
        assertTrue(run.out().contains("3 年级 2026-11-10 联考：不得组织这类考试"), run.out());
        assertTrue(run.out().contains("1 年级 2027-01-14 期末考试：该年级不进行纸笔考试"), run.out());
        assertTrue(run.out().contains("5 年级 2026-11-14 学科竞赛：不得组织这类考试"), run.out());
        assertTrue(run.out().contains("5 年级 2026-11-14 学科竞赛：这一天不上学（周末）"), run.out());
    }

    @Test
    void lessonsOnASundayWithoutAHolidayNearbyAreNamed() {
        var run =
                of(
                        school ->
                                Edited.list(school, "makeUpDays")
                                        .addObject()
                                        .put("date", "2026-11-22")
                                        .put("weekday", 1),
                        "national");
        assertTrue(run.out().contains("2026-11-22（周日）安排上课"), run.out());
    }

    @Test
    void schoolWithoutCalendarIsToldHowToStateOne() {
        var run = Run.of("exams", DATA.resolve("township").toString());
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("没有校历") && run.err().contains("docs/format.md"), run.err());
    }
}
