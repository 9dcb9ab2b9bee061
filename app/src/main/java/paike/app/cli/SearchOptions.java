package paike.app.cli;

import java.time.Duration;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.solver.SolveLimits;
import picocli.CommandLine.Option;

/** How long a search goes on, and from which seed. */
final class SearchOptions {
    @Option(
            names = "--time",
            converter = DurationConverter.class,
            defaultValue = "20s",
            description = {
                "计算时间，默认 ${DEFAULT-VALUE}；vary 中为每种设想的时间。",
                "Time to search; in vary for each what-if."
            })
    private Duration time = Duration.ofSeconds(20);

    @Option(
            names = "--steps",
            defaultValue = "0",
            description = {
                "优化步数上限；与 --seed 一起、且 --time 足够长时结果可重复。",
                "Step limit; with --seed and a --time that is long enough it makes plans"
                        + " repeatable."
            })
    private long steps;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = {"随机种子，默认 ${DEFAULT-VALUE}。", "Random seed."})
    private long seed;

    @Option(
            names = "--threads",
            defaultValue = "0",
            description = {"同时搜索几个，默认为处理器数。", "Searches at a time; processors by default."})
    private int threads;

    /**
     * @throws DatasetException if a number is below 0
     */
    void check() {
        refuseNegative("--steps", steps);
        refuseNegative("--threads", threads);
    }

    /**
     * @param untilComplete whether a search ends as soon as every lesson has a place
     */
    SolveLimits limits(boolean untilComplete) {
        return new SolveLimits(
                time,
                steps,
                seed,
                threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                untilComplete);
    }

    private static void refuseNegative(String option, long number) {
        if (number < 0) {
            throw DatasetException.of(
                    option,
                    "",
                    Text.of("%d：应为 0 或正整数", "%d: 0 or a positive integer expected", number),
                    new Text("省略此项即用默认值。", "Leave it out for the default."));
        }
    }
}
