package paike.datasets.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.json.SchoolReader;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Streamed classes in timetables of all kinds. */
class StreamedTimetableTest {
    private static final String SCHOOL =
            """
            {
              "format": "paike-school-1", "id": "streams", "weekdays": [1],
              "bellSchedules": [{ "id": "day", "intervals": [
                { "kind": "lesson", "start": "08:00", "end": "08:40" },
                { "kind": "lesson", "start": "08:50", "end": "09:30" } ] }],
              "subjects": [{ "id": "maths" }],
              "teachers": [{ "id": "Ada" }, { "id": "Bo" }, { "id": "Cy" }],
              "rooms": [{ "id": "R1" }, { "id": "R2" }, { "id": "R3" }],
              "classes": [{ "id": "7A", "grade": 7 }, { "id": "7B", "grade": 7 }],
              "assignments": [{ "id": "A1", "classes": ["7A", "7B"], "subject": "maths", "periods": 1,
                "sets": [{ "name": "Upper", "teacher": "Ada", "room": "R1" },
                         { "name": "Lower", "teacher": "Bo", "room": "R2" }] }]
            }
            """;

    @TempDir Path folder;

    private static School school() throws IOException {
        return School.of(SchoolReader.facts(new ObjectMapper().readTree(SCHOOL), "school.json"));
    }

    private static Plan plan(School school) {
        var placement = new Placement(school.lessons().getFirst(), school.grid().slot(0), null);
        return new Plan("plan", new Timetable(school, List.of(placement)));
    }

    private Placement only(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("timetable.csv"), csv);
        var placements = TimetableCsv.read(file, school()).timetable().placements();
        assertEquals(1, placements.size());
        return placements.getFirst();
    }

    @Test
    void csvNamesSetsTeachersAndRoomsInOneRowPerClass() throws IOException {
        var csv = TimetableCsv.write(plan(school()));
        assertTrue(
                csv.startsWith("week_type,weekday,period,start,end,kind,class,subject,teachers,"));
        assertTrue(csv.contains("7A,maths,Ada;Bo,R1;R2,Upper;Lower\n"), csv);
        assertTrue(csv.contains("7B,maths,Ada;Bo,R1;R2,Upper;Lower\n"), csv);
        assertEquals(Lesson.Origin.PLANNED, only(csv).lesson().origin());
    }

    @Test
    void planIsReadAsItWasWritten() throws IOException {
        var school = school();
        var file = Files.writeString(folder.resolve("plan.json"), PlanJson.write(plan(school)));
        var read = PlanJson.read(file, school).timetable().timetable();
        assertEquals(plan(school).timetable().placements(), read.placements());
    }

    @Test
    void rowsPerSetBecomeOneLesson() throws IOException {
        var lesson =
                only("""
                                weekday,period,class,subject,teachers,room
                                1,2,7A,maths,Ada,R1
                                1,2,7A,maths,Bo,R2
                                1,2,7B,maths,Ada,R1
                                1,2,7B,maths,Bo,R2
                                """)
                        .lesson();
        assertEquals(Lesson.Origin.PLANNED, lesson.origin());
        assertEquals(2, lesson.classes().size());
    }

    @Test
    void rowWithoutTeachersAndRoomsHasThoseOfTheSets() throws IOException {
        var placement = only("weekday,period,class,subject\n1,1,7A,maths\n1,1,7B,maths\n");
        assertEquals(List.of("R1", "R2"), placement.rooms().stream().map(r -> r.id()).toList());
    }

    @Test
    void substituteAndOtherRoomOfASetAreSeen() throws IOException {
        var placement =
                only(
                        """
                        weekday,period,class,subject,teachers,room
                        1,1,7A,maths,Ada;Cy,R1;R3
                        1,1,7B,maths,Ada;Cy,R1;R3
                        """);
        assertEquals(Lesson.Origin.OTHER_TEACHERS, placement.lesson().origin());
        assertEquals(List.of("R1", "R3"), placement.rooms().stream().map(r -> r.id()).toList());
        assertEquals("Cy", placement.lesson().sets().getLast().teacher().id());
    }
}
