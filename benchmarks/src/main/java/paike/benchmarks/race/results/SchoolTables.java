package paike.benchmarks.race.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Tables with one line per school; the figures of several seeds stand side by side in a cell. */
final class SchoolTables {
    private static final String NOTHING = "–";

    private final List<Pair> complete;
    private final List<Pair> soft;
    private final List<Pair> warm;

    SchoolTables(List<Run> runs) {
        this.complete = Pair.of(runs, Mode.COMPLETE, Mode.COMPLETE);
        this.soft = Pair.of(runs, Mode.SOFT, Mode.SOFT);
        this.warm =
                Pair.of(runs, Mode.COMPLETE, Mode.WARM).stream()
                        .filter(pair -> pair.paike() != null)
                        .toList();
    }

    /** Time and memory to the first complete timetable; empty if nobody ran for it. */
    String complete() {
        return complete.isEmpty()
                ? ""
                : """
                | school | lessons | FET CPU s | FET wall s | Paike CPU s to complete | whole process CPU s | wall s | to complete / FET | process / FET | FET MB | Paike MB |
                |---|---|---|---|---|---|---|---|---|---|---|
                """
                        + lines(complete, this::completeLine);
    }

    private String completeLine(List<Pair> pairs) {
        return cells(
                pairs.getFirst().school(),
                lessons(pairs),
                fet(pairs, run -> Figures.seconds(run.usage().cpuSeconds())),
                fet(pairs, run -> Figures.seconds(run.usage().wallSeconds())),
                paike(pairs, run -> Figures.seconds(run.marks().completeCpuSeconds())),
                paike(pairs, run -> Figures.seconds(run.usage().cpuSeconds())),
                paike(pairs, run -> Figures.seconds(run.usage().wallSeconds())),
                ratio(pairs, Pair::paikeCpuToComplete),
                ratio(pairs, Pair::paikeCpu),
                most(pairs, Pair::fet),
                most(pairs, Pair::paike));
    }

    /** Soft conflicts after a fixed time; empty if nobody ran for them. */
    String soft() {
        return soft.isEmpty()
                ? ""
                : """
                | school | FET soft conflicts | Paike soft conflicts | Paike / FET |
                |---|---|---|---|
                """
                        + lines(soft, this::softLine);
    }

    private String softLine(List<Pair> pairs) {
        double fet = sum(pairs, Pair::fetSoft);
        double paike = sum(pairs, Pair::paikeSoft);
        return cells(
                pairs.getFirst().school(),
                fet(pairs, run -> Figures.soft(run.verdict().soft())),
                paike(pairs, run -> Figures.soft(run.verdict().soft())),
                fet > 0 ? Figures.ratio(paike / fet) : NOTHING);
    }

    /** Time to complete in a process that has solved others before; empty if nobody did. */
    String warm() {
        return warm.isEmpty()
                ? ""
                : """
                | school | FET CPU s | Paike CPU s to complete, warm | to complete / FET |
                |---|---|---|---|
                """
                        + lines(warm, this::warmLine);
    }

    private String warmLine(List<Pair> pairs) {
        return cells(
                pairs.getFirst().school(),
                fet(pairs, run -> Figures.seconds(run.usage().cpuSeconds())),
                paike(pairs, run -> Figures.seconds(run.marks().completeCpuSeconds())),
                ratio(pairs, Pair::paikeCpuToComplete));
    }

    /** Mean ratio of warm times to complete, over the same runs as the mean of fresh ones. */
    double warmMean() {
        return Means.geometric(
                warm.stream()
                        .filter(pair -> pair.bothComplete() && pair.fetCpu() >= 1)
                        .mapToDouble(pair -> pair.paikeCpuToComplete() / pair.fetCpu())
                        .filter(ratio -> !Double.isNaN(ratio))
                        .toArray());
    }

    private static String lines(List<Pair> pairs, Function<List<Pair>, String> line) {
        return pairs.stream()
                .collect(groupingBy(Pair::school, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(line)
                .collect(joining());
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String lessons(List<Pair> pairs) {
        return pairs.stream()
                .map(Pair::paike)
                .filter(run -> run != null && run.marks().lessons() > 0)
                .findFirst()
                .map(run -> String.valueOf(run.marks().lessons()))
                .orElse(NOTHING);
    }

    private static String fet(List<Pair> pairs, Function<Run, String> figure) {
        return each(pairs, Pair::fet, figure);
    }

    private static String paike(List<Pair> pairs, Function<Run, String> figure) {
        return each(pairs, Pair::paike, figure);
    }

    /** The figure of every run that is complete, a dash for others. */
    private static String each(
            List<Pair> pairs, Function<Pair, @Nullable Run> whose, Function<Run, String> figure) {
        return pairs.stream()
                .map(whose)
                .map(run -> run != null && run.isComplete() ? figure.apply(run) : NOTHING)
                .collect(joining(" / "));
    }

    private static String ratio(List<Pair> pairs, ToDoubleFunction<Pair> ours) {
        return Figures.ratio(
                Means.geometric(
                        pairs.stream()
                                .filter(Pair::bothComplete)
                                .mapToDouble(pair -> ours.applyAsDouble(pair) / pair.fetCpu())
                                .filter(ratio -> !Double.isNaN(ratio))
                                .toArray()));
    }

    private static String most(List<Pair> pairs, Function<Pair, @Nullable Run> whose) {
        return Figures.megabytes(
                pairs.stream()
                        .map(whose)
                        .filter(Objects::nonNull)
                        .mapToDouble(run -> run.usage().peakMegabytes())
                        .filter(peak -> !Double.isNaN(peak))
                        .max()
                        .orElse(Double.NaN));
    }

    private static double sum(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        return pairs.stream().filter(Pair::bothComplete).mapToDouble(figure).sum();
    }
}
