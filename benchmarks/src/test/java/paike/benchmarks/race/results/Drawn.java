package paike.benchmarks.race.results;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs drawn as a table. A row is a school, a seed, and a cell per program: {@code -} = not run,
 * {@code fails REASON}, else figures.
 */
final class Drawn {
    private Drawn() {}

    /** Cells: FET's CPU seconds; Paike's to complete and of the whole process. */
    static List<Run> complete(String table) {
        return runs(table, Mode.COMPLETE);
    }

    /** Cells: soft conflicts of each. */
    static List<Run> soft(String table) {
        return runs(table, Mode.SOFT);
    }

    private static List<Run> runs(String table, Mode mode) {
        var runs = new ArrayList<Run>();
        for (var line : table.lines().toList()) {
            var cells = line.split("\\|", -1);
            if (cells.length == 4) {
                add(runs, cells, mode, Engine.FET);
                add(runs, cells, mode, Engine.PAIKE);
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, String[] cells, Mode mode, Engine engine) {
        var cell = cells[engine == Engine.FET ? 2 : 3].strip();
        if (cell.equals("-")) {
            return;
        }
        var key = new Run.Key(cells[0].strip(), mode, engine, Long.parseLong(cells[1].strip()));
        var setup =
                new Run.Setup(
                        engine == Engine.FET ? "FET 6.8.5" : "abc1234",
                        engine == Engine.FET ? 1 : 2,
                        30,
                        "2026-11-22T12:00:00Z",
                        1.5);
        if (cell.startsWith("fails")) {
            runs.add(
                    new Run(
                            key,
                            setup,
                            new Run.Verdict(
                                    Outcome.INCOMPLETE,
                                    cell.substring("fails".length()).strip(),
                                    Double.NaN),
                            new Run.Usage(30.5, 29, 1, 100, 1),
                            Run.Marks.NONE));
            return;
        }
        var figures = cell.split(" +", -1);
        double last = Double.parseDouble(figures[figures.length - 1]);
        boolean isSoft = mode == Mode.SOFT;
        double cpu = isSoft ? 1 : last;
        runs.add(
                new Run(
                        key,
                        setup,
                        new Run.Verdict(Outcome.COMPLETE, "", isSoft ? last : 0),
                        new Run.Usage(cpu * 1.5, cpu * 0.5, cpu * 0.5, 120.4, 0),
                        engine == Engine.FET
                                ? Run.Marks.NONE
                                : new Run.Marks(
                                        400,
                                        400,
                                        0.25,
                                        0.5,
                                        isSoft ? 0.5 : Double.parseDouble(figures[0]))));
    }
}
