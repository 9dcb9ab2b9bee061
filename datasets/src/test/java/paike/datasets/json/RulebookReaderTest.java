package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.rules.AppliesTo;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Subjects;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherRun;

final class RulebookReaderTest {
    private static final String PARENT =
            """
            {
              "id": "parent",
              "rules": [
                { "rule": "limit-teacher-gaps", "level": "should", "weight": 7, "cost": "quadratic",
                  "settings": { "allowed": 4 }, "grades": [1, 2], "teachers": ["T1", "甲*"],
                  "source": { "text": "said", "from": "there" } },
                { "id": "pe", "rule": "limit-subject-per-day", "level": "must",
                  "settings": { "subjects": ["pe"], "most": 1 } }
              ]
            }
            """;

    @TempDir private Path folder;

    @Test
    void entryAloneHasTheUsualSettings() throws IOException {
        var book =
                read(
                        "{\"id\": \"a\", \"rules\": [{\"rule\": \"limit-teacher-gaps\", \"level\": \"should\"}]}");
        assertEquals("a", book.name());
        assertEquals(
                List.of(
                        new RulebookEntry(
                                "limit-teacher-gaps",
                                new LimitTeacherGaps(2),
                                Level.SHOULD,
                                1,
                                CostFunction.LINEAR,
                                Set.of(),
                                Source.NONE,
                                "a",
                                null)),
                book.entries());
    }

    @Test
    void nothingSaidIsEverythingInherited() throws IOException {
        var below = readParent().entries();
        var book = child("");
        assertEquals(below, book.entries());
        assertEquals("parent", book.entries().getFirst().book());
    }

    @Test
    void entryThatOnlyNamesItsIdInheritsAllButItsBook() throws IOException {
        var entry = child("{ \"id\": \"limit-teacher-gaps\" }").entries().getFirst();
        var below = readParent().entries().getFirst();
        assertEquals(below, entry.overridden());
        assertEquals(
                new RulebookEntry(
                        below.id(),
                        below.rule(),
                        below.level(),
                        below.weight(),
                        below.cost(),
                        below.appliesTo(),
                        below.source(),
                        "child",
                        below),
                entry);
    }

    @Test
    void statedFieldsOverrideAndOthersStay() throws IOException {
        var entry =
                child(
                                "{ \"rule\": \"limit-teacher-gaps\", \"level\": \"must\", \"grades\": [], \"source\": { \"from\": \"here\" } }")
                        .entries()
                        .getFirst();
        assertEquals(Level.MUST, entry.level());
        assertEquals(Set.of(), entry.grades());
        assertEquals(new Source("", "here"), entry.source());
        assertEquals(new LimitTeacherGaps(4), entry.rule());
        assertEquals(7, entry.weight());
        assertEquals(CostFunction.QUADRATIC, entry.cost());
    }

    @Test
    void forWhomItHoldsIsInheritedPartByPart() throws IOException {
        var entry =
                child("{ \"id\": \"limit-teacher-gaps\", \"grades\": [], \"classes\": [\"C1\"] }")
                        .entries()
                        .getFirst();
        assertEquals(new AppliesTo(Set.of(), Set.of("C1"), Set.of("T1", "甲*")), entry.appliesTo());
    }

    @Test
    void eachSettingIsInheritedOnItsOwn() throws IOException {
        var entry = child("{ \"id\": \"pe\", \"settings\": { \"most\": 3 } }").entries().get(1);
        assertEquals(new LimitSubjectPerDay(Subjects.of("pe"), 3), entry.rule());
    }

    @Test
    void newIdAddsAnEntryBesideTheInheritedOne() throws IOException {
        var book = child("{ \"rule\": \"limit-subject-per-day\", \"level\": \"should\" }");
        assertEquals(
                List.of("limit-teacher-gaps", "pe", "limit-subject-per-day"),
                book.entries().stream().map(RulebookEntry::id).toList());
        assertNull(book.entries().get(2).overridden());
        assertEquals(new LimitSubjectPerDay(Subjects.ALL, 2), book.entries().get(2).rule());
    }

    @Test
    void anotherRuleUnderAnInheritedIdStartsFromItsUsualSettings() throws IOException {
        var entry =
                child("{ \"id\": \"limit-teacher-gaps\", \"rule\": \"limit-teacher-run\" }")
                        .entries()
                        .getFirst();
        assertEquals(new LimitTeacherRun(3), entry.rule());
        assertEquals(7, entry.weight());
    }

    @Test
    void entrySwitchedOffIsNotJudged() throws IOException {
        var book = child("{ \"id\": \"pe\", \"level\": \"off\" }");
        assertEquals(2, book.entries().size());
        assertEquals(
                List.of("limit-teacher-gaps"),
                book.judged().stream().map(RulebookEntry::id).toList());
    }

    @Test
    void laterParentWins() throws IOException {
        write("parent.json", PARENT);
        write(
                "other.json",
                PARENT.replace("\"parent\"", "\"other\"")
                        .replace("\"allowed\": 4", "\"allowed\": 5"));
        var book = read("{\"id\": \"a\", \"extends\": [\"parent\", \"other\"]}");
        assertEquals(new LimitTeacherGaps(5), book.entries().getFirst().rule());
        assertEquals("other", book.entries().getFirst().book());
    }

    @Test
    void grandparentIsReachedAndMayBeSharedByTwoParents() throws IOException {
        write("grandparent.json", PARENT.replace("\"parent\"", "\"grandparent\""));
        write("b.json", "{\"id\": \"b\", \"extends\": [\"grandparent\"]}");
        write("c.json", "{\"id\": \"c\", \"extends\": [\"grandparent\"]}");
        var book = read("{\"id\": \"a\", \"extends\": [\"b\", \"c\"]}");
        assertEquals(2, book.entries().size());
        assertEquals("grandparent", book.entries().getFirst().book());
    }

    @Test
    void fileBesideGoesBeforeABuiltInRulebookOfThatName() throws IOException {
        write("standard.json", PARENT);
        assertEquals(2, read("{\"id\": \"a\", \"extends\": [\"standard\"]}").entries().size());
    }

    @Test
    void folderIsReadAsItsRulebook() throws IOException {
        write("rulebook.json", PARENT);
        assertEquals("parent", RulebookReader.read(folder.toString()).id());
    }

    @Test
    void rulebookOfLixinOverridesTheNationalFirstLesson() {
        var lixin =
                RulebookReader.read(
                        Trees.root().resolve("datasets/data/lixin/rulebook.json").toString());
        var entry =
                lixin.entries().stream()
                        .filter(e -> e.id().equals("first-lesson-primary"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("lixin", entry.book());
        var below = entry.overridden();
        assertNotNull(below);
        assertEquals("national", below.book());
    }

    @Test
    void circleIsRefusedWithItsWay() throws IOException {
        write("b.json", "{\"id\": \"b\", \"extends\": [\"c\"]}");
        write("c.json", "{\"id\": \"c\", \"extends\": [\"b\"]}");
        var problem = refused("{\"id\": \"a\", \"extends\": [\"b\"]}");
        assertEquals("extends", problem.place());
        assertEquals("rulebooks extend each other: a → b → c → b", problem.message().en());
        assertEquals("规则集互相引用：a → b → c → b", problem.message().zh());
    }

    @Test
    void unknownParentIsRefusedWithWhereToPutIt() throws IOException {
        var problem = refused("{\"id\": \"a\", \"extends\": [\"basics\", \"provinse\"]}");
        assertEquals("extends[1]", problem.place());
        assertEquals("there is no rulebook \"provinse\"", problem.message().en());
        assertEquals(
                "Put it beside this file, or use one built in: "
                        + String.join(", ", RulebookReader.builtIn()),
                problem.advice().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../parent", "/etc/x", "a\\\\b", "a:b", "x\\u0000"})
    void parentIsAnIdAndNoPath(String id) throws IOException {
        write("parent.json", PARENT);
        var json = "{\"id\": \"a\", \"extends\": [\"%s\"]}".formatted(id);
        assertEquals("extends[0]", refused(json).place());
        assertFalse(Schemas.RULEBOOK.complaints(Trees.tree(json)).isEmpty());
    }

    @Test
    void problemsOfAParentNameItsFile() throws IOException {
        write("parent.json", PARENT.replace("\"must\"", "\"shall\""));
        var problem = refused("{\"id\": \"a\", \"extends\": [\"parent\"]}");
        assertEquals(folder.resolve("parent.json").toString(), problem.file());
        assertEquals("rules[1].level", problem.place());
        assertEquals("\"shall\" is not one of must, should, off", problem.message().en());
    }

    @Test
    void rulebookThatIsNeitherFileNorBuiltInIsRefused() {
        var problem = problem(() -> RulebookReader.read("standrad"));
        assertEquals("standrad", problem.file());
        assertEquals(
                "is neither a file nor a rulebook that comes with the program",
                problem.message().en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'rule': 'limit-teachr-gaps', 'level': 'must'} | rule | `there is no rule \"limit-teachr-gaps\" (COUNT known, see docs/rules.md)` | `Maybe \"limit-teacher-gaps\"?` | both",
                "{'rule': 'keep-fixed-times'} | level | `is missing, one of must, should, off expected` | `` | reader",
                "{'level': 'must'} | rule | `is missing, the name of a rule expected` | `` | both",
                "{'id': 'limit-teacher-gap', 'level': 'off'} | id | `no rulebook below has \"limit-teacher-gap\", so rule must be given` | `Maybe \"limit-teacher-gaps\"?` | reader",
                "{'id': 'pe', 'weight': 0} | weight | `0: an integer from 1 to 1000000 expected` | `` | both",
                "{'id': 'pe', 'weight': 1.5} | weight | `1.5: an integer from 1 to 1000000 expected` | `` | both",
                "{'id': 'pe', 'cost': 'cubic'} | cost | `\"cubic\" is not one of linear, quadratic, step` | `` | both",
                "{'id': 'pe', 'level': 'Must'} | level | `\"Must\" is not one of must, should, off` | `Maybe \"must\"?` | both",
                "{'id': 'pe', 'level': null} | level | `null is not one of must, should, off` | `` | both",
                "{'id': 'pe', 'grades': [13]} | grades[0] | `13: an integer from 1 to 12 expected` | `` | both",
                "{'id': 'pe', 'settings': {'mots': 1}} | settings.mots | `there is no field \"mots\" here` | `Maybe \"most\"?` | both",
                "{'id': 'pe', 'settings': []} | settings | `a JSON object {...} expected` | `` | both",
                "{'id': 'pe', 'settings': {'subjects': 'pe'}} | settings.subjects | `\"pe\": a list [...] expected` | `` | both",
                "{'id': 'pe', 'settings': {'most': -1}} | settings.most | `-1: an integer from 0 to 100000 expected` | `` | both",
                "{'rule': 'keep-doubles-whole', 'level': 'must', 'settings': {'across': ['lunsh']}} | settings.across[0] | `\"lunsh\" is no kind of interval` | `Maybe \"lunch\"?` | both",
                "{'rule': 'keep-doubles-whole', 'level': 'must', 'settings': {'across': ['offBell']}} | settings.across[0] | `\"offBell\" is no kind of interval` | `` | both",
                "{'rule': 'start-lessons-not-before', 'level': 'must', 'settings': {'time': '8:00'}} | settings.time | `\"8:00\": a time HH:MM such as 08:20 expected` | `` | both",
                "{'id': 'pe', 'source': {'txt': 'x'}} | source.txt | `there is no field \"txt\" here` | `Maybe \"text\"?` | both",
                "{'id': 'pe', 'source': 'law'} | source | `a JSON object {...} expected` | `` | both",
                "{'id': 'pe', 'wieght': 2} | wieght | `there is no field \"wieght\" here` | `Maybe \"weight\"?` | both",
            })
    void mistakeInAnEntryIsNamed(
            String entry, String field, String message, String advice, String seenBy)
            throws IOException {
        write("parent.json", PARENT);
        var json = childJson(entry.replace('\'', '"'));
        var problem = refused(json);
        assertEquals("rules[0]." + field, problem.place());
        var known = String.valueOf(RuleCatalog.rules().size());
        assertEquals(message.replace("COUNT", known), problem.message().en());
        assertEquals(advice, problem.advice().en());
        var complaints = Schemas.RULEBOOK.complaints(Trees.tree(json));
        assertEquals(seenBy.equals("both"), !complaints.isEmpty(), complaints.toString());
    }

    @Test
    void idGivenTwiceInAFileIsRefused() throws IOException {
        write("parent.json", PARENT);
        var problem = refused(childJson("{ \"id\": \"pe\" }, { \"id\": \"pe\" }"));
        assertEquals("rules[1].id", problem.place());
        assertEquals(
                "\"pe\" is used by rules[0] already, it must be unique", problem.message().en());
        assertEquals("\"pe\" 与 rules[0] 重复，应当唯一", problem.message().zh());
    }

    @Test
    void periodsToAvoidMayCountFromTheEnd() throws IOException {
        var book =
                read(
                        "{\"id\": \"a\", \"rules\": [{\"rule\": \"avoid-periods\", \"level\": \"must\","
                                + " \"settings\": {\"periods\": [1, -1]}}]}");
        assertEquals(
                new AvoidPeriods(Subjects.of("pe"), List.of(1, -1), List.of()),
                book.entries().getFirst().rule());
    }

    private Rulebook readParent() throws IOException {
        return RulebookReader.read(write("parent.json", PARENT).toString());
    }

    private Rulebook child(String rules) throws IOException {
        write("parent.json", PARENT);
        return read(childJson(rules));
    }

    private static String childJson(String rules) {
        return "{\"id\": \"child\", \"extends\": [\"parent\"], \"rules\": [%s]}".formatted(rules);
    }

    private Rulebook read(String json) throws IOException {
        return RulebookReader.read(write("book.json", json).toString());
    }

    private Problem refused(String json) throws IOException {
        var file = write("book.json", json).toString();
        return problem(() -> RulebookReader.read(file));
    }

    private static Problem problem(Runnable reading) {
        var problems = assertThrows(DatasetException.class, reading::run).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
