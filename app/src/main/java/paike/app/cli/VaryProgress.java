package paike.app.cli;

import paike.app.vary.Answer;
import paike.model.Text;

/** A line for each what-if that is done. */
final class VaryProgress {
    private final Console console;
    private final int all;
    private int done;

    VaryProgress(Console console, int all) {
        this.console = console;
        this.all = all;
    }

    synchronized void heard(Answer answer) {
        if (answer.plan() != null && !answer.reasons().isEmpty()) {
            console.warn(
                    Text.of(
                            "%s：%s",
                            "%s: %s", answer.whatIf().name(), answer.reasons().getFirst()));
            return;
        }
        done++;
        console.warn(
                Text.of(
                        "[%d/%d] %s：%s",
                        "[%d/%d] %s: %s",
                        done,
                        all,
                        answer.whatIf().name(),
                        words(answer.state())));
        answer.reasons().forEach(reason -> console.warn(Text.of("    ✕ %s", "    ✕ %s", reason)));
    }

    static Text words(Answer.State state) {
        return switch (state) {
            case SOLVED -> new Text("已排", "solved");
            case KNOWN -> new Text("未变，沿用上次结果", "unchanged, taken from the last run");
            case IMPOSSIBLE -> new Text("预检证明无解", "proved impossible");
            case STOPPED -> new Text("未完成", "not done");
        };
    }
}
