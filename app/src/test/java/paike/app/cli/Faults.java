package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code check --json} finds in a timetable, one line per violation: "pe-not-first 三(1)班 4/1"
 * for a must-rule (rule, class, weekday/period), "~limit-teacher-gaps 任清博 2/-" for another rule.
 */
final class Faults {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> GOOD = lines(json(Run.of(check(Run.solved("plan.json")))));

    private Faults() {}

    private static Object[] check(Path plan) {
        return new Object[] {"check", Run.LIXIN, plan, "--json", "--lang", "zh"};
    }

    static Run run(Path plan) {
        return Run.of(check(plan));
    }

    static List<String> in(Path plan) {
        return in(run(plan));
    }

    /** The lines that the good timetable does not have, sorted, must-rules first. */
    static List<String> in(Run run) {
        var found = new ArrayList<>(lines(json(run)));
        found.removeAll(GOOD);
        found.sort(null);
        return found;
    }

    private static JsonNode json(Run run) {
        try {
            return JSON.readTree(run.out());
        } catch (IOException e) {
            throw new UncheckedIOException(run.err(), e);
        }
    }

    private static Set<String> lines(JsonNode audit) {
        return audit.path("violations").valueStream().map(Faults::line).collect(Collectors.toSet());
    }

    private static String line(JsonNode violation) {
        var where = violation.path("where");
        return (violation.path("level").asText().equals("must") ? "" : "~")
                + violation.path("id").asText()
                + (where.has("class")
                        ? " " + where.path("class").asText()
                        : " " + where.path("teacher").asText("-"))
                + " "
                + where.path("weekday").asText("-")
                + "/"
                + where.path("period").asText("-");
    }
}
