package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @TempDir Path folder;

    private Run publish(Path plan, Object... more) {
        var arguments = new Object[more.length + 8];
        System.arraycopy(
                new Object[] {
                    "publish",
                    plan,
                    "--school",
                    Run.LIXIN.resolveSibling("zhengzhou"),
                    "--date",
                    "2026-11-29",
                    "--out",
                    folder.resolve("site")
                },
                0,
                arguments,
                0,
                8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        return Run.of(arguments);
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.list(folder.resolve("site"))) {
            return files.sorted().toList();
        }
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    @Test
    void everyLinkLeadsToAPageOfTheFolder() throws IOException {
        var run = publish(Run.solved("zhengzhou", "timetable.csv"), "--contact", "教导处");
        assertEquals(ExitCode.KEPT, run.exit(), run.err());
        assertEquals(8, pages().size());
        for (var file : pages()) {
            var page = Files.readString(file);
            assertTrue(
                    StandardCharsets.US_ASCII
                            .newEncoder()
                            .canEncode(file.getFileName().toString()));
            assertFalse(page.contains("://"), "nothing from elsewhere");
            var link = LINK.matcher(page);
            while (link.find()) {
                assertTrue(Files.exists(file.resolveSibling(link.group(1))), link.group(1));
            }
        }
        var index = page("index.html");
        assertTrue(index.contains("一周内制定整改措施") && index.contains("教导处"), "line on faults");
        assertTrue(index.contains("2026-11-29"));
    }

    @Test
    void publicSeesNoVerdictsAndNoFreePeriods() throws IOException {
        publish(Run.solved("zhengzhou", "timetable.csv"));
        var page = page("timetable.html");
        for (var word : List.of("罚分", "必守规则", "空堂", "与平均之差", "audit.html")) {
            assertFalse(page.contains(word), word);
        }
    }

    @Test
    void homeworkOfTheWeekStandsBesideItsLimits() throws IOException {
        var homework =
                Files.writeString(
                        folder.resolve("h.csv"),
                        "班级,星期,科目,分钟,类型\n三(1)班,周一,语文,25,书面\n三(1)班,周一,体育,15,实践\n");
        var run = publish(Run.solved("zhengzhou", "timetable.csv"), "--homework", homework);
        assertEquals(ExitCode.KEPT, run.exit(), run.err());
        var page = page("homework.html");
        assertTrue(page.contains("语文 25"), page);
        assertTrue(page.contains("共 25 分钟、实践 体育 15"), page);
        publish(Run.solved("zhengzhou", "timetable.csv"));
        assertFalse(page("homework.html").contains("作业公示（科目与预计分钟）"), "none is planned");
    }

    @Test
    void booksStandAsTheSchoolListsThem() throws IOException {
        var books = Files.writeString(folder.resolve("b.csv"), "年级,教科书\n一年级,语文 上册\n");
        var run = publish(Run.solved("zhengzhou", "timetable.csv"), "--books", books);
        assertTrue(page("textbooks.html").contains("语文 上册"), run.err());
        assertTrue(page("index.html").contains("textbooks.html"));
    }

    @Test
    void bookListWithoutContentIsRefusedAndNothingIsWritten() throws IOException {
        var books = Files.writeString(folder.resolve("b.csv"), "");
        var run = publish(Run.solved("zhengzhou", "timetable.csv"), "--books", books);
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("b.csv"), run.err());
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void planWithFaultsIsToBeMendedFirst() {
        var draft = new PlanDraft();
        draft.delete(draft.meeting("C3-1", 1, 1));
        var run =
                Run.of(
                        "publish",
                        draft.write(folder),
                        "--school",
                        Run.LIXIN,
                        "--out",
                        folder.resolve("site"));
        assertEquals(ExitCode.BROKEN, run.exit());
        assertTrue(run.err().contains("公布前请先整改"), run.err());
    }
}
