package paike.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole races on a tiny school, with a launcher that only plays Paike. */
class FetRaceTest {
    private static final Path SCHOOLS = Path.of("src/test/resources/fet").toAbsolutePath();

    @TempDir private Path root = Path.of("");

    private Path out() {
        return root.resolve("out");
    }

    /** Locks lesson 1 on Monday and lesson 2 on a day that depends on what is raced for. */
    @BeforeEach
    void launcher() throws IOException {
        play(
                """
                day=Tuesday; [[ "$all" == *"--until complete"* ]] && day=Monday
                awk -v day="$day" '
                    function lock(id, day, hour) {
                        print "<ConstraintActivityPreferredStartingTime>" \\
                            "<Weight_Percentage>100</Weight_Percentage>" \\
                            "<Activity_Id>" id "</Activity_Id><Preferred_Day>" day "</Preferred_Day>" \\
                            "<Preferred_Hour>" hour "</Preferred_Hour>" \\
                            "<Permanently_Locked>true</Permanently_Locked><Active>true</Active>" \\
                            "<Comments></Comments></ConstraintActivityPreferredStartingTime>"
                    }
                    /<\\/Time_Constraints_List>/ { lock(1, "Monday", 1); lock(2, day, 2) }
                    { print }' "$school" >"$out/solved.fet"
                echo '{"lessons":2,"placed":2,"hard":0,"soft":9500,
                    "load":{"seconds":0.1,"cpuSeconds":0.1},
                    "complete":{"seconds":0.2,"cpuSeconds":0.3},"total":{"seconds":0.4,"cpuSeconds":0.5},
                    "progress":[{"seconds":0.2,"placed":2,"hard":0,"soft":9500}]}' >"$out/run.json"
                """);
    }

    /** Sets what the launcher does with {@code $school} and the folder {@code $out}. */
    private void play(String script) throws IOException {
        var launcher = root.resolve("paike");
        Files.writeString(
                launcher,
                """
                #!/usr/bin/env bash
                set -eu
                school=$2 all="$*"
                while [ $# -gt 1 ]; do [ "$1" = --out ] && out=$2; shift; done
                mkdir -p "$out"
                """
                        + script);
        assertTrue(launcher.toFile().setExecutable(true));
    }

    private String race(String... more) {
        var log = new ByteArrayOutputStream();
        var words = new String[more.length + 2];
        words[0] = "--out";
        words[1] = out().toString();
        System.arraycopy(more, 0, words, 2, more.length);
        int code = FetRace.run(root, new PrintStream(log, true, StandardCharsets.UTF_8), words);
        assertEquals(0, code, log.toString(StandardCharsets.UTF_8));
        return log.toString(StandardCharsets.UTF_8);
    }

    private String report() throws IOException {
        return Files.readString(out().resolve("report.md"));
    }

    private int rows() throws IOException {
        return Files.readAllLines(out().resolve("results.tsv")).size() - 1;
    }

    @Test
    @NeedsFet
    void bothProgramsRunAndFetJudges() throws IOException {
        race(SCHOOLS.toString(), "--seconds", "10");
        assertTrue(report().contains("| 1 of 1 (FET: 1) | yes |"), report());
        assertEquals(2, rows());
        var paike = Files.readAllLines(out().resolve("results.tsv")).getLast();
        assertTrue(paike.contains("\tcomplete\t\t0.9500\t"), paike);
    }

    @Test
    @NeedsFet
    void softConflictsAreThoseOfTheLongerSearch() throws IOException {
        race(SCHOOLS.toString(), "--mode", "soft", "--soft-seconds", "5");
        assertTrue(report().contains("### Soft conflicts after the same seconds"), report());
        assertTrue(report().contains("| two-lessons.fet | 0 | 0 | – |"), report());
        assertTrue(Files.exists(out().resolve("pictures/cost-two-lessons.fet.png")));
    }

    @Test
    @NeedsFet
    void runsThatAreThereAreNotRepeated() throws IOException {
        race(SCHOOLS.toString());
        race(SCHOOLS.toString(), "--seeds", "1,2");
        assertEquals(4, rows());
        race("--report-only");
        assertEquals(4, rows());
    }

    @Test
    @NeedsFet
    void whatPaikeDoesNotTakeIsAMissWithItsWords() throws IOException {
        play("echo 'ConstraintOfTomorrow: 3, not supported' >&2; exit 2");
        var log = race(SCHOOLS.toString());
        assertTrue(log.contains("refused"), log);
        assertTrue(
                report().contains(
                                "- two-lessons.fet: ConstraintOfTomorrow: 3, not supported (FET:"),
                report());
    }

    @Test
    @NeedsFet
    void aTimetableWithAClashIsRejected() throws IOException {
        play(
                """
                cp "$school" "$out/solved.fet"
                echo '{"lessons":2,"placed":2,"hard":0,"soft":0}' >"$out/run.json"
                """);
        var log = race(SCHOOLS.toString());
        assertTrue(log.contains("rejected"), log);
        assertTrue(log.contains("2 of 2 activities have no time"), log);
    }

    @Test
    @NeedsFet
    void generatedSchoolsAreMadeOnceAndComparedBySize() throws IOException {
        var launcher = root.resolve("paike");
        var solve = Files.readString(launcher).replace("set -eu\n", "");
        Files.writeString(
                launcher,
                """
                #!/usr/bin/env bash
                set -eu
                echo "$*" >>"%1$s/asked"
                case "$1" in
                    generate) mkdir -p "$5"; exit ;;
                    export) cp "%2$s/two-lessons.fet" "$4"; exit ;;
                esac
                """
                                .formatted(root, SCHOOLS)
                        + solve);
        race("--generated", "24,48", "--seconds", "10");
        race("--generated", "24,48", "--seconds", "10", "--seeds", "2");
        assertTrue(report().contains("### Generated schools"), report());
        assertTrue(Files.exists(out().resolve("pictures/growth-memory.png")));
        assertEquals(8, rows());
        var made =
                Files.readAllLines(root.resolve("asked")).stream()
                        .filter(line -> !line.startsWith("solve"))
                        .map(line -> line.replace(out() + "/generated/", ""))
                        .toList();
        assertEquals(
                List.of(
                        "generate --classes 24 --out school-24",
                        "export school-24 --to classes-24.fet",
                        "generate --classes 48 --out school-48",
                        "export school-48 --to classes-48.fet"),
                made);
    }

    @Test
    void wrongUseIsSaid() {
        var log = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(2, FetRace.run(root, log, "--mode", "sideways"));
    }
}
