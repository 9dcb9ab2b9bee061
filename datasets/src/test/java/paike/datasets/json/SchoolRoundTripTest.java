package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.synthetic.SyntheticSchool;
import paike.datasets.synthetic.SyntheticSchool.Shape;
import paike.model.school.School;
import paike.model.school.SchoolFacts;

/** Facts become JSON and the same facts again. */
final class SchoolRoundTripTest {

    static Stream<SchoolFacts> schools() {
        return Stream.of(
                EveryField.school(),
                SyntheticSchool.lixin(),
                SyntheticSchool.of(new Shape("g24", "二十四班", 4, 7)),
                SyntheticSchool.of(new Shape("g48", "四十八班", 8, 3)));
    }

    @ParameterizedTest
    @MethodSource("schools")
    void factsWrittenAndReadAreTheSame(SchoolFacts facts) {
        var printed = JsonFile.print(SchoolWriter.tree(facts));
        assertEquals(facts, SchoolReader.facts(Trees.tree(printed), "school.json"));
    }

    @ParameterizedTest
    @MethodSource("schools")
    void schemaAcceptsWhatIsWritten(SchoolFacts facts) {
        assertEquals(List.of(), Schemas.SCHOOL.complaints(SchoolWriter.tree(facts)));
    }

    /** Else the round trip above would not see what both writer and reader forget. */
    @Test
    void schoolMadeByHandUsesEveryFieldOfTheSchema() {
        var unused = new TreeSet<>(propertyNames(Schemas.SCHOOL.tree()));
        for (var pointer : Trees.fields(SchoolWriter.tree(EveryField.school()))) {
            unused.remove(pointer.substring(pointer.lastIndexOf('/') + 1));
        }
        // times at which a guest can come are written as those at which not
        assertEquals(Set.of("available"), unused);
    }

    @Test
    void groupsOfAMeetingAreReadAsTheirTeachersAndNobodyComesTwice() {
        var school = SmallSchool.tree();
        Trees.put(school, "/groups/0/teachers", Trees.tree("[\"T2\", \"T1\"]"));
        Trees.put(school, "/meetings/0/teachers", Trees.tree("[\"T1\"]"));
        var facts = SchoolReader.facts(school, "school.json");
        assertEquals(
                List.of("T2", "T1"),
                facts.meetings().getFirst().teachers().stream().map(t -> t.id()).toList());
        assertEquals(facts, SchoolReader.facts(SchoolWriter.tree(facts), "school.json"));
    }

    @Test
    void fileOfLixinIsWhatTheGeneratorWrites() throws IOException {
        var file = Trees.root().resolve("datasets/data/lixin/school.json");
        var printed = JsonFile.print(SchoolWriter.tree(SyntheticSchool.lixin()));
        if (Trees.isGoldenWritten()) {
            Files.writeString(file, printed);
        }
        assertEquals(printed, Trees.text(file), file + " is old; run with -Dgolden=write");
        assertEquals(
                School.of(SyntheticSchool.lixin()).facts(),
                SchoolReader.read(file.resolveSibling("")).facts());
    }

    private static Set<String> propertyNames(JsonNode schema) {
        var names = new TreeSet<String>();
        for (var pointer : Trees.fields(schema)) {
            var parts = pointer.split("/", -1);
            if (parts.length > 2 && parts[parts.length - 2].equals("properties")) {
                names.add(parts[parts.length - 1]);
            }
        }
        return names;
    }
}
