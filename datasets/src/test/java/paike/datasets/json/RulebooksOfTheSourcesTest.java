package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.bell.StartLessonsNotBefore;

/** The rulebooks that come with the program, and the page that says where they come from. */
final class RulebooksOfTheSourcesTest {
    /** Ids of the rulebooks of single plans, such as s3.3-chongqing. */
    static final Pattern PLAN = Pattern.compile("s(\\d\\.\\d+)-[a-z0-9-]+");

    /** What any timetable keeps needs no source; some customs of standard have none. */
    private static final Set<String> WITHOUT_SOURCES = Set.of("basics", "standard");

    @TempDir private Path folder;

    static List<String> sourced() {
        return RulebookReader.builtIn().stream()
                .filter(id -> !WITHOUT_SOURCES.contains(id))
                .toList();
    }

    static List<String> plans() {
        return RulebookReader.builtIn().stream().filter(PLAN.asMatchPredicate()).toList();
    }

    @Test
    void indexListsEveryFileOfTheFolder() throws IOException {
        var files = Trees.root().resolve("datasets/src/main/resources/paike/rulebooks");
        try (var listed = Files.list(files)) {
            assertEquals(
                    new TreeSet<>(RulebookReader.builtIn()),
                    listed.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.replace(".json", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("sourced")
    void everyEntryQuotesItsSource(String id) {
        for (var entry : own(RulebookReader.read(id))) {
            assertFalse(entry.source().text().isBlank(), entry.id());
            assertFalse(entry.source().from().isBlank(), entry.id());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void planHoldsAllNationalRulesAndNamesItself(String id) {
        var plan = RulebookReader.read(id);
        assertTrue(ids(plan).containsAll(ids(RulebookReader.read("national"))));
        var number = PLAN.matcher(id).replaceFirst("S$1 ");
        assertTrue(plan.name().startsWith(number), plan.name());
        assertFalse(own(plan).isEmpty());
        for (var entry : own(plan)) {
            assertTrue(entry.source().from().startsWith(number), entry.id());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pageLinksEveryRuleOfAPlan(String id) {
        var linked = found("rules\\.md#([a-z-]+)");
        for (var entry : own(RulebookReader.read(id))) {
            assertTrue(linked.contains(RuleCatalog.id(entry.rule())), entry.id());
        }
    }

    @Test
    void pageNamesExactlyTheRulebooksThatExist() {
        var named = found("^\\| `([^`]+)` \\|");
        named.addAll(found("`(s\\d\\.\\d+-[^`]+)`"));
        assertEquals(new TreeSet<>(RulebookReader.builtIn()), named);
    }

    @Test
    void pageLinksOnlyRulesThatExist() {
        var linked = found("rules\\.md#([a-z-]+)");
        RuleCatalog.rules().forEach(rule -> linked.remove(RuleCatalog.id(rule)));
        assertEquals(Set.of(), linked);
    }

    @Test
    void wordOfAPlanCountsWhicheverWayItIsCombined() throws IOException {
        for (var parents :
                List.of(
                        "\"s3.6-shanghai-35min\", \"standard\"",
                        "\"standard\", \"s3.6-shanghai-35min\"")) {
            var file = folder.resolve("school.json");
            Files.writeString(file, "{\"id\": \"school\", \"extends\": [" + parents + "]}");
            var first =
                    RulebookReader.read(file.toString()).entries().stream()
                            .filter(entry -> entry.id().equals("first-lesson-primary"))
                            .findFirst()
                            .orElseThrow();
            assertEquals("s3.6-shanghai-35min", first.book());
            assertEquals(15, ((StartLessonsNotBefore) first.rule()).time().getMinute());
            var below = first.overridden();
            assertNotNull(below);
            assertEquals("national", below.book());
        }
    }

    private static List<RulebookEntry> own(Rulebook rulebook) {
        return rulebook.entries().stream()
                .filter(entry -> entry.book().equals(rulebook.id()))
                .toList();
    }

    private static Set<String> ids(Rulebook rulebook) {
        return rulebook.entries().stream().map(RulebookEntry::id).collect(Collectors.toSet());
    }

    private static Set<String> found(String regex) {
        var page = Trees.text(Trees.root().resolve("docs/sources.md"));
        return Pattern.compile(regex, Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
