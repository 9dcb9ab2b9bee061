package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.Problems;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.ReadTimetable;
import paike.datasets.timetable.TimetableCsv;
import paike.model.plan.Placement;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;

/** The page says nothing that the program does not do. */
final class FormatPageTest {
    @TempDir private Path folder;

    private School school = School.of(EveryField.school());

    static List<FormatPage.Example> schools() {
        return FormatPage.examples(SchoolReader.FORMAT);
    }

    static List<FormatPage.Example> rulebooks() {
        return FormatPage.examples(RulebookReader.FORMAT);
    }

    @BeforeEach
    void readFirstSchool() {
        school = School.of(SchoolReader.facts(Trees.tree(FormatPage.school()), "school.json"));
    }

    @ParameterizedTest
    @MethodSource("schools")
    void schoolsAreReadAndFitTheSchema(FormatPage.Example example) {
        assertEquals(List.of(), Schemas.SCHOOL.complaints(example.tree()));
        var facts = SchoolReader.facts(example.tree(), "school.json");
        assertEquals(facts, SchoolReader.facts(SchoolWriter.tree(facts), "school.json"));
    }

    @Test
    void everyChapterOfTheSchoolHasAnExample() {
        assertEquals(
                FormatPage.text()
                        .lines()
                        .dropWhile(line -> !line.startsWith("## school.json"))
                        .takeWhile(line -> !line.startsWith("## rulebook.json"))
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("#+ ", ""))
                        .toList(),
                schools().stream().map(FormatPage.Example::chapter).toList());
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void rulebooksAreReadAndFitTheSchema(FormatPage.Example example) throws IOException {
        assertEquals(List.of(), Schemas.RULEBOOK.complaints(example.tree()));
        assertFalse(rulebook(example.tree()).entries().isEmpty());
    }

    @Test
    void planIsReadAndFitsTheSchema() throws IOException {
        assertEquals(List.of(), Schemas.PLAN.complaints(plan()));
        var read = readPlan();
        assertEquals("方案 A", read.name());
        assertEquals(List.of(), read.timetable().notes());
        assertEquals(List.of(), read.timetable().timetable().unplaced());
        assertEquals(school, read.timetable().timetable().school());
    }

    @Test
    void changesAreReadFitTheSchemaAndAreWrittenAsTheyWere() {
        var example = FormatPage.examples(ChangesJson.FORMAT).getFirst().tree();
        assertEquals(List.of(), Schemas.CHANGES.complaints(example));
        var problems = new Problems("changes.json");
        var log = new ChangesReader(example, school, problems).log();
        assertEquals(List.of(), problems.all());
        assertEquals(2, log.inForce().size());
        var written = ChangesJson.tree(log, school);
        assertEquals(List.of(), Schemas.CHANGES.complaints(written));
        assertEquals(log, new ChangesReader(written, school, problems).log());
    }

    @Test
    void rowsOfTheTimetableAreReadAsThePageSays() throws IOException {
        var read = readCsv(FormatPage.csv());
        var placements = read.timetable().placements();
        assertEquals(
                List.of(
                        "三(1)班 语文 1 08:20 R1 PLANNED",
                        "三(1)班 语文 2 09:30 R1 PLANNED",
                        "三(2)班 语文 1 08:20 R2 PLANNED",
                        "三(2)班 语文 2 12:30 R2 OTHER_TEACHERS",
                        "三(1)班+三(2)班 体育 3 10:20 field PLANNED",
                        "三(1)班 美术 4 09:30 studio PLANNED",
                        "三(2)班 美术 5 08:20 - UNPLANNED"),
                placements.stream().map(FormatPageTest::shown).toList());
        assertEquals(2, placements.get(5).lesson().lengthInPeriods());
        assertEquals(IntervalKind.OFF_BELL, placements.get(3).start().kind());
    }

    @Test
    void periodCountsWhereItDisagreesWithTheClockOfAnotherPeriodAndANoteSaysSo()
            throws IOException {
        var read = readCsv("weekday,period,start,end,class,subject\n1,3,08:20,09:00,C1,语文\n");
        var only = read.timetable().placements();
        assertEquals(LocalTime.of(10, 20), only.getFirst().start().start());
        assertEquals(1, read.notes().size());
    }

    @Test
    void clockCountsWhereNoPeriodBeginsThen() throws IOException {
        var read = readCsv("weekday,period,start,end,class,subject\n1,3,11:10,11:50,C1,语文\n");
        assertEquals(
                IntervalKind.OFF_BELL, read.timetable().placements().getFirst().start().kind());
    }

    @Test
    void halvesOfATornDoubleAreMarked() throws IOException {
        var read = readCsv("weekday,period,class,subject\n1,1,C1,美术\n2,1,C1,美术\n");
        assertEquals(
                List.of(Lesson.Origin.HALF_OF_DOUBLE, Lesson.Origin.HALF_OF_DOUBLE),
                read.timetable().placements().stream().map(p -> p.lesson().origin()).toList());
    }

    @Test
    void auditIsThatOfThePlanUnderTheRulebookTiny() throws IOException {
        var said = FormatPage.examples("audit").getFirst().tree();
        var tiny =
                rulebooks().stream()
                        .map(FormatPage.Example::tree)
                        .filter(tree -> tree.get("id").asText().equals("tiny"))
                        .findFirst()
                        .orElseThrow();
        var audit = Audit.of(readPlan().timetable().timetable(), rulebook(tiny));
        assertEquals(audit.hard(), said.at("/score/hard").asLong());
        assertEquals(audit.soft(), said.at("/score/soft").asLong());
        audit.measures()
                .forEach(
                        measure ->
                                assertEquals(
                                        measure.value(),
                                        said.get("measures").get(measure.id()).asDouble(),
                                        measure.id()));
        assertEquals(audit.violations().size(), said.get("violations").size());
        for (int i = 0; i < audit.violations().size(); i++) {
            var violation = audit.violations().get(i);
            var shown = said.get("violations").get(i);
            assertEquals(RuleCatalog.id(violation.entry().rule()), shown.get("rule").asText());
            assertEquals(violation.deviation(), shown.get("deviation").asInt());
            assertEquals(violation.penalty(), shown.get("penalty").asLong());
            assertEquals(violation.finding().message().zh(), shown.get("message").asText());
            assertEquals(violation.finding().lessons().size(), shown.get("lessons").size());
        }
        for (int i = 0; i < audit.results().size(); i++) {
            assertEquals(
                    audit.results().get(i).points(), said.at("/rules/" + i + "/points").asInt());
        }
    }

    /**
     * Every field of the schemas, every kind of interval and every built-in rulebook has its word;
     * those of plans are on the page of the sources.
     */
    @Test
    void pageNamesEveryFieldOfTheSchemas() {
        var words = new ArrayList<>(RulebookReader.builtIn());
        words.removeIf(RulebooksOfTheSourcesTest.PLAN.asMatchPredicate());
        words.addAll(BellReader.KINDS.keySet());
        for (var schema : Schemas.values()) {
            for (var pointer : Trees.fields(schema.tree())) {
                if (pointer.matches(".*/properties/[^/]+") && !pointer.contains("/settings")) {
                    words.add(pointer.substring(pointer.lastIndexOf('/') + 1));
                }
            }
        }
        var page = FormatPage.text();
        var missing = new TreeSet<String>();
        for (var word : words) {
            if (!page.matches("(?s).*`[^`\\n]*\\b" + word + "\\b[^`\\n]*`.*")) {
                missing.add(word);
            }
        }
        assertTrue(missing.isEmpty(), missing.toString());
    }

    @Test
    void linksOfThePageLeadSomewhere() {
        var page = FormatPage.text();
        var anchors =
                page.lines()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                        .map(title -> title.replaceAll("[^\\p{L}\\d -]", "").replace(' ', '-'))
                        .toList();
        var links = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)").matcher(page);
        while (links.find()) {
            var file = Trees.root().resolve("docs").resolve(links.group(1));
            assertTrue(Files.exists(file), links.group());
            assertTrue(links.group(2) == null || anchors.contains(links.group(2)), links.group());
        }
    }

    @Test
    void homeworkIsReadAndWrittenAsThePageHasIt() throws IOException {
        var example = FormatPage.examples(HomeworkJson.FORMAT).getFirst().tree();
        var read = HomeworkJson.read(write("homework.json", example.toString()), school);
        assertEquals(2, read.tasks().size());
        assertEquals(
                read,
                HomeworkJson.read(
                        write("again.json", HomeworkJson.tree(school, read).toString()), school));
    }

    private static JsonNode plan() {
        return FormatPage.examples(MeetingReader.FORMAT).getFirst().tree();
    }

    private PlanJson.ReadPlan readPlan() throws IOException {
        return PlanJson.read(write("plan.json", plan().toString()), school);
    }

    private ReadTimetable readCsv(String csv) throws IOException {
        return TimetableCsv.read(write("timetable.csv", csv), school);
    }

    private Rulebook rulebook(JsonNode tree) throws IOException {
        return RulebookReader.read(write("rulebook.json", tree.toString()).toString());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String shown(Placement placement) {
        var room = placement.room();
        return "%s %d %s %s %s"
                .formatted(
                        placement.lesson().assignment().title(),
                        placement.start().weekday(),
                        placement.start().start(),
                        room == null ? "-" : room.id(),
                        placement.lesson().origin());
    }
}
