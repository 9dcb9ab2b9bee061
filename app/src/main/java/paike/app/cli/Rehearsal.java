package paike.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Goes through the main jobs once. {@code paike} runs it after a build and keeps an archive of the
 * classes it used, so that the program starts faster from then on.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * @param arguments a school and an empty folder to work in
     */
    public static void main(String[] arguments) {
        var school = arguments[0];
        var plan = Path.of(arguments[1], "plan").toString();
        var fet = Path.of(arguments[1], "school.fet").toString();
        run("solve", school, "--time", "1s", "--out", plan);
        run("check", school, plan);
        var sheet = Path.of(plan, "timetable.xlsx").toString();
        run("check", school, sheet, "--out", Path.of(arguments[1], "checked").toString());
        run("check", sheet, "--out", Path.of(arguments[1], "alone").toString());
        run("export", school, "--to", fet);
        run("solve", fet, "--time", "1s", "--until", "complete", "--write", "fet", "--out", plan);
    }

    private static void run(String... arguments) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(arguments, nowhere, nowhere);
    }
}
