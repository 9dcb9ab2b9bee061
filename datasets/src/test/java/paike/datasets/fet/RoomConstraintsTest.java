package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.TimePattern;
import paike.rules.Times;
import paike.rules.room.AvoidRoomTimes;

class RoomConstraintsTest {

    private static SmallFet school() {
        return new SmallFet()
                .activity("Ada", "Ma", "1A", 1)
                .activity("Bo", "Sc", "1B", 1, "<Activity_Tag>lab</Activity_Tag>")
                .activity("Cy", "Pe", "1A+1B", 1)
                .room("R1", 30, "North")
                .room("R2", 22, "")
                .room("Gym", 100, "South");
    }

    private static RoomNeed need(SmallFet file, int activity) {
        return file.school().lessons().get(activity - 1).assignment().roomNeed();
    }

    private static List<String> rooms(SmallFet file, int activity) {
        return need(file, activity).rooms().stream().map(Room::name).toList();
    }

    @Test
    void anActivityThatNothingAsksARoomForNeedsNone() {
        assertEquals(RoomNeed.NONE, need(school(), 1));
    }

    @Test
    void allThatMustBeHasToHold() {
        var file =
                school().space(
                                "SubjectPreferredRooms",
                                100,
                                "Subject=Ma",
                                "Preferred_Room=R1",
                                "Preferred_Room=R2")
                        .space(
                                "ActivityPreferredRooms",
                                100,
                                "Activity_Id=1",
                                "Preferred_Room=R2",
                                "Preferred_Room=Gym");

        assertEquals(List.of("R2"), rooms(file, 1));
        assertFalse(need(file, 1).optional());
    }

    @Test
    void roomsThatAreTooSmallAreLeftOut() {
        var file =
                school().space(
                                "ActivityPreferredRooms",
                                100,
                                "Activity_Id=2",
                                "Preferred_Room=R1",
                                "Preferred_Room=R2");

        assertEquals(List.of("R1"), rooms(file, 2));
    }

    @Test
    void noRoomForAllIsSaid() {
        var file = school().space("ActivityPreferredRoom", 100, "Activity_Id=3", "Room=R1");

        SmallFet.assertSays(file.refusal(), "activity 3 (45 pupils): no room");
    }

    @Test
    void homeRoomsAreForActivitiesThatNothingElseSends() {
        var file =
                school().space("StudentsSetHomeRoom", 100, "Students=1A", "Room=R1")
                        .space("StudentsSetHomeRoom", 100, "Students=1B", "Room=R1")
                        .space("ActivityTagPreferredRoom", 100, "Activity_Tag=lab", "Room=Gym");

        assertEquals(List.of("R1"), rooms(file, 1));
        assertEquals(List.of("Gym"), rooms(file, 2));
        assertEquals(RoomNeed.NONE, need(file, 3));
    }

    @Test
    void wishesAreRulesAndTheRoomMayBeNone() {
        var file =
                school().space("TeacherHomeRoom", 90, "Teacher=Ada", "Room=R2")
                        .space("SubjectPreferredRoom", 50, "Subject=Ma", "Room=R1");

        assertEquals(List.of("R1", "R2"), rooms(file, 1));
        assertTrue(need(file, 1).optional());
        assertEquals(
                List.of(
                        "5000 [] [lessons=[1], rooms=[R1]]",
                        "9000 [] [lessons=[1], rooms=[R1, R2]]"),
                file.entries("prefer-rooms"));
    }

    @Test
    void aHomeRoomThatMustBeIsThereIfNoWishIsKept() {
        var file =
                school().space("TeacherHomeRoom", 100, "Teacher=Ada", "Room=R2")
                        .space("SubjectPreferredRoom", 50, "Subject=Ma", "Room=R1");

        assertEquals(List.of("R1", "R2"), rooms(file, 1));
        assertFalse(need(file, 1).optional());
    }

    @Test
    void virtualRoomsAreOneRoomForEachWay() {
        var file =
                school().virtualRoom("Both", "R1+R2", "R2+Gym")
                        .space("SubjectPreferredRoom", 100, "Subject=Ma", "Room=Both");

        assertEquals(List.of("Both (R1+R2)", "Both (R1+Gym)", "Both (R2+Gym)"), rooms(file, 1));
        assertEquals(
                List.of("R1", "R2"),
                need(file, 1).rooms().getFirst().parts().stream().map(Room::name).toList());
    }

    @Test
    void roomsAreClosedOrRatherKeptFree() {
        var file =
                school().space(
                                "RoomNotAvailableTimes",
                                100,
                                "Room=Gym",
                                "Not_Available_Time=" + SmallFet.at("", 1, 2))
                        .space(
                                "RoomNotAvailableTimes",
                                75,
                                "Room=R1",
                                "Not_Available_Time=" + SmallFet.at("", 2, 3));

        assertEquals(
                List.of(TimePattern.ofPeriods(Set.of(1), Set.of(2))),
                file.school().rooms().get(2).unavailable());
        assertEquals(
                List.of("7500 [] [rooms=[R1], times=[2.3]]"), file.entries("avoid-room-times"));
    }

    @Test
    void virtualRoomIsRatherKeptFreeInEveryWay() {
        var file =
                school().virtualRoom("Both", "R1+R2", "R2+Gym")
                        .space("SubjectPreferredRoom", 100, "Subject=Ma", "Room=Both")
                        .space(
                                "RoomNotAvailableTimes",
                                75,
                                "Room=Both",
                                "Not_Available_Time=" + SmallFet.at("", 2, 3));

        assertEquals(
                List.of("7500 [] [rooms=[Both (*], times=[2.3]]"),
                file.entries("avoid-room-times"));
        var rule = new AvoidRoomTimes(List.of("Both (*"), Times.of("2.3"));
        var lesson = file.school().lessons().getFirst();
        int slot =
                file.school()
                        .grid()
                        .slots()
                        .get(file.school().week(lesson).lessonSlots(1)[2])
                        .index();
        for (var room : need(file, 1).rooms()) {
            assertEquals(1, rule.deviation(lesson, slot, room.index(), file.school()));
        }
    }

    @Test
    void groupsUseFewRooms() {
        var file =
                school().space(
                                "ActivitiesOccupyMaxDifferentRooms",
                                100,
                                "Activity_Id=1",
                                "Activity_Id=2",
                                "Max_Number_of_Different_Rooms=1")
                        .space(
                                "ActivitiesSameRoomIfConsecutive",
                                100,
                                "Activity_Id=1",
                                "Activity_Id=3");

        assertEquals(List.of("must [] [groups=[1 2], most=1]"), file.entries("limit-rooms-used"));
        assertEquals(List.of("must [] [groups=[1 3]]"), file.entries("share-room-if-consecutive"));
    }
}
