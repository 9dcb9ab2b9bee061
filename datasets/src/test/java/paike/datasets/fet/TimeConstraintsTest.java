package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.school.FixedTime;
import paike.model.school.TimePattern;

class TimeConstraintsTest {

    private static SmallFet school() {
        return new SmallFet()
                .activity("Ada", "Ma", "1A", 1)
                .activity("Ada", "Ma", "1A", 2, "<Activity_Tag>lab</Activity_Tag>")
                .activity("Bo", "Sc", "2A", 1)
                .activity("Bo", "Sc", "2A-de", 1)
                .activity("", "Pe", "", 1);
    }

    @Test
    void timesOfBreaksAreNobodys() {
        var school =
                school().time(
                                "TeacherNotAvailableTimes",
                                100,
                                "Teacher=Ada",
                                "Not_Available_Time=" + SmallFet.at("", 1, 2),
                                "Not_Available_Time=" + SmallFet.at("", 2, 2))
                        .time("BreakTimes", 100, "Break_Time=" + SmallFet.at("", 1, 4))
                        .school();

        assertEquals(
                List.of(
                        TimePattern.ofPeriods(Set.of(1), Set.of(2, 4)),
                        TimePattern.ofPeriods(Set.of(2), Set.of(2))),
                school.teachers().get(0).unavailable());
        assertEquals(
                List.of(TimePattern.ofPeriods(Set.of(1), Set.of(4))),
                school.classes().getFirst().unavailable());
    }

    @Test
    void activitiesOfNobodyKeepOutOfBreaks() {
        assertEquals(
                List.of("must [] [lessons=[5], times=[1.1-3, 1.5-6, 2.*]]"),
                school().days(2)
                        .time("BreakTimes", 100, "Break_Time=" + SmallFet.at("", 1, 4))
                        .entries("stay-in-times"));
    }

    @Test
    void anActivityWithOneTimeIsFixed() {
        var file =
                school().time(
                                "ActivityPreferredStartingTime",
                                100,
                                "Activity_Id=2",
                                "Preferred_Day=D3",
                                "Preferred_Hour=4");

        assertEquals(new FixedTime(3, 4), file.school().lessons().get(1).fixed());
        assertEquals(List.of(), file.entries("start-at-times"));
    }

    @Test
    void aDayOrAnHourAloneIsAsked() {
        var file =
                school().time("ActivityPreferredStartingTime", 100, "Activity_Id=1", "Day=D3")
                        .time("ActivityPreferredStartingTime", 100, "Activity_Id=2", "Hour=4")
                        .time(
                                "ActivityPreferredStartingTime",
                                50,
                                "Activity_Id=3",
                                "Preferred_Day=D1",
                                "Preferred_Hour=1");

        assertEquals(
                List.of(
                        "must [] [lessons=[1], times=[3.*]]",
                        "must [] [lessons=[2], times=[*.4]]",
                        "5000 [] [lessons=[3], times=[1.1]]"),
                file.entries("start-at-times"));
    }

    @Test
    void activitiesAreChosenByWhatTheyAre() {
        var file =
                school().time(
                                "ActivitiesPreferredStartingTimes",
                                100,
                                "Teacher_Name=",
                                "Students_Name=2A",
                                "Subject_Name=",
                                "Activity_Tag_Name=",
                                "Duration=",
                                "Preferred_Starting_Time="
                                        + SmallFet.at("Preferred_Starting", 1, 1))
                        .time(
                                "ActivitiesPreferredTimeSlots",
                                90,
                                "Teacher_Name=Ada",
                                "Students_Name=",
                                "Subject_Name=Ma",
                                "Activity_Tag_Name=lab",
                                "Duration=2",
                                "Preferred_Time_Slot=" + SmallFet.at("Preferred", 5, 6));

        assertEquals(
                List.of("must [] [lessons=[3, 4], times=[1.1]]"), file.entries("start-at-times"));
        assertEquals(List.of("9000 [] [lessons=[2], times=[5.6]]"), file.entries("stay-in-times"));
    }

    @Test
    void componentsOfSplitActivitiesAreCountedFromTheFirst() {
        var file =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1, "<Activity_Group_Id>1</Activity_Group_Id>")
                        .activity("Ada", "Ma", "1A", 1, "<Activity_Group_Id>1</Activity_Group_Id>")
                        .activity("Ada", "Ma", "1A", 1)
                        .time(
                                "SubactivitiesPreferredTimeSlots",
                                100,
                                "Component_Number=2",
                                "Teacher_Name=",
                                "Students_Name=",
                                "Subject_Name=Ma",
                                "Activity_Tag_Name=",
                                "Preferred_Time_Slot=" + SmallFet.at("Preferred", 1, 1));

        assertEquals(List.of("must [] [lessons=[2], times=[1.1]]"), file.entries("stay-in-times"));
    }

    @Test
    void aSecondWishForTheSameTimesCountsTwice() {
        String[] children = {
            "Activity_Id=1", "Preferred_Starting_Time=" + SmallFet.at("Preferred_Starting", 2, 3)
        };

        assertEquals(
                List.of("5000 [] [lessons=[1], times=[2.3]]", "5000 [] [lessons=[1], times=[2.3]]"),
                school().time("ActivityPreferredStartingTimes", 50, children)
                        .time("ActivityPreferredStartingTimes", 50, children)
                        .entries("start-at-times"));
    }

    @Test
    void activitiesMayEndTheDay() {
        var file =
                school().time("ActivityEndsStudentsDay", 100, "Activity_Id=2")
                        .time(
                                "ActivitiesEndStudentsDay",
                                100,
                                "Teacher_Name=",
                                "Students_Name=",
                                "Subject_Name=Sc",
                                "Activity_Tag_Name=");

        assertEquals(List.of("must [] [lessons=[2, 3, 4]]"), file.entries("end-the-day"));
    }
}
