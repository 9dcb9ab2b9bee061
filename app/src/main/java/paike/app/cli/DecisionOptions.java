package paike.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import paike.app.dated.SwapDraft;
import picocli.CommandLine.Option;

/** Who asked for a change and who decided, and what becomes of changes in the log. */
final class DecisionOptions {
    @Option(
            names = "--asked-by",
            paramLabel = "NAME",
            description = {"申请人。", "Who asks for it."})
    private String askedBy = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = {
                "批准人；不写则只是申请，等待审批。",
                "Who decides; without it the change is a request, to be approved."
            })
    private String by = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = {"原因，如 病假、公差。", "Why, such as 病假 (ill)."})
    private String reason = "";

    @Option(
            names = "--list",
            description = {
                "列出变动记录，并检查每一个有变动的周。",
                "List the log and audit every week that it changes."
            })
    private boolean list;

    @Option(
            names = "--approve",
            paramLabel = "ID",
            description = {"批准第 ID 号申请，与 --by 一起用。", "Approve request ID; with --by."})
    private @Nullable String approve;

    @Option(
            names = "--refuse",
            paramLabel = "ID",
            description = {"不批准第 ID 号申请，与 --by 一起用。", "Refuse request ID; with --by."})
    private @Nullable String refuse;

    @Option(
            names = "--undo",
            paramLabel = "ID",
            description = {"撤销第 ID 号变动。", "Undo change ID."})
    private @Nullable String undo;

    /** True if the log itself is what the command is about. */
    boolean isAboutLog() {
        return list || approve != null || refuse != null || undo != null;
    }

    SwapDraft.Decision of(LocalDate written) {
        return new SwapDraft.Decision(askedBy, by, reason, written);
    }

    String by() {
        return by;
    }

    String reason() {
        return reason;
    }

    @Nullable String approve() {
        return approve;
    }

    /** Why, or what is said where nothing was. */
    String reasonOr(String otherwise) {
        return reason.isEmpty() ? otherwise : reason;
    }

    @Nullable String refuse() {
        return refuse;
    }

    @Nullable String undo() {
        return undo;
    }
}
