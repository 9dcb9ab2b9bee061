package paike.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.model.Text;
import picocli.CommandLine.Option;

/** Options of {@code solve} about a plan that is to be changed little. */
final class KeepOptions {
    /** Timetables looked for where nobody says how many. */
    private static final int USUAL = 6;

    private static final int MOST = 40;

    @Option(
            names = "--keep",
            paramLabel = "PLAN",
            description = {
                "学校有变动时，在该方案基础上尽量少改。",
                "Change as little of this plan as the school, which has changed, allows."
            })
    private @Nullable Path keep;

    @Option(
            names = "--trade-offs",
            arity = "0..1",
            paramLabel = "N",
            fallbackValue = "" + USUAL,
            defaultValue = "0",
            description = {
                "配合 --keep：给出从“改动最少”到“最优”之间互不压倒的方案，约 N 个（默认 " + USUAL + "）。",
                "With --keep: about N plans between fewest changes and best, none beaten by"
                        + " another."
            })
    private int tradeOffs;

    @Option(
            names = "--moves-at-most",
            paramLabel = "K",
            defaultValue = "-1",
            description = {
                "配合 --keep：最多移动 K 节课的方案中取最优。",
                "With --keep: the best plan found that moves at most K lessons."
            })
    private int movesAtMost;

    /** The plan to keep; null = none. */
    @Nullable Path plan() {
        return keep;
    }

    /** How many plans to look for, the one with the fewest changes included; 0 = that one alone. */
    int count() {
        return tradeOffs == 0 && movesAtMost >= 0 ? USUAL : tradeOffs;
    }

    /** Whether all plans found are wanted. */
    boolean wantsAll() {
        return tradeOffs > 0;
    }

    /** Lessons that the plan taken may move; as few as possible if nobody says. */
    int movesAtMost() {
        return movesAtMost;
    }

    /**
     * @param lock what is locked besides; null = nothing
     * @throws DatasetException if the options contradict one another
     */
    void check(@Nullable Path lock) {
        if (keep != null && lock != null) {
            throw DatasetException.of(
                    "--keep",
                    "",
                    new Text("不能与 --lock 同时使用", "cannot be used together with --lock"),
                    new Text(
                            "--keep 本来就尽量不动每一节课。",
                            "--keep moves as few lessons as it can anyway."));
        }
        if (keep == null && (tradeOffs != 0 || movesAtMost >= 0)) {
            throw DatasetException.of(
                    tradeOffs != 0 ? "--trade-offs" : "--moves-at-most",
                    "",
                    new Text("要有 --keep 方案", "a plan to keep is expected"),
                    new Text("请加上 --keep PLAN。", "Add --keep PLAN."));
        }
        if (tradeOffs < 0 || tradeOffs == 1 || tradeOffs > MOST) {
            throw DatasetException.of(
                    "--trade-offs",
                    "",
                    Text.of(
                            "%d：应为 2 至 %d 之间的整数",
                            "%d: an integer from 2 to %d expected", tradeOffs, MOST),
                    new Text("省略数字即用默认值。", "Leave the number out for the default."));
        }
    }
}
