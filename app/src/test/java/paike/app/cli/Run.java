package paike.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What one run of the program answered. */
record Run(int exit, String out, String err) {
    static final Path LIXIN = Path.of("..", "datasets", "data", "lixin");

    /** Runs the program in this process; arguments are told by their {@code toString}. */
    static Run of(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                Main.run(
                        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of the solved timetable of lixin. */
    static Path solved(String name) {
        return solved("lixin", name);
    }

    /** A file of the solved timetable of a school. */
    static Path solved(String school, String name) {
        return Path.of("src", "test", "resources", school, name);
    }
}
