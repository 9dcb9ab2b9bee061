package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.xml.XmlText;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Room;
import paike.rules.Audit;

/**
 * What FET makes of a file keeps every must-rule of its import and costs what FET says; and FET
 * confirms the same timetable as written back.
 */
final class FetAgreesTest {
    /** Files that come with FET; none of them is a part of this project. */
    private static final Path EXAMPLES = Path.of("/usr/share/doc/fet-data/examples/FET-5-official");

    private static final Pattern CONFLICTS = Pattern.compile("Total soft conflicts: ([\\d.]+)");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void fetIsThere() {
        FetCl.assumeInstalled();
    }

    @Test
    void onASmallSchool() throws Exception {
        var file =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1)
                        .activity("Ada", "Ma", "1A", 1)
                        .activity("Ada", "Ma", "1A", 2)
                        .activity("Bo", "Sc", "1B", 2, "<Activity_Tag>lab</Activity_Tag>")
                        .activity("Bo", "Sc", "2A-de", 2, "<Activity_Tag>lab</Activity_Tag>")
                        .activity("Cy", "Sc", "2A-fr", 2, "<Activity_Tag>lab</Activity_Tag>")
                        .activity("Cy", "Pe", "1A+1B", 1)
                        .activity("Cy", "Pe", "Y2", 1)
                        .activity("Bo", "Pe", "2B", 3)
                        .activity("", "Pe", "2B", 1)
                        .days(2)
                        .room("R1", 60, "North")
                        .room("R2", 60, "South")
                        .room("Gym", 100, "South")
                        .virtualRoom("Both", "R1+R2", "R2+Gym")
                        .time(
                                "MinDaysBetweenActivities",
                                95,
                                "Consecutive_If_Same_Day=true",
                                "Number_of_Activities=3",
                                "Activity_Id=1",
                                "Activity_Id=2",
                                "Activity_Id=3",
                                "MinDays=1")
                        .time(
                                "ActivitiesSameStartingTime",
                                100,
                                "Number_of_Activities=2",
                                "Activity_Id=5",
                                "Activity_Id=6")
                        .time("StudentsMaxGapsPerWeek", 100, "Max_Gaps=0")
                        .time("StudentsMaxHoursDaily", 50, "Maximum_Hours_Daily=3")
                        .time("TeachersMaxHoursContinuously", 60, "Maximum_Hours_Continuously=2")
                        .time(
                                "TeacherNotAvailableTimes",
                                100,
                                "Teacher=Cy",
                                "Number_of_Not_Available_Times=2",
                                "Not_Available_Time=" + SmallFet.at("", 1, 1),
                                "Not_Available_Time=" + SmallFet.at("", 2, 6))
                        .time(
                                "BreakTimes",
                                100,
                                "Number_of_Break_Times=1",
                                "Break_Time=" + SmallFet.at("", 1, 4))
                        .time(
                                "ActivitiesPreferredStartingTimes",
                                70,
                                "Teacher_Name=",
                                "Students_Name=",
                                "Subject_Name=Sc",
                                "Activity_Tag_Name=",
                                "Duration=",
                                "Number_of_Preferred_Starting_Times=2",
                                "Preferred_Starting_Time="
                                        + SmallFet.at("Preferred_Starting", 1, 1),
                                "Preferred_Starting_Time="
                                        + SmallFet.at("Preferred_Starting", 1, 2))
                        .space("SubjectPreferredRoom", 100, "Subject=Pe", "Room=Gym")
                        .space("StudentsSetHomeRoom", 80, "Students=1A", "Room=R1")
                        .space(
                                "SubjectPreferredRooms",
                                100,
                                "Subject=Sc",
                                "Number_of_Preferred_Rooms=2",
                                "Preferred_Room=Both",
                                "Preferred_Room=Gym")
                        .write(folder);

        agrees(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Argentina/Horario_ISJ.fet",
                "Brazil/2/EEBLJ-Noturno.fet",
                "Denmark/small-school.fet",
                "Spain/3-school/primaria.fet",
                "Greece/Corfu/THE-2008-2009-exams-sep.fet",
                "Romania/Oradea/School-10-Oradea-2007-2008.fet"
            })
    void onSchoolsOfItsOwn(String example) throws Exception {
        var file = EXAMPLES.resolve(example);
        assumeTrue(Files.isRegularFile(file), "the examples of FET are not installed: skipped");

        agrees(file);
    }

    private void agrees(Path file) throws IOException, InterruptedException {
        var fet = FetSchool.read(file, false);
        var answer = FetCl.solve(file, folder.resolve("out"));
        assertTrue(answer.complete(), answer.log());
        var timetable = timetable(fet, Files.readString(answer.file("_activities.xml")));
        long conflicts = conflicts(answer);

        var audit = Audit.of(timetable, fet.rulebook());
        var broken =
                audit.results().stream()
                        .filter(result -> result.entry().weight() == 1)
                        .flatMap(result -> result.violations().stream())
                        .map(violation -> violation.finding().message().en())
                        .toList();
        assertEquals(List.of(), broken);
        assertEquals(0, audit.hard());
        assertEquals(conflicts, audit.soft());

        var solved = Files.write(folder.resolve("solved.fet"), fet.solved(timetable));
        var again = FetCl.solve(solved, folder.resolve("again"));
        assertTrue(again.complete(), again.log());
        assertEquals(conflicts, conflicts(again));
    }

    /** In the unit of penalties. */
    private static long conflicts(FetCl.Answer answer) throws IOException {
        var matcher = CONFLICTS.matcher(Files.readString(answer.file("_soft_conflicts.txt")));
        assertTrue(matcher.find());
        return Math.round(10_000 * Double.parseDouble(matcher.group(1)));
    }

    private static Timetable timetable(FetSchool fet, String text) {
        var school = fet.school();
        var placements = new ArrayList<Placement>();
        for (var element : FetXml.parse("", new XmlText(text, StandardCharsets.UTF_8)).children()) {
            var lesson = school.lessons().get(school.lessonsWithId(element.textOf("Id"))[0]);
            int day = fet.days().indexOf(element.textOf("Day"));
            int hour = fet.hours().indexOf(element.textOf("Hour"));
            placements.add(
                    new Placement(
                            lesson,
                            school.grid().slot(school.week(lesson).lessonSlots(day)[hour]),
                            room(school.rooms(), element)));
        }
        placements.sort(Comparator.comparingInt(placement -> placement.lesson().index()));
        return new Timetable(school, placements);
    }

    private static @Nullable Room room(List<Room> rooms, FetElement element) {
        var name = element.textOf("Room");
        if (name.isEmpty()) {
            return null;
        }
        var reals = element.all("Real_Room").stream().map(FetElement::text).sorted().toList();
        return rooms.stream()
                .filter(
                        room ->
                                reals.isEmpty()
                                        ? room.name().equals(Uniques.plain(name))
                                        : room.parts().stream()
                                                .map(Room::name)
                                                .sorted()
                                                .toList()
                                                .equals(reals))
                .findFirst()
                .orElseThrow();
    }
}
