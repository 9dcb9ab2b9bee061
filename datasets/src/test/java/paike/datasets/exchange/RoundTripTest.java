package paike.datasets.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.exchange.asc.AscWriter;
import paike.datasets.exchange.files.ForeignFiles;
import paike.datasets.exchange.untis.UntisWriter;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.SmallSchool;
import paike.datasets.timetable.TimetableCsv;
import paike.model.Language;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** Drawn plans of all schools of the data, written for other programs and read again. */
class RoundTripTest {
    @TempDir private Path folder = Path.of("");

    static Stream<String> schools() {
        return DrawnPlans.schools();
    }

    private Path asc(Plan plan, Language language) throws IOException {
        return Files.writeString(
                folder.resolve("timetable.xml"),
                AscWriter.document(PlanCards.of(plan, language), language));
    }

    private List<Path> untis(Plan plan) throws IOException {
        var paths = new ArrayList<Path>();
        for (var file : UntisWriter.files(PlanCards.of(plan, Language.ZH)).entrySet()) {
            paths.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
        }
        return paths;
    }

    @ParameterizedTest
    @MethodSource("schools")
    void asPlanOfItsSchoolItIsTheSame(String name) throws IOException {
        var plan = DrawnPlans.of(name);
        assertSame(plan, read(List.of(asc(plan, Language.ZH)), plan));
        assertSame(plan, read(untis(plan).subList(0, 1), plan));
    }

    private static Timetable read(List<Path> paths, Plan plan) {
        return ForeignPlan.read(ForeignFiles.read(paths), plan.school()).timetable();
    }

    /** The neutral table has every meeting with all that belongs to it. */
    private static void assertSame(Plan plan, Timetable read) {
        assertEquals(
                String.join("\n", TimetableCsv.write(plan).lines().sorted().toList()),
                String.join(
                        "\n",
                        TimetableCsv.write(new Plan(plan.name(), read)).lines().sorted().toList()));
    }

    @ParameterizedTest
    @MethodSource("schools")
    void asSchoolOfItsOwnItHasTheSameMeetings(String name) throws IOException {
        var plan = DrawnPlans.of(name);
        assertImports(plan, ForeignFiles.read(List.of(asc(plan, Language.EN))));
        assertImports(plan, ForeignFiles.read(untis(plan)));
    }

    private static void assertImports(Plan plan, ForeignTimetable foreign) {
        var imported = ForeignSchool.of(foreign, "");
        var found = new Plan(plan.name(), imported.timetable().timetable());
        assertEquals(meetings(plan), meetings(found));
        assertTrue(
                found.timetable().school().lessons().stream().allMatch(one -> one.isPlanned()),
                "every meeting is one that the school asks for");
    }

    /** Who meets whom for what on which day, how often; hours are numbered anew. */
    private static List<String> meetings(Plan plan) {
        var found = new ArrayList<String>();
        for (var one : Happening.of(plan)) {
            var lesson = one.lesson();
            if (lesson != null && !lesson.classes().isEmpty()) {
                found.add(
                        "%d %s %s %s %s %s"
                                .formatted(
                                        one.weekday(),
                                        one.weekType(),
                                        one.name(),
                                        names(lesson.classes(), SchoolClass::name),
                                        names(one.teachers(), Teacher::name),
                                        names(one.rooms(), Room::name)));
            }
        }
        Collections.sort(found);
        return found;
    }

    private static <T> Set<String> names(List<T> things, Function<T, String> name) {
        return new TreeSet<>(things.stream().map(name).toList());
    }

    @Test
    void weeksDoublesJointClassesAndWhatHasNoTimeSurvive() throws IOException {
        var plan = SmallSchool.plan();
        assertSame(plan, read(List.of(asc(plan, Language.ZH)), plan));
        var imported = ForeignSchool.of(ForeignFiles.read(untis(plan)), "small");
        var school = imported.timetable().timetable().school();
        assertEquals(1, imported.timetable().timetable().unplaced().size());
        assertTrue(school.lessons().stream().anyMatch(one -> one.lengthInPeriods() == 2));
        assertTrue(school.lessons().stream().anyMatch(one -> one.classes().size() == 2));
    }
}
