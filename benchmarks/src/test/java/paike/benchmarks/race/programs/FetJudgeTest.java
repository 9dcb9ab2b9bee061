package paike.benchmarks.race.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.benchmarks.race.NeedsFet;

class FetJudgeTest {
    private static final Path GIVEN = Path.of("src/test/resources/fet/two-lessons.fet");

    @TempDir private Path folder = Path.of("");

    private FetJudge.Judgment judge(String solved) throws IOException, InterruptedException {
        var file = folder.resolve("solved.fet");
        Files.writeString(file, solved);
        return new FetJudge().judge(GIVEN, file);
    }

    private static String given() throws IOException {
        return Files.readString(GIVEN);
    }

    /** The school with both lessons locked. */
    private static String solved(String first, String second) throws IOException {
        return with(lock("1", first) + lock("2", second));
    }

    private static String with(String constraints) throws IOException {
        return given().replace(
                        "</Time_Constraints_List>", constraints + "</Time_Constraints_List>");
    }

    private static String lock(String id, String at) {
        return """
        <ConstraintActivityPreferredStartingTime>
        	<Weight_Percentage>100</Weight_Percentage>
        	<Activity_Id>%s</Activity_Id>
        	<Preferred_Day>%s</Preferred_Day>
        	<Preferred_Hour>%s</Preferred_Hour>
        	<Permanently_Locked>true</Permanently_Locked>
        	<Active>true</Active>
        	<Comments></Comments>
        </ConstraintActivityPreferredStartingTime>
        """
                .formatted(id, at.split(" ", -1)[0], at.split(" ", -1)[1]);
    }

    private void refuses(String solved, String reason) throws IOException, InterruptedException {
        var judgment = judge(solved);
        assertFalse(judgment.accepted());
        assertTrue(judgment.reason().contains(reason), judgment.reason());
        assertTrue(Double.isNaN(judgment.soft()));
    }

    @Test
    @NeedsFet
    void aTimetableThatKeepsEverythingHasNoSoftConflicts()
            throws IOException, InterruptedException {
        var judgment = judge(solved("Monday 1", "Tuesday 1"));
        assertTrue(judgment.accepted(), judgment.reason());
        assertEquals(0, judgment.soft());
    }

    @Test
    @NeedsFet
    void aBrokenWishIsCounted() throws IOException, InterruptedException {
        assertEquals(0.95, judge(solved("Monday 1", "Monday 2")).soft());
    }

    @Test
    @NeedsFet
    void aClashIsRefusedByFet() throws IOException, InterruptedException {
        var file = folder.resolve("clash.fet");
        Files.writeString(file, solved("Monday 1", "Monday 1"));
        var judgment = new FetJudge(Duration.ofSeconds(2)).judge(GIVEN, file);
        assertFalse(judgment.accepted());
        assertTrue(judgment.reason().startsWith("FET does not accept it"), judgment.reason());
    }

    @Test
    void aLessonWithoutATimeIsRefused() throws IOException, InterruptedException {
        refuses(with(lock("1", "Monday 1")), "1 of 2 activities have no time, e.g. activity 2");
    }

    @Test
    void aLockThatDoesNotHoldIsRefused() throws IOException, InterruptedException {
        refuses(
                solved("Monday 1", "Tuesday 1")
                        .replace("<Permanently_Locked>true", "<Permanently_Locked>false"),
                "no lock was added");
    }

    @Test
    void changedLessonsAreRefused() throws IOException, InterruptedException {
        refuses(
                solved("Monday 1", "Tuesday 1").replace("<Duration>1", "<Duration>2"),
                "Activities_List was changed");
    }

    @Test
    void aMilderWishIsRefused() throws IOException, InterruptedException {
        refuses(
                solved("Monday 1", "Monday 2")
                        .replace("<Weight_Percentage>95", "<Weight_Percentage>5"),
                "ConstraintMinDaysBetweenActivities");
    }

    @Test
    void aLostConstraintIsRefused() throws IOException, InterruptedException {
        refuses(
                solved("Monday 1", "Monday 2")
                        .replaceAll("(?s)<ConstraintMinDays.*</ConstraintMinDays[^>]*>", ""),
                "1 constraints were lost or changed");
    }

    @Test
    void otherSpaceBetweenElementsIsNoChange() throws IOException, InterruptedException {
        var judgment =
                judge(with(lock("1", "Monday 1")).replace("\t", "    ").replace("\n\n", "\n"));
        assertTrue(judgment.reason().contains("activities have no time"), judgment.reason());
    }

    @Test
    void whatIsNotThereIsRefused() throws IOException, InterruptedException {
        var judgment = new FetJudge().judge(GIVEN, folder.resolve("none.fet"));
        assertEquals("there is no none.fet", judgment.reason());
    }
}
