package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedConstraintsTest {

    private static SmallFet school() {
        return new SmallFet()
                .activity("Ada", "Ma", "1A", 1)
                .activity("Ada", "Ma", "1A", 1)
                .activity("Ada", "Ma", "1A", 1)
                .activity("Bo", "Sc", "1B", 2, "<Activity_Tag>lab</Activity_Tag>")
                .activity("Cy", "Pe", "2A", 2, "<Activity_Tag>loud</Activity_Tag>")
                .activity("Cy", "Pe", "2A", 1, "<Active>false</Active>");
    }

    @Test
    void groupsOfOneSettingShareAnEntry() {
        var file =
                school().time(
                                "MinDaysBetweenActivities",
                                100,
                                "Consecutive_If_Same_Day=true",
                                "Activity_Id=1",
                                "Activity_Id=2",
                                "MinDays=2")
                        .time(
                                "MinDaysBetweenActivities",
                                100,
                                "Consecutive_If_Same_Day=true",
                                "Activity_Id=4",
                                "Activity_Id=5",
                                "MinDays=2");

        assertEquals(
                List.of("must [] [groups=[1 2, 4 5], days=2, adjacentIfSameDay=false]"),
                file.entries("keep-lessons-days-apart"));
    }

    @Test
    void whatDaysBetweenAskWhateverTheirWeightIsAMust() {
        var file =
                school().time(
                                "MinDaysBetweenActivities",
                                95,
                                "Consecutive_If_Same_Day=true",
                                "Activity_Id=1",
                                "Activity_Id=2",
                                "Activity_Id=3",
                                "MinDays=1");

        assertEquals(
                List.of(
                        "must [] [groups=[1 2 3], days=0, adjacentIfSameDay=true]",
                        "9500 [] [groups=[1 2 3], days=1, adjacentIfSameDay=false]"),
                file.entries("keep-lessons-days-apart"));
        assertEquals(
                List.of("must [] [groups=[1 2 3], most=2]"), file.entries("limit-group-per-day"));
    }

    @Test
    void daysBetweenOfNoWeightKeepTwoADay() {
        var file =
                school().time(
                                "MinDaysBetweenActivities",
                                0,
                                "Consecutive_If_Same_Day=false",
                                "Activity_Id=1",
                                "Activity_Id=2",
                                "Activity_Id=3",
                                "MinDays=1");

        assertEquals(List.of(), file.entries("keep-lessons-days-apart"));
        assertEquals(
                List.of("must [] [groups=[1 2 3], most=2]"), file.entries("limit-group-per-day"));
    }

    @Test
    void aConstraintGivenTwiceCountsOnce() {
        String[] children = {
            "Consecutive_If_Same_Day=false", "Activity_Id=1", "Activity_Id=2", "MinDays=1"
        };

        assertEquals(
                List.of("9500 [] [groups=[1 2], days=1, adjacentIfSameDay=false]"),
                school().time("MinDaysBetweenActivities", 95, children)
                        .time("MinDaysBetweenActivities", 95, children)
                        .entries("keep-lessons-days-apart"));
    }

    @Test
    void activitiesThatAreNotActiveAreNoPartOfAGroup() {
        var file =
                school().time("ActivitiesSameStartingTime", 100, "Activity_Id=5", "Activity_Id=6")
                        .time(
                                "ActivitiesSameStartingDay",
                                100,
                                "Activity_Id=4",
                                "Activity_Id=5",
                                "Activity_Id=6")
                        .time(
                                "TwoActivitiesConsecutive",
                                100,
                                "First_Activity_Id=5",
                                "Second_Activity_Id=6");

        assertEquals(List.of(), file.entries("start-together"));
        assertEquals(List.of("must [] [groups=[4 5]]"), file.entries("share-day"));
        assertEquals(List.of(), file.entries("follow-directly"));
    }

    @Test
    void ordersKeepTheOrderOfTheirIds() {
        var file =
                school().time(
                                "TwoActivitiesOrdered",
                                100,
                                "First_Activity_Id=5",
                                "Second_Activity_Id=1")
                        .time(
                                "ThreeActivitiesGrouped",
                                100,
                                "First_Activity_Id=3",
                                "Second_Activity_Id=1",
                                "Third_Activity_Id=2");

        assertEquals(List.of("must [] [groups=[5 1]]"), file.entries("keep-lessons-in-order"));
        assertEquals(List.of("must [] [groups=[3 1 2]]"), file.entries("keep-lessons-grouped"));
    }

    @Test
    void tagsThatDoNotOverlapArePairs() {
        assertEquals(
                List.of("must [] [groups=[4 5]]"),
                school().time(
                                "ActivityTagsNotOverlapping",
                                100,
                                "Activity_Tag=lab",
                                "Activity_Tag=loud")
                        .entries("keep-lessons-apart"));
    }

    @Test
    void selectedTimesAreEntriesOfTheirOwn() {
        var file =
                school().time(
                                "ActivitiesOccupyMaxTimeSlotsFromSelection",
                                100,
                                "Activity_Id=1",
                                "Activity_Id=2",
                                "Selected_Time_Slot=" + SmallFet.at("Selected", 1, 1),
                                "Selected_Time_Slot=" + SmallFet.at("Selected", 2, 1),
                                "Max_Number_of_Occupied_Time_Slots=1");

        assertEquals(
                List.of("must [] [lessons=[1, 2], times=[1-2.1], most=1]"),
                file.entries("limit-times-used"));
    }

    @Test
    void aConstraintOnAnActivityThatDoesNotExistIsSaid() {
        var file =
                school().time("ActivitiesSameStartingTime", 100, "Activity_Id=1", "Activity_Id=99");

        SmallFet.assertSays(
                file.refusal(),
                "<ConstraintActivitiesSameStartingTime>",
                "there is no activity with the id 99 (of 6)");
    }

    @Test
    void kindsThatAreNotSupportedAreNamedWithTheirNumber() {
        var file =
                school().time("TeacherJuggles", 100)
                        .time("TeacherJuggles", 50)
                        .space("RoomHums", 9);

        SmallFet.assertSays(
                file.refusal(),
                "2 kinds of constraints are not supported: ConstraintRoomHums × 1,"
                        + " ConstraintTeacherJuggles × 2",
                "--ignore-unsupported");
    }
}
