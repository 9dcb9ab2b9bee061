package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;

class FetSolutionTest {

    private static String solved(String text, int slot, int room) {
        var fet = SmallFet.read(text);
        var school = fet.school();
        var placement =
                new Placement(
                        school.lessons().getFirst(),
                        school.grid().slot(slot),
                        room < 0 ? null : school.rooms().get(room));
        return new String(
                fet.solved(new Timetable(school, List.of(placement))), StandardCharsets.UTF_8);
    }

    @Test
    void locksComeAtTheEndOfTheirListsAndNothingElseChanges() {
        var text = new SmallFet().activity("Ada", "Ma", "1A", 1).room("R&amp;D", 30, "").text();

        var solved = solved(text, 7, 0);

        SmallFet.assertSays(
                solved,
                """
                        <ConstraintActivityPreferredStartingTime>
                        	<Weight_Percentage>100</Weight_Percentage>
                        	<Activity_Id>1</Activity_Id>
                        	<Preferred_Day>D2</Preferred_Day>
                        	<Preferred_Hour>2</Preferred_Hour>
                        	<Permanently_Locked>true</Permanently_Locked>
                        	<Active>true</Active>
                        	<Comments></Comments>
                        </ConstraintActivityPreferredStartingTime>
                        </Time_Constraints_List>""",
                "\t<Room>R&amp;D</Room>\n",
                "</ConstraintActivityPreferredRoom>\n</Space_Constraints_List>");
        assertEquals(
                text,
                solved.replaceAll(
                        "(?s)<ConstraintActivityPreferred.*?</ConstraintActivityPreferred\\w+>\\n",
                        ""));
    }

    @Test
    void realRoomsOfAVirtualRoomAreNamed() {
        var text =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1)
                        .room("R1", 30, "")
                        .room("R2", 30, "")
                        .virtualRoom("Both", "R1", "R2")
                        .text();

        SmallFet.assertSays(
                solved(text, 0, 2),
                """
                        	<Room>Both</Room>
                        	<Number_of_Real_Rooms>2</Number_of_Real_Rooms>
                        	<Real_Room>R1</Real_Room>
                        	<Real_Room>R2</Real_Room>
                        """);
    }

    @Test
    void whatTheFileLocksIsNotLockedAgain() {
        var text =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1)
                        .time(
                                "ActivityPreferredStartingTime",
                                100,
                                "Activity_Id=1",
                                "Preferred_Day=D1",
                                "Preferred_Hour=1",
                                "Permanently_Locked=true")
                        .text();

        assertEquals(text, solved(text, 0, -1));
    }

    @Test
    void listsMayBeEmpty() {
        var text =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1)
                        .text()
                        .replaceAll(
                                "(?s)<Time_Constraints_List>.*</Time_Constraints_List>",
                                "<Time_Constraints_List/>");

        SmallFet.assertSays(
                solved(text, 0, -1),
                "<Time_Constraints_List>\n<ConstraintActivityPreferredStartingTime>");
    }

    @Test
    void theEncodingAndTheMarkOfTheFileStay() {
        var text = "\uFEFF" + new SmallFet().activity("Ada", "Ma", "1A", 1).text();
        SmallFet.assertSays(solved(text, 0, -1), "\uFEFF<?xml");
    }
}
