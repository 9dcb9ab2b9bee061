package paike.app.cli;

import java.io.PrintStream;
import paike.model.Language;
import paike.model.Text;

/**
 * Where a command speaks: results to out, progress and trouble to err.
 *
 * @param language of all that is said
 */
record Console(PrintStream out, PrintStream err, Language language) {

    void say(Text text) {
        out.println(text.in(language));
    }

    void warn(Text text) {
        err.println(text.in(language));
    }

    /** True if err is a terminal that a bar can be drawn on; the launcher knows and says so. */
    boolean isTerminal() {
        return "1".equals(System.getenv("PAIKE_TERMINAL"));
    }
}
