package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.CostFunction;
import paike.rules.RuleCatalog;

class WeekConstraintsTest {

    private static SmallFet school() {
        return new SmallFet()
                .activity("Ada", "Ma", "1A", 1)
                .activity("Bo", "Sc", "2A", 1)
                .activity("Cy", "Pe", "2A-de", 1);
    }

    @Test
    void constraintsOfOneKindAndSettingShareAnEntry() {
        var file =
                school().time("TeacherMaxGapsPerWeek", 100, "Teacher_Name=Ada", "Max_Gaps=2")
                        .time("TeacherMaxGapsPerWeek", 100, "Teacher_Name=Cy", "Max_Gaps=2")
                        .time("TeacherMaxGapsPerWeek", 100, "Teacher_Name=Bo", "Max_Gaps=0");

        assertEquals(
                List.of(
                        "must [Ada, Cy] [whose=TEACHERS, most=2]",
                        "must [Bo] [whose=TEACHERS, most=0]"),
                file.entries("limit-gaps-per-week"));
    }

    @Test
    void aConstraintOnAllNamesNobody() {
        assertEquals(
                List.of("must [] [whose=TEACHERS, most=4]"),
                school().time("TeachersMaxDaysPerWeek", 100, "Max_Days_Per_Week=4")
                        .entries("limit-days-per-week"));
    }

    @Test
    void oneDayOfATeacherMayBeLonger() {
        var file =
                school().time(
                                "TeacherMaxSpanPerDay",
                                100,
                                "Teacher_Name=Ada",
                                "Max_Span=5",
                                "Allow_One_Day_Exception_of_Plus_One=true")
                        .time(
                                "TeachersMaxSpanPerDay",
                                100,
                                "Max_Span=6",
                                "Allow_One_Day_Exception_of_Plus_One=false")
                        .time(
                                "StudentsMaxSpanPerDay",
                                100,
                                "Max_Span=7",
                                "Allow_One_Day_Exception_of_Plus_One=true");

        assertEquals(
                List.of("must [Ada] [whose=TEACHERS, most=5]"),
                file.entries("limit-span-but-one-day"));
        assertEquals(
                List.of("must [] [whose=TEACHERS, most=6]", "must [] [whose=CLASSES, most=7]"),
                file.entries("limit-span-per-day"));
    }

    @Test
    void tagsMayWantGapsBetween() {
        var file =
                school().time(
                                "StudentsMinGapsBetweenOrderedPairOfActivityTags",
                                100,
                                "First_Activity_Tag=lab",
                                "Second_Activity_Tag=loud",
                                "MinGaps=1")
                        .time(
                                "TeacherMinGapsBetweenActivityTag",
                                100,
                                "Teacher=Ada",
                                "Activity_Tag=lab",
                                "MinGaps=2");

        assertEquals(
                List.of(
                        "must [] [whose=CLASSES, first=[tag:lab], then=[tag:loud], least=1]",
                        "must [Ada] [whose=TEACHERS, first=[tag:lab], then=[tag:lab], least=2]"),
                file.entries("hold-gaps-between-lessons"));
    }

    @Test
    void aConstraintOnAGroupHoldsForItsClasses() {
        assertEquals(
                List.of("must [2A-de, 2A-fr] [whose=CLASSES, least=3, allowEmptyDays=false]"),
                school().time(
                                "StudentsSetMinHoursDaily",
                                100,
                                "Students=2A",
                                "Minimum_Hours_Daily=3",
                                "Allow_Empty_Days=false")
                        .entries("hold-periods-per-day"));
    }

    @Test
    void daysTooLongCountOnceAsFetCountsThem() {
        var book =
                school().time("TeachersMaxHoursDaily", 90, "Maximum_Hours_Daily=4")
                        .read()
                        .rulebook();

        var limit =
                book.entries().stream()
                        .filter(
                                entry ->
                                        RuleCatalog.id(entry.rule())
                                                .equals("limit-periods-per-day"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(CostFunction.STEP, limit.cost());
        assertEquals(9000, limit.weight());
    }

    @Test
    void aWishCountsAsOftenAsAClassHasSubgroups() {
        var file =
                new SmallFet()
                        .activity("Ada", "Ma", "2A", 1)
                        .time("StudentsMaxHoursDaily", 50, "Maximum_Hours_Daily=4");

        assertEquals(
                List.of("10000 [] [whose=CLASSES, most=4]"), file.entries("limit-periods-per-day"));
    }

    @Test
    void intervalsEndBeforeTheHourNamed() {
        var file =
                school().time(
                                "TeacherIntervalMaxDaysPerWeek",
                                100,
                                "Teacher_Name=Ada",
                                "Max_Days_Per_Week=2",
                                "Interval_Start_Hour=2",
                                "Interval_End_Hour=4")
                        .time(
                                "StudentsIntervalMaxDaysPerWeek",
                                100,
                                "Max_Days_Per_Week=3",
                                "Interval_Start_Hour=5",
                                "Interval_End_Hour=");

        assertEquals(
                List.of(
                        "must [Ada] [whose=TEACHERS, from=2, to=3, most=2]",
                        "must [] [whose=CLASSES, from=5, to=6, most=3]"),
                file.entries("limit-days-in-interval"));
    }

    @Test
    void tagsChooseLessons() {
        assertEquals(
                List.of("must [] [whose=CLASSES, lessons=[tag:lab], most=2]"),
                school().time(
                                "StudentsActivityTagMaxHoursDaily",
                                100,
                                "Activity_Tag=lab",
                                "Maximum_Hours_Daily=2")
                        .entries("limit-lessons-per-day"));
    }

    @Test
    void buildingsLimitChanges() {
        var file =
                school().space(
                                "TeacherMaxBuildingChangesPerDay",
                                100,
                                "Teacher=Bo",
                                "Max_Building_Changes_Per_Day=1")
                        .space(
                                "StudentsMinGapsBetweenBuildingChanges",
                                100,
                                "Min_Gaps_Between_Building_Changes=2");

        assertEquals(
                List.of("must [Bo] [whose=TEACHERS, most=1]"),
                file.entries("limit-building-changes-per-day"));
        assertEquals(
                List.of("must [] [whose=CLASSES, least=2]"),
                file.entries("hold-gaps-between-buildings"));
    }

    @Test
    void constraintsWithoutWeightAreLeftOut() {
        assertTrue(
                school()
                        .time("TeachersMaxGapsPerWeek", 0, "Max_Gaps=0")
                        .time("TeachersMaxGapsPerDay", 100, "Max_Gaps=0", "Active=false")
                        .read()
                        .rulebook()
                        .entries()
                        .stream()
                        .noneMatch(entry -> RuleCatalog.id(entry.rule()).startsWith("limit-gaps")));
    }
}
