package paike.app.compare.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.datasets.json.RulebookReader;
import paike.model.Text;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.teacher.LimitTeacherGaps;

class RulebookDiffTest {
    @Test
    void rulebookDoesNotDifferFromItself() {
        for (var name : RulebookReader.builtIn()) {
            var book = RulebookReader.read(name);
            assertTrue(RulebookDiff.of(book, book).isEmpty(), name);
        }
    }

    @Test
    void whatIsAddedOneWayIsDroppedTheOther() {
        var national = RulebookReader.read("national");
        var standard = RulebookReader.read("standard");
        var there = RulebookDiff.of(national, standard).entries();
        var back = RulebookDiff.of(standard, national).entries();
        assertEquals(
                Set.copyOf(there),
                Set.copyOf(
                        back.stream()
                                .map(
                                        one ->
                                                new RulebookDiff.Entry(
                                                        /* before= */ one.after(),
                                                        /* after= */ one.before()))
                                .toList()));
    }

    @Test
    void levelWeightAndSettingsAreTold() {
        assertEquals(
                List.of("教师空堂（gaps）：级别 必守 → 建议、权重 1 → 4、允许 1 → 2"),
                words(book(1, Level.MUST, 1), book(2, Level.SHOULD, 4)));
        assertEquals(
                List.of("教师空堂（gaps）：权重 4 → 8"),
                words(book(1, Level.SHOULD, 4), book(1, Level.SHOULD, 8)));
    }

    @Test
    void weightOfAMustDoesNotMatter() {
        assertEquals(List.of(), words(book(1, Level.MUST, 1), book(1, Level.MUST, 9)));
    }

    @Test
    void ruleSwitchedOffIsDropped() {
        var lines = words(book(1, Level.SHOULD, 1), book(1, Level.OFF, 1));
        assertEquals(List.of("不再采用：教师空堂（gaps），建议，允许 1"), lines);
    }

    private static List<String> words(Rulebook one, Rulebook other) {
        return RulebookDiff.of(one, other).lines().stream().map(Text::zh).toList();
    }

    private static Rulebook book(int allowed, Level level, int weight) {
        return new Rulebook(
                "b",
                "b",
                List.of(
                        new RulebookEntry(
                                "gaps",
                                new LimitTeacherGaps(allowed),
                                level,
                                weight,
                                CostFunction.LINEAR,
                                Set.of(),
                                Source.NONE,
                                "b",
                                null)));
    }
}
