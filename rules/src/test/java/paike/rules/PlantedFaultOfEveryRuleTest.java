package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault against each rule is put into a timetable that keeps it: the rule finds it and names it,
 * and the other rules say nothing but what the row lists as true consequences.
 */
class PlantedFaultOfEveryRuleTest {
    private static final List<String> FILES =
            Stream.of(
                            "afterschool",
                            "bell",
                            "calendar",
                            "course",
                            "day",
                            "duty",
                            "exam",
                            "homework",
                            "linked",
                            "progress",
                            "room",
                            "schoolclass",
                            "teacher",
                            "week")
                    .map(name -> name + ".txt")
                    .toList();

    /** What any school asks of any timetable. */
    private static final List<RulebookEntry> BASIC =
            Stream.of(
                            "avoid-class-clashes",
                            "avoid-teacher-clashes",
                            "avoid-room-clashes",
                            "limit-classes-in-room",
                            "match-room-kind",
                            "fit-pupils-in-room",
                            "avoid-teacher-unavailable-times",
                            "avoid-class-unavailable-times",
                            "avoid-subject-forbidden-times",
                            "avoid-room-unavailable-times",
                            "keep-lessons-in-periods",
                            "keep-meeting-times-free",
                            "keep-assigned-teachers",
                            "keep-assigned-weeks",
                            "keep-course-periods",
                            "keep-doubles-whole",
                            "keep-fixed-times",
                            "keep-intervals-free",
                            "fit-lessons-in-bell",
                            "avoid-weekend-lessons",
                            "order-after-school",
                            "cover-care",
                            "hold-club-sessions",
                            "avoid-lessons-after-school",
                            "fit-club-venues",
                            "limit-club-size",
                            "keep-club-grades",
                            "avoid-pupil-clashes")
                    .map(RuleWords::rule)
                    .map(Books::must)
                    .toList();

    static Stream<PlantedFault> rows() {
        return FILES.stream().flatMap(file -> PlantedFault.read(file).stream());
    }

    @Test
    void everyRuleHasARow() {
        assertEquals(
                RuleCatalog.rules().stream()
                        .filter(rule -> !SharpRules.isDated(rule))
                        .map(RuleCatalog::id)
                        .sorted()
                        .toList(),
                rows().map(PlantedFault::toString).distinct().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void goodTimetableKeepsAllRules(PlantedFault row) {
        var good = row.good();
        assertEquals(List.of(), violations(good, Books.must(row.rule())), good::toString);
        assertEquals(List.of(), others(good, row), good::toString);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void faultIsFoundAndNamed(PlantedFault row) {
        var bad = row.bad();
        var found = violations(bad, Books.must(row.rule()));
        assertEquals(
                row.finds().stream().map(PlantedFault.Expected::place).sorted().toList(),
                found.stream().map(PlantedFault::place).toList(),
                () -> found + "\n" + bad);
        var expected =
                row.finds().stream()
                        .sorted(Comparator.comparing(PlantedFault.Expected::place))
                        .toList();
        for (int i = 0; i < expected.size(); i++) {
            var sentence = found.get(i).message().zh();
            for (var word : expected.get(i).words()) {
                assertTrue(sentence.contains(word), () -> sentence + " lacks " + word);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothingElseIsReported(PlantedFault row) {
        var bad = row.bad();
        assertEquals(row.also().stream().sorted().toList(), others(bad, row), bad::toString);
    }

    private static List<Finding> violations(Drawn drawn, RulebookEntry entry) {
        return Audit.of(drawn.plan(), Books.of(entry)).violations().stream()
                .map(Violation::finding)
                .sorted(Comparator.comparing(PlantedFault::place))
                .toList();
    }

    /** What the other rules of the basic rulebook say, as rule and place. */
    private static List<String> others(Drawn drawn, PlantedFault row) {
        return BASIC.stream()
                .filter(entry -> !entry.id().equals(row.toString()))
                .flatMap(
                        entry ->
                                violations(drawn, entry).stream()
                                        .map(f -> entry.id() + " " + PlantedFault.place(f)))
                .sorted()
                .toList();
    }
}
