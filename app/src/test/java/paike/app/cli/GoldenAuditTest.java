package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code check} says of the solved lixin; rewritten with {@code -Dgolden=write}. */
class GoldenAuditTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "golden", "lixin.audit.txt");

    @Test
    void auditReadsAsBefore() throws IOException {
        var run = Run.of("check", Run.LIXIN, Run.solved("plan.json"), "--lang", "zh");
        assertEquals(0, run.exit(), run.err());
        var said = run.out().replace("\r\n", "\n");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, said);
        }
        assertEquals(
                Files.readString(GOLDEN), said, "read the diff; -Dgolden=write if it is right");
    }
}
