package paike.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paike.model.Text;

final class AdviceTest {

    @ParameterizedTest
    @CsvSource({
        "teacher, teacher, 0",
        "teecher, teacher, 1",
        "techer, teacher, 1",
        "teaacher, teacher, 1",
        "taecher, teacher, 1",
        "TEACHER, teacher, 0",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "'', abc, 3",
        "语文, 数学, 2",
    })
    void distanceCountsInsertionsDeletionsReplacementsAndSwaps(
            String one, String other, int distance) {
        assertEquals(distance, Advice.distance(one, other));
        assertEquals(distance, Advice.distance(other, one));
    }

    @Test
    void nearestKnownWordIsAdvised() {
        assertEquals(
                new Text("是否应为 \"teachers\"？", "Maybe \"teachers\"?"),
                Advice.maybe("techers", List.of("groups", "teachers", "rooms")));
    }

    @Test
    void firstInTheAlphabetIsAdvisedAmongEquallyNearWords() {
        assertEquals("Maybe \"T01\"?", Advice.maybe("T0", List.of("T02", "T01")).en());
    }

    @ParameterizedTest
    @CsvSource({"x, T", "'', T", "语, 数", "T, ''", "语文, 数学", "rooms, teachers", "C1, 一(1)班"})
    void wordsWithNothingInCommonAreNotAdvised(String given, String known) {
        assertEquals(Problem.NO_ADVICE, Advice.maybe(given, List.of(known)));
    }

    @Test
    void nothingIsAdvisedWhereNothingIsKnown() {
        assertEquals(Problem.NO_ADVICE, Advice.maybe("teacher", List.of()));
    }

    /** A table of distances between such texts would need gigabytes. */
    @Test
    void hugeTextCostsNothing() {
        var huge = "x".repeat(20_000_000);
        assertEquals(Problem.NO_ADVICE, Advice.maybe(huge, Collections.nCopies(1000, "T01")));
    }

    @Test
    void fewWordsAreListedAndManyCounted() {
        assertEquals("R1, field", Advice.known(List.of("R1", "field")));
        assertEquals(
                "13: T1 ... T13",
                Advice.known(IntStream.rangeClosed(1, 13).mapToObj(i -> "T" + i).toList()));
    }
}
