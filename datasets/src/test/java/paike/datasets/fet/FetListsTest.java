package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

class FetListsTest {

    @Test
    void activitiesAreLessonsOfTheirLength() {
        var school =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1)
                        .activity("Bo+Cy", "Pe", "1A+1B", 3, "<Activity_Tag>loud</Activity_Tag>")
                        .school();

        assertEquals("Oak & Ash", school.name());
        assertEquals("oak", school.id());
        var joint = school.lessons().get(1);
        assertEquals("2#1", joint.id());
        assertEquals(3, joint.lengthInPeriods());
        assertEquals(Set.of("loud"), joint.assignment().tags());
        assertEquals(List.of("Bo", "Cy"), joint.teachers().stream().map(Teacher::name).toList());
        assertEquals(List.of("1A", "1B"), joint.classes().stream().map(SchoolClass::name).toList());
    }

    @Test
    void activitiesThatAreNotActiveAreLeftOut() {
        var school =
                new SmallFet()
                        .activity("Ada", "Ma", "1A", 1, "<Active>false</Active>")
                        .activity("Ada", "Ma", "1A", 1)
                        .school();

        assertEquals(List.of("2#1"), school.lessons().stream().map(lesson -> lesson.id()).toList());
    }

    @Test
    void subgroupsThatNothingTellsApartAreOneClass() {
        var school = new SmallFet().activity("Ada", "Ma", "2A", 1).school();

        assertEquals(List.of("2A"), school.classes().stream().map(SchoolClass::name).toList());
        assertEquals(24, school.classes().getFirst().pupilCount());
        assertEquals(3, school.classes().getFirst().grade());
    }

    @Test
    void anActivityOfSomeTellsSubgroupsApart() {
        var school =
                new SmallFet()
                        .activity("Ada", "Ma", "Y2", 1)
                        .activity("Bo", "Sc", "2A-de", 1)
                        .school();

        assertEquals(
                List.of("2A-de", "2A-fr"),
                school.classes().stream().map(SchoolClass::name).toList());
        assertEquals(2, school.lessons().getFirst().classes().size());
        assertEquals(40, school.classes().get(1).pupilCount());
    }

    @Test
    void aConstraintTellsSubgroupsApart() {
        var school =
                new SmallFet()
                        .activity("Ada", "Ma", "Y2", 1)
                        .time(
                                "StudentsSetNotAvailableTimes",
                                100,
                                "Students=2B",
                                "Not_Available_Time=" + SmallFet.at("", 1, 1))
                        .school();

        assertEquals(
                List.of("2A", "2B"), school.classes().stream().map(SchoolClass::name).toList());
    }

    @Test
    void hoursAreLessonPeriodsByTheClockInTheirNames() {
        var school =
                new SmallFet()
                        .hours("P1 8:00-8:45", "P2 8:55-9:40")
                        .activity("Ada", "Ma", "1A", 1)
                        .school();

        assertEquals("08:55-09:40", school.grid().slot(1).clock());
    }

    @Test
    void hoursWithoutAClockFollowOneAnother() {
        var school = new SmallFet().hours("a", "b").activity("Ada", "Ma", "1A", 1).school();

        assertEquals(school.grid().slot(1).start(), school.grid().slot(0).end());
    }

    @Test
    void namesThatMeanSomethingElseInRulesAreWrittenOtherwise() {
        var text = new SmallFet().activity("Ada", "Ma", "1A", 1).text();

        var school = SmallFet.read(text.replace(">Cy<", ">Cy*;<")).school();

        assertEquals("Cy＊；", school.teachers().getLast().name());
    }

    @Test
    void namesMayDifferByABlankOnly() {
        var text = new SmallFet().activity("Ada", "Ma", "1A", 1).text();

        var school = SmallFet.read(text.replace("<Name>Cy<", "<Name>Ada <")).school();

        assertEquals(
                List.of("Ada", "Bo", "Ada (2)"),
                school.teachers().stream().map(Teacher::name).toList());
    }

    @Test
    void everyUnknownNameIsSaid() {
        var file = new SmallFet().activity("Adda", "Mx", "1C", 1);

        SmallFet.assertSays(
                file.refusal(),
                "<Teacher>, activity 1: \"Adda\" is no teacher",
                "Maybe \"Ada\"?",
                "\"Mx\" is no subject",
                "\"1C\" is no year, group or subgroup");
    }

    @Test
    void oldFilesMayDeclareAPlainDocumentType() {
        var text = new SmallFet().activity("Ada", "Ma", "1A", 1).text();

        var old =
                text.replace("<fet version=\"6.8.5\">", "<!DOCTYPE FET>\n<fet version=\"5.4.0\">");

        assertEquals(
                1,
                SmallFet.read(old.replace("<Mode>Official</Mode>", "")).school().lessons().size());
    }
}
