package paike.datasets.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.json.SchoolReader;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Lessons of three periods, lessons that may do without a room, and a cycle of nine days. */
class LongLessonsTimetableTest {
    private static final String SCHOOL =
            """
            {
              "format": "paike-school-1", "id": "long", "weekdays": [1, 9],
              "bellSchedules": [{ "id": "day", "intervals": [
                { "kind": "lesson", "start": "08:00", "end": "08:40" },
                { "kind": "lesson", "start": "08:50", "end": "09:30" },
                { "kind": "lesson", "start": "09:40", "end": "10:20" } ] }],
              "subjects": [{ "id": "art" }],
              "teachers": [{ "id": "Ada" }],
              "rooms": [{ "id": "R1" }],
              "classes": [{ "id": "7A", "grade": 7 }],
              "assignments": [{ "id": "A1", "classes": ["7A"], "subject": "art", "teachers": ["Ada"],
                "periods": 5, "lengths": [2, 3], "rooms": ["R1"], "roomOptional": true,
                "tags": ["workshop"] }]
            }
            """;

    @TempDir Path folder;

    private static School school() throws IOException {
        return School.of(SchoolReader.facts(new ObjectMapper().readTree(SCHOOL), "school.json"));
    }

    private Timetable read(String rows) throws IOException {
        var csv = "weekday,period,class,subject,teachers,room\n" + rows;
        return TimetableCsv.read(Files.writeString(folder.resolve("a.csv"), csv), school())
                .timetable();
    }

    @Test
    void threePeriodsInARowAreTheLongLesson() throws IOException {
        var timetable =
                read(
                        """
                        1,1,7A,art,Ada,
                        1,2,7A,art,Ada,
                        1,3,7A,art,Ada,
                        9,2,7A,art,Ada,R1
                        9,3,7A,art,Ada,R1
                        """);
        assertEquals(List.of("A1#1 9.2", "A1#2 1.1"), where(timetable));
        assertEquals("R1", timetable.placements().getFirst().rooms().getFirst().id());
        assertNull(timetable.placements().get(1).room());
        var again =
                TimetableCsv.read(
                        Files.writeString(
                                folder.resolve("b.csv"),
                                TimetableCsv.write(new Plan("a", timetable))),
                        school());
        assertEquals(where(timetable), where(again.timetable()));
    }

    @Test
    void longLessonInPiecesIsTorn() throws IOException {
        var timetable =
                read("1,1,7A,art,Ada,\n1,2,7A,art,Ada,\n9,3,7A,art,Ada,\n9,1,7A,art,Ada,\n");
        assertEquals(
                List.of(Lesson.Origin.PLANNED, Lesson.Origin.HALF_OF_DOUBLE),
                timetable.placements().stream()
                        .map(placement -> placement.lesson().origin())
                        .distinct()
                        .toList());
    }

    private static List<String> where(Timetable timetable) {
        return timetable.placements().stream()
                .map(
                        placement ->
                                placement.lesson().id()
                                        + " "
                                        + placement.start().weekday()
                                        + "."
                                        + timetable
                                                .school()
                                                .week(placement.lesson())
                                                .period(placement.start().index()))
                .toList();
    }
}
