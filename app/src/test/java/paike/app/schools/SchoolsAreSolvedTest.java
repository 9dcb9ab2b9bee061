package paike.app.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.solver.Outcome;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;

/** Each school keeps all must-rules of its rulebook with every lesson placed, in seconds. */
final class SchoolsAreSolvedTest {
    private static final Path DATA = Path.of("..", "datasets", "data");

    /**
     * A search is stopped as soon as nothing is missing. Where construction alone does not get
     * there it takes most of the time, so more of it is no help but lasts longer.
     */
    private static final SolveLimits LIMITS = new SolveLimits(Duration.ofSeconds(30), 0, 1, 1);

    static List<String> schools() throws IOException {
        try (var folders = Files.list(DATA)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreAtLeastTwelveBesidesLixin() throws IOException {
        assertTrue(schools().size() > 12, schools().toString());
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyLessonIsPlacedAndEveryMustRuleKept(String school) {
        var folder = DATA.resolve(school);
        var rulebook = RulebookReader.read(folder.toString());
        var outcome = solve(new Scenario(SchoolReader.read(folder), rulebook, List.of()));
        assertEquals(List.of(), outcome.unplaced());
        assertEquals(List.of(), broken(outcome.timetable(), rulebook));
    }

    private static Outcome solve(Scenario scenario) {
        var solver = new TimetableSolver();
        return solver.solve(
                scenario,
                LIMITS,
                progress -> {
                    if (progress.placed() == progress.lessons() && progress.hard() == 0) {
                        solver.stop();
                    }
                });
    }

    private static List<String> broken(Timetable timetable, Rulebook rulebook) {
        return Audit.of(timetable, rulebook).violations().stream()
                .filter(violation -> violation.entry().level() == Level.MUST)
                .map(violation -> violation.entry().id() + " " + violation.finding())
                .toList();
    }
}
