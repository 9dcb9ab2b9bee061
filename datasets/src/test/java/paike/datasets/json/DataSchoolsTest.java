package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.synthetic.drawing.ProfiledSchool;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.schools.DataSchools;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/** The schools of {@code datasets/data} are what their profiles draw, and can be taught. */
final class DataSchoolsTest {

    static List<SchoolProfile> profiles() {
        return DataSchools.all();
    }

    static Stream<SchoolFacts> schools() {
        return profiles().stream().map(ProfiledSchool::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void fileIsWhatTheProfileDraws(SchoolProfile profile) throws IOException {
        var facts = ProfiledSchool.of(profile);
        var file = Trees.root().resolve("datasets/data").resolve(profile.id() + "/school.json");
        var printed = JsonFile.print(SchoolWriter.tree(facts));
        if (Trees.isGoldenWritten()) {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, printed);
        }
        assertEquals(printed, Trees.text(file), file + " is old; run with -Dgolden=write");
        assertEquals(facts, SchoolReader.facts(Trees.tree(printed), "school.json"));
    }

    @Test
    void everyFolderHasAProfileAndAReadme() throws IOException {
        var ids = profiles().stream().map(SchoolProfile::id).collect(Collectors.toSet());
        try (var folders = Files.list(Trees.root().resolve("datasets/data"))) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                var name = folder.getFileName().toString();
                assertTrue(name.equals("lixin") || ids.contains(name), name);
                assertTrue(Files.exists(folder.resolve("README.md")), name);
                assertTrue(Files.exists(folder.resolve("rulebook.json")), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void classesAreGivenExactlyTheirPlanAndTheirDaysHaveRoomForIt(SchoolFacts facts) {
        for (var schoolClass : facts.classes()) {
            int planned =
                    facts.coursePlan().rows().stream()
                            .filter(row -> row.grade() == schoolClass.grade())
                            .mapToInt(row -> row.halfPeriods())
                            .sum();
            assertEquals(planned, halves(facts, schoolClass, LessonKind.LESSON));
            assertEquals(
                    planned,
                    2 * intervals(facts, schoolClass, IntervalKind.LESSON),
                    schoolClass.name());
            assertTrue(
                    halves(facts, schoolClass, LessonKind.ACTIVITY)
                            <= 2 * intervals(facts, schoolClass, IntervalKind.ACTIVITY),
                    schoolClass.name());
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void nobodyTeachesTooMuchOrNothing(SchoolFacts facts) {
        var halves = loads(facts);
        for (var teacher : facts.staff()) {
            int load = halves.getOrDefault(teacher.id(), 0);
            assertTrue(load >= 2 && load <= 42, teacher + " " + load / 2.0);
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void classTeachersTeachTheirClassAndHaveNoOther(SchoolFacts facts) {
        var seen = new HashSet<Teacher>();
        for (var schoolClass : facts.classes()) {
            var teacher = schoolClass.homeroomTeacher();
            assertTrue(seen.add(Objects.requireNonNull(teacher)), schoolClass.name());
            assertTrue(
                    facts.assignments().stream()
                            .filter(given -> given.classes().contains(schoolClass))
                            .anyMatch(given -> given.teachers().contains(teacher)),
                    schoolClass.name());
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void oddAndEvenWeeksOfAClassAreEquallyLong(SchoolFacts facts) {
        for (var schoolClass : facts.classes()) {
            assertEquals(
                    periods(facts, schoolClass, WeekType.ODD),
                    periods(facts, schoolClass, WeekType.EVEN),
                    schoolClass.name());
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void nobodyLeadsTwoClubsAtOnce(SchoolFacts facts) {
        var seen = new HashSet<String>();
        for (var club : facts.clubs()) {
            assertEquals(1, club.allLeaders().size(), club.name());
            for (var session : club.sessions()) {
                var leader = club.allLeaders().getFirst();
                assertTrue(seen.add(leader.id() + session), club.name());
            }
        }
    }

    private static int periods(SchoolFacts facts, SchoolClass schoolClass, WeekType week) {
        return facts.assignments().stream()
                .filter(given -> given.classes().contains(schoolClass))
                .filter(given -> given.weekType().meets(week))
                .mapToInt(TeachingAssignment::periods)
                .sum();
    }

    private static Map<String, Integer> loads(SchoolFacts facts) {
        return facts.assignments().stream()
                .flatMap(given -> given.teachers().stream().map(t -> Map.entry(t.id(), given)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.summingInt(entry -> halves(entry.getValue()))));
    }

    private static int halves(SchoolFacts facts, SchoolClass schoolClass, LessonKind kind) {
        return facts.assignments().stream()
                .filter(given -> given.kind() == kind && given.classes().contains(schoolClass))
                .mapToInt(DataSchoolsTest::halves)
                .sum();
    }

    private static int halves(TeachingAssignment given) {
        return given.periods() * given.weekType().halves();
    }

    private static long intervals(SchoolFacts facts, SchoolClass schoolClass, IntervalKind kind) {
        return facts.weekdays().stream()
                .map(day -> School.bell(facts.bellSchedules(), schoolClass.grade(), day))
                .flatMap(bell -> bell.orElseThrow().intervals().stream())
                .filter(interval -> interval.kind() == kind)
                .count();
    }
}
