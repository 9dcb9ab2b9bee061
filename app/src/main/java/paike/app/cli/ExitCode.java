package paike.app.cli;

/** What a command answers to the shell. */
final class ExitCode {
    /** Done, every must-rule kept. */
    static final int KEPT = 0;

    /** Done, but must-rules are broken or lessons unplaced. */
    static final int BROKEN = 1;

    /** Bad input or wrong use. */
    static final int BAD_INPUT = 2;

    /** Proved impossible. */
    static final int IMPOSSIBLE = 3;

    /** Interrupted; the best plan so far is saved. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
