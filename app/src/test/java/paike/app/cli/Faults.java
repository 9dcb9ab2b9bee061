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
    private static final Faults LIXIN = new Faults(Run.LIXIN, Run.solved("plan.json"));

    private final Path school;
    private final Set<String> good;

    private Faults(Path school, Path good) {
        this.school = school;
        this.good = lines(json(Run.of(check(school, good))));
    }

    /** Faults in timetables of a data school, besides those of its solved timetable. */
    static Faults of(String school) {
        return new Faults(Run.LIXIN.resolveSibling(school), Run.solved(school, "timetable.csv"));
    }

    private static Object[] check(Path school, Path plan) {
        return new Object[] {"check", school, plan, "--json", "--lang", "zh"};
    }

    static Run run(Path plan) {
        return Run.of(check(Run.LIXIN, plan));
    }

    static List<String> in(Path plan) {
        return in(run(plan));
    }

    /** The lines that the good timetable does not have, sorted, must-rules first. */
    static List<String> in(Run run) {
        return LIXIN.besidesGood(run);
    }

    /** What the school's rules say of a timetable, but not of the good one. */
    List<String> after(Path plan) {
        return besidesGood(Run.of(check(school, plan)));
    }

    private List<String> besidesGood(Run run) {
        var found = new ArrayList<>(lines(json(run)));
        found.removeAll(good);
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
