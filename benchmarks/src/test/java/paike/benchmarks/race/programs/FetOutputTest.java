package paike.benchmarks.race.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.benchmarks.race.results.Outcome;

class FetOutputTest {
    @Test
    void theEndOfARunIsReadFromItsWords() {
        assertEquals(
                Outcome.COMPLETE,
                FetOutput.outcome(
                        """
                        Starting timetable generation...
                        Total searching time (seconds): 5
                        Simulation successful
                        """));
        assertEquals(
                Outcome.INCOMPLETE,
                FetOutput.outcome("Starting timetable generation...\nTime exceeded\n"));
        assertEquals(
                Outcome.REFUSED,
                FetOutput.outcome(
                        "Message: File is incorrect...it cannot be opened\n\n"
                                + "fet-cl: cannot read input file (not existing, in use, or incorrect"
                                + " file) - aborting\n"));
        assertEquals(Outcome.IMPOSSIBLE, FetOutput.outcome("Simulation impossible\n"));
        assertEquals(Outcome.FAILED, FetOutput.outcome("Cannot precompute - data is wrong"));
    }

    @Test
    void theTotalOfSoftConflictsIsFound() {
        assertEquals(
                OptionalDouble.of(16.15),
                FetOutput.softTotal(
                        """
                        \uFEFFSoft conflicts of school.fet
                        Generated with FET 6.8.5 on 11/22/26 1:23 PM

                        Number of broken soft constraints: 17
                        Total soft conflicts: 16.15

                        Soft conflicts list (in decreasing order):

                        Time constraint, increases conflicts total by 0.95
                        """));
        assertEquals(
                OptionalDouble.of(5620353.2), FetOutput.softTotal("Total conflicts: 5620353.2\n"));
        assertEquals(OptionalDouble.of(12e6), FetOutput.softTotal("Total conflicts: 1.2e+07\n"));
        assertEquals(OptionalDouble.empty(), FetOutput.softTotal("no conflicts\n"));
    }

    @Test
    void theMostActivitiesPlacedAreThoseOfAnyTime() {
        assertEquals(
                OptionalInt.of(198),
                FetOutput.mostPlaced(
                        """
                        At time 0 h 0 m 0 s, FET reached 197 activities placed
                        At time 0 h 0 m 3 s, FET reached 198 activities placed
                        """));
        assertEquals(OptionalInt.empty(), FetOutput.mostPlaced(""));
    }

    @Test
    void filesOfHalfATimetableAreLeftOut(@TempDir Path folder) throws IOException {
        for (var name : new String[] {"school-highest", "school-current", "school"}) {
            var in = Files.createDirectories(folder.resolve("timetables").resolve(name));
            Files.writeString(in.resolve("school_soft_conflicts.txt"), "Total conflicts: 9\n");
        }
        var files = FetOutput.files(folder, "_soft_conflicts.txt");
        assertEquals(1, files.size());
        assertTrue(files.getFirst().toString().contains("timetables/school/"), files.toString());
    }
}
