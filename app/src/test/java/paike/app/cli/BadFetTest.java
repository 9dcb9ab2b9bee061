package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A FET file that cannot be read: exit 2, the line, and what to do; nothing is written. */
class BadFetTest {
    @TempDir private Path folder = Path.of("");

    /** A sound file to be spoilt. */
    private String sound = "";

    @BeforeEach
    void export() throws IOException {
        var file = folder.resolve("sound.fet");
        var run = Run.of("export", Path.of("src", "test", "resources", "tiny"), "--to", file);
        assertEquals(0, run.exit(), run.err());
        sound = Files.readString(file);
    }

    @Test
    void soundFileIsSolved() throws IOException {
        assertEquals(0, solve(sound, StandardCharsets.UTF_8).exit());
        assertTrue(Files.exists(folder.resolve("out/solved.fet")));
    }

    @Test
    void truncated() throws IOException {
        refuses(
                sound.substring(0, sound.length() / 2),
                "不是完整的 XML：文件到这里就结束了",
                "this is not complete XML: the file ends here");
    }

    @Test
    void entityBomb() throws IOException {
        var bomb =
                "<!DOCTYPE fet [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>\n<fet ";
        refuses(changed("<fet ", bomb), "文件含有文档类型声明（DOCTYPE）", "a document type (DOCTYPE)");
    }

    @Test
    void outsideEntity() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "gossip");
        var doctype = "<!DOCTYPE fet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<fet ";
        var run = solve(changed("<fet ", doctype), StandardCharsets.UTF_8);
        assertEquals(2, run.exit());
        assertFalse(run.err().contains("gossip"), run.err());
    }

    @Test
    void unknownTeacherInAnActivity() throws IOException {
        refuses(
                changed("(<Activity>\\s*<Teacher>)[^<]*", "$1Nobody"),
                "没有名为 \"Nobody\" 的教师",
                "\"Nobody\" is no teacher of this file");
    }

    @Test
    void unknownPupilsInAnActivity() throws IOException {
        refuses(
                changed("(<Students>)[^<]*(</Students>\\s*<Duration>)", "$1Nobody$2"),
                "没有名为 \"Nobody\" 的学生组",
                "\"Nobody\" is no year, group or subgroup");
    }

    @Test
    void numberUsedTwice() throws IOException {
        refuses(changed("<Id>2</Id>", "<Id>1</Id>"), "重复，应当唯一", "must be unique");
    }

    @Test
    void constraintAboutAnActivityThatDoesNotExist() throws IOException {
        var constraint =
                """
                <ConstraintActivityPreferredStartingTime>
                <Weight_Percentage>100</Weight_Percentage>
                <Activity_Id>99999</Activity_Id>
                <Preferred_Day></Preferred_Day><Preferred_Hour></Preferred_Hour>
                <Permanently_Locked>true</Permanently_Locked><Active>true</Active>
                </ConstraintActivityPreferredStartingTime>
                </Time_Constraints_List>""";
        refuses(
                changed("</Time_Constraints_List>", constraint),
                "没有编号为 99999 的活动",
                "no activity with the id 99999");
    }

    @Test
    void wrongEncoding() throws IOException {
        refuses(
                solve(sound, Charset.forName("GBK")),
                "文件内容不是 UTF-8 编码",
                "the text is not in the encoding UTF-8");
        refuses(changed("UTF-8", "UTF-99"), "编码 \"UTF-99\" 未知", "\"UTF-99\" is unknown");
    }

    @Test
    void kindsThatAreNotSupportedAreCounted() throws IOException {
        var unknown = "<ConstraintOfTomorrow></ConstraintOfTomorrow>";
        refuses(
                changed("</Time_Constraints_List>", unknown + unknown + "</Time_Constraints_List>"),
                "有 1 种约束尚不支持：ConstraintOfTomorrow × 2",
                "ConstraintOfTomorrow × 2");
    }

    @Test
    void somethingElse() throws IOException {
        refuses("", "文件是空的", "the file is empty");
        refuses("timetable", "不是正确的 XML", "this is not XML");
        refuses("<html></html>", "根元素是 <html>，应为 <fet>", "the outermost element is <html>");
        refuses(changed("<Duration>1<", "<Duration>-3<"), "\"-3\"：应为整数", "\"-3\": a whole number");
    }

    private String changed(String pattern, String replacement) {
        var changed = sound.replaceFirst(pattern, replacement);
        assertFalse(changed.equals(sound), pattern);
        return changed;
    }

    private void refuses(String content, String zh, String en) throws IOException {
        refuses(solve(content, StandardCharsets.UTF_8), zh, en);
    }

    private void refuses(Run chinese, String zh, String en) {
        assertRefused(chinese, zh);
        assertRefused(again("--lang", "en"), en);
    }

    private void assertRefused(Run run, String message) {
        assertEquals(2, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().contains("school.fet: "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(Files.exists(folder.resolve("out")), "something was written");
    }

    private Run solve(String content, Charset charset) throws IOException {
        Files.write(folder.resolve("school.fet"), content.getBytes(charset));
        return again();
    }

    private Run again(String... options) {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "solve",
                                folder.resolve("school.fet").toString(),
                                "--time",
                                "1s",
                                "--write",
                                "fet",
                                "--out",
                                folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray());
    }
}
