package paike.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paike.benchmarks.race.programs.PaikeProgram;
import paike.benchmarks.race.programs.RunJson;
import paike.benchmarks.race.results.CostCurve;
import paike.benchmarks.race.results.Engine;
import paike.benchmarks.race.results.Mode;
import paike.benchmarks.race.results.Run;

/** How cost fell over time, from the records that Paike's runs left in the folder of the race. */
final class CostCurves {
    /**
     * What a point of FET's soft conflicts is in the penalty of a school read from its files: one
     * per cent of weight is 100.
     */
    private static final double PENALTY_OF_A_CONFLICT = 10_000;

    private CostCurves() {}

    /**
     * Curves of the schools where FET's timetables have most soft conflicts, of the first seed
     * each.
     *
     * @param most how many
     */
    static List<CostCurve> of(List<Run> runs, RaceFolder folder, int most) throws IOException {
        var curves = new ArrayList<CostCurve>();
        var soft =
                runs.stream()
                        .filter(run -> run.key().mode() == Mode.SOFT && run.isComplete())
                        .toList();
        var dearest =
                soft.stream()
                        .filter(run -> run.key().engine() == Engine.FET)
                        .sorted(
                                Comparator.comparingDouble((Run run) -> run.verdict().soft())
                                        .reversed())
                        .toList();
        for (var fet : dearest) {
            boolean isNew = curves.stream().noneMatch(c -> c.school().equals(fet.key().school()));
            var paike = isNew ? sameOf(soft, fet) : Optional.<Run>empty();
            if (paike.isPresent() && curves.size() < most) {
                curve(fet, paike.get(), folder).ifPresent(curves::add);
            }
        }
        return curves;
    }

    private static Optional<Run> sameOf(List<Run> runs, Run fet) {
        return runs.stream()
                .filter(
                        run ->
                                run.key().engine() == Engine.PAIKE
                                        && run.key().school().equals(fet.key().school())
                                        && run.key().seed() == fet.key().seed())
                .findFirst();
    }

    private static Optional<CostCurve> curve(Run fet, Run paike, RaceFolder folder)
            throws IOException {
        var file = folder.of(paike.key()).resolve(PaikeProgram.RESULT).resolve(RunJson.NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var said = RunJson.read(file);
        var seconds = new ArrayList<Double>();
        var soft = new ArrayList<Double>();
        for (var point : said.progress()) {
            if (point.placed() == said.lessons() && point.hard() == 0) {
                seconds.add(said.loadSeconds() + point.seconds());
                soft.add(point.soft() / PENALTY_OF_A_CONFLICT);
            }
        }
        return seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CostCurve(
                                paike.key().school(),
                                seconds,
                                soft,
                                paike.usage().wallSeconds(),
                                fet.usage().wallSeconds(),
                                fet.verdict().soft()));
    }
}
