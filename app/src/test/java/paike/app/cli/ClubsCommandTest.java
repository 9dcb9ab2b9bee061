package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClubsCommandTest {
    private static final String SCHOOL =
            Path.of(System.getProperty("paike.root"), "datasets/data/lixin").toString();

    @TempDir private Path folder = Path.of("");

    @Test
    void madeUpWishesAreAssignedAndProvedAndLateChangesMoveNobody() throws IOException {
        var made = folder.toString();
        assertEquals(0, Run.of("clubs", SCHOOL, "--example-wishes", "120", "--out", made).exit());
        var wishes = folder.resolve("wishes.csv").toString();
        var result = folder.resolve("result");
        var run = Run.of("clubs", SCHOOL, "--wishes", wishes, "--out", result.toString(), "--json");
        assertTrue(run.exit() <= 1, run.err());
        assertTrue(run.out().startsWith("{") && run.out().contains("\"proof\" : \"optimal\""));
        assertTrue(run.out().contains("\"violations\" : [ ]"), run.out());
        for (var name : new String[] {"clubs.html", "clubs.xlsx", "membership.csv"}) {
            assertTrue(Files.size(result.resolve(name)) > 0, name);
        }
        var before = Files.readAllLines(result.resolve("membership.csv"));
        var leaver = before.get(1).split(",", -1);
        var later = folder.resolve("later");
        var change =
                Run.of(
                        "clubs",
                        SCHOOL,
                        "--keep",
                        result.toString(),
                        "--join",
                        "三(1)班,98,航模,数独",
                        "--leave",
                        leaver[0] + "," + leaver[1],
                        "--out",
                        later.toString());
        assertTrue(change.out().contains("中途调整不新开社团"), change.out());
        assertFalse(change.out().contains("凑满人数会使"), "not proved, so not said");
        assertTrue(change.out().contains("✓ 三(1)班 98："), change.out());
        var after = new HashSet<>(Files.readAllLines(later.resolve("membership.csv")));
        assertTrue(after.stream().anyMatch(line -> line.startsWith("三(1)班,98,")));
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        assertTrue(gone.contains(before.get(1)));
    }

    @Test
    void whatCannotBeUsedIsSaidWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("w.csv"), "班级,学号,志愿1\n三(1)班,1,足求\n");
        var run = Run.of("clubs", SCHOOL, "--wishes", folder.resolve("w.csv").toString());
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("第 2 行第 3 列: \"足求\" 不是本校的社团"), run.err());
        assertTrue(run.err().contains("是否应为 \"足球\"？"), run.err());
        var kept = Files.writeString(folder.resolve("m.csv"), "班级,学号,社团\n三(1)班,2,足球\n");
        var late = Run.of("clubs", SCHOOL, "--keep", kept, "--join", "三(1)班,1,足求");
        assertTrue(late.err().contains("\"足求\" 不是本校的社团"), late.err());
        assertFalse(late.err().contains("没有社团"), "one mistake, one message");
        assertEquals(ExitCode.BAD_INPUT, Run.of("clubs", SCHOOL, "--join", "三(1)班,1,足球").exit());
        assertEquals(ExitCode.BAD_INPUT, Run.of("clubs", SCHOOL).exit());
    }
}
