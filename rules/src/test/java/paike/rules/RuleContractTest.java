package paike.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.plan.Timetable;

/** What every rule of the catalogue promises. */
class RuleContractTest {
    private static final List<Rule> RULES = RuleCatalog.rules();
    private static final int SEEDS = 12;

    static final List<CostFunction> COSTS = List.of(CostFunction.values());

    static Stream<String> ids() {
        return RULES.stream().map(RuleCatalog::id);
    }

    /** Rules about dates are broken by dated work alone, which they have in tests of their own. */
    static Stream<String> undated() {
        return RULES.stream().filter(rule -> !SharpRules.isDated(rule)).map(RuleCatalog::id);
    }

    @ParameterizedTest
    @MethodSource("undated")
    void deviationIsNeverNegativeAndIsExplainedWhereAboveNothing(String id) {
        int explained = 0;
        for (var rule : withId(id)) {
            for (long seed = 0; seed < SEEDS; seed++) {
                for (var now : occupancies(seed)) {
                    explained += explained(rule, now, id + " seed " + seed);
                }
            }
            explained += explained(rule, weeksChanged(), id + " weeks changed");
        }
        assertTrue(explained > 0, id + " was never broken, so nothing was checked");
    }

    /** What no random school has: a lesson of odd weeks that is held in even ones. */
    private static Occupancy weeksChanged() {
        var drawn =
                Drawn.of(
                        """
                        left 1A Ar/Cy:odd
                           | Mon
                        1A | Ar/Cy:even:unplanned
                        """);
        return drawn.occupancy();
    }

    /** The rule with default settings, and with others. */
    private static List<Rule> withId(String id) {
        return Stream.concat(RULES.stream(), SharpRules.ALL.stream())
                .filter(rule -> RuleCatalog.id(rule).equals(id))
                .toList();
    }

    private static int explained(Rule rule, Occupancy now, String where) {
        int explained = 0;
        for (int point = 0; point < rule.pointCount(now.school()); point++) {
            int deviation = rule.deviation(now, point);
            assertTrue(deviation >= 0, where + " point " + point);
            if (deviation > 0) {
                check(rule.explain(now, point), where + " point " + point);
                explained++;
            }
        }
        return explained;
    }

    private static void check(Finding finding, String where) {
        for (var sentence : List.of(finding.message().zh(), finding.message().en())) {
            assertFalse(sentence.isBlank(), where);
            assertFalse(sentence.contains("null") || sentence.contains("["), where + sentence);
        }
        assertTrue(finding.place().weekday() >= 0 && finding.place().weekday() <= 7, where);
        assertTrue(finding.place().period() >= 0, where);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void pointsOfALessonAreInRange(String id) {
        var rule = RuleCatalog.byId(id).orElseThrow();
        var school = RandomSchool.of(3).school();
        int points = rule.pointCount(school);
        for (var lesson : school.lessons()) {
            for (int slot = 0; slot < school.grid().slotCount(); slot++) {
                for (int room = Occupancy.NONE; room < school.rooms().size(); room++) {
                    rule.pointsOf(
                            lesson,
                            slot,
                            room,
                            school,
                            point -> assertTrue(point >= 0 && point < points, id + " " + point));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void classOfAPointIsAClassOrNone(String id) {
        var rule = RuleCatalog.byId(id).orElseThrow();
        var school = RandomSchool.of(4).school();
        for (int point = 0; point < rule.pointCount(school); point++) {
            int schoolClass = rule.classOf(point, school);
            assertTrue(
                    schoolClass == Rule.NO_CLASS
                            || (schoolClass >= 0 && schoolClass < school.classes().size()),
                    id + " point " + point);
        }
    }

    @Test
    void removalUndoesPlacement() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var now : occupancies(seed)) {
                var before = deviations(now);
                int lesson = firstUnplaced(now);
                var moved = now.school().lessons().get(lesson);
                now.place(moved, (int) seed, Occupancy.NONE);
                now.remove(moved);
                assertArrayEquals(before, deviations(now), "seed " + seed);
            }
        }
    }

    @Test
    void idsAreKebabCaseOfTheClassNameAndUnique() {
        for (var rule : RULES) {
            var words =
                    Arrays.stream(RuleCatalog.id(rule).split("-", -1))
                            .map(
                                    word ->
                                            word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                    + word.substring(1))
                            .collect(Collectors.joining());
            assertEquals(rule.getClass().getSimpleName(), words);
        }
        assertEquals(RULES.size(), new HashSet<>(ids().toList()).size());
    }

    @Test
    void everyRuleOfTheModuleIsInTheCatalogue() throws IOException {
        var classes = RuleSource.root().resolve("rules/target/classes");
        try (var files = Files.walk(classes)) {
            var names =
                    files.map(file -> classes.relativize(file).toString())
                            .filter(name -> name.endsWith(".class"))
                            .map(name -> name.replace(".class", "").replace('/', '.'))
                            .filter(name -> !name.endsWith("package-info"))
                            .toList();
            var rules = new ArrayList<String>();
            for (var name : names) {
                if (isRule(name)) {
                    rules.add(name);
                }
            }
            assertEquals(
                    RULES.stream().map(rule -> rule.getClass().getName()).sorted().toList(),
                    rules.stream().sorted().toList());
        }
    }

    private static boolean isRule(String name) {
        try {
            var type = Class.forName(name, false, RuleContractTest.class.getClassLoader());
            return Rule.class.isAssignableFrom(type) && !type.isInterface();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void ruleIsARecordWithATitleAndAFourPartComment(String id) {
        var rule = RuleCatalog.byId(id).orElseThrow();
        assertTrue(rule.getClass().isRecord());
        assertFalse(rule.title().zh().isBlank());
        assertFalse(rule.title().en().isBlank());
        var source = RuleSource.of(rule);
        for (var part :
                List.of(source.sentence(), source.point(), source.deviation(), source.origin())) {
            assertTrue(part.endsWith("."), id + ": \"" + part + "\" does not end with a period");
        }
        assertEquals(
                Arrays.stream(rule.getClass().getRecordComponents())
                        .map(component -> component.getName())
                        .toList(),
                List.copyOf(source.settings().keySet()),
                id + ": each setting has its @param");
    }

    @Test
    void titlesDiffer() {
        assertEquals(
                RULES.size(), RULES.stream().map(rule -> rule.title().zh()).distinct().count());
        assertEquals(
                RULES.size(), RULES.stream().map(rule -> rule.title().en()).distinct().count());
    }

    @ParameterizedTest
    @FieldSource("COSTS")
    void auditAddsUpItsViolations(CostFunction cost) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var now = occupancies(seed).getFirst();
            var entries = new ArrayList<RulebookEntry>();
            for (int i = 0; i < RULES.size(); i++) {
                entries.add(
                        Books.entry(
                                RULES.get(i), i % 2 == 0 ? Level.MUST : Level.SHOULD, 2 + i, cost));
            }
            var audit = Audit.of(now, new Rulebook("all", "", entries));
            long broken = 0;
            long penalty = 0;
            for (int i = 0; i < RULES.size(); i++) {
                for (int point = 0; point < RULES.get(i).pointCount(now.school()); point++) {
                    int deviation = RULES.get(i).deviation(now, point);
                    broken += i % 2 == 0 && deviation > 0 ? 1 : 0;
                    penalty += i % 2 == 0 ? 0 : (2 + i) * cost.cost(deviation);
                }
            }
            assertTrue(broken > 0 && penalty > 0);
            assertEquals(broken, audit.hard(), "hard, seed " + seed);
            assertEquals(penalty, audit.soft(), "soft, seed " + seed);
            assertEquals(broken, count(audit, Level.MUST), "must-violations, seed " + seed);
            assertEquals(
                    penalty,
                    audit.violations().stream()
                            .filter(violation -> violation.entry().level() == Level.SHOULD)
                            .mapToLong(Violation::penalty)
                            .sum(),
                    "should-violations, seed " + seed);
        }
    }

    private static long count(Audit audit, Level level) {
        return audit.violations().stream()
                .filter(violation -> violation.entry().level() == level)
                .count();
    }

    /** The same random timetable finished and half way; the last lessons have no place. */
    private static List<Occupancy> occupancies(long seed) {
        var drawn = RandomSchool.of(seed);
        var school = drawn.school();
        var empty = drawn.plan().with(Timetable.empty(school));
        var steps = Steps.fill(school, seed);
        var occupancies = List.of(Occupancy.of(empty), Occupancy.unfinished(school));
        occupancies.forEach(now -> Steps.play(steps.subList(0, steps.size() - 2), now));
        return occupancies;
    }

    private static int firstUnplaced(Occupancy now) {
        int lesson = 0;
        while (now.isPlaced(lesson)) {
            lesson++;
        }
        return lesson;
    }

    private static int[] deviations(Occupancy now) {
        return RULES.stream()
                .flatMapToInt(
                        rule ->
                                IntStream.range(0, rule.pointCount(now.school()))
                                        .map(point -> rule.deviation(now, point)))
                .toArray();
    }
}
