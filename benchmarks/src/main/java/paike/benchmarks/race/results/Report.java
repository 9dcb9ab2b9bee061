package paike.benchmarks.race.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A section in Markdown about the runs of a race. */
public final class Report {
    private final List<Run> listed;
    private final List<Run> generated;
    private final List<Run> all;
    private final Pictures pictures;

    /**
     * @param pictures those drawn of these runs
     */
    public Report(List<Run> runs, Pictures pictures) {
        this.all = runs;
        this.listed = runs.stream().filter(run -> !Growth.isGenerated(run)).toList();
        this.generated = runs.stream().filter(Growth::isGenerated).toList();
        this.pictures = pictures;
    }

    /**
     * @param date of today
     * @param machine in words
     */
    public String markdown(String date, String machine) {
        var text = new StringBuilder("## " + date + ": race against FET\n\n");
        text.append(setup(machine));
        if (!listed.isEmpty()) {
            criteria(text, new Criteria(listed).all());
            var tables = new SchoolTables(listed);
            section(text, "Time to a complete timetable", "cactus-", tables.complete());
            section(text, "Soft conflicts after the same seconds", "cost-", tables.soft());
            section(text, "In one warm process", "warm-", warm(tables));
        }
        if (!generated.isEmpty()) {
            text.append("### Generated schools\n\n");
            criteria(text, List.of(Growth.criterion(generated)));
            var tables = new SchoolTables(generated);
            pictures(text, "growth-");
            paragraph(text, tables.complete());
            paragraph(text, tables.soft());
            paragraph(text, warm(tables));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private String setup(String machine) {
        var loads =
                all.stream()
                        .mapToDouble(run -> run.setup().load())
                        .filter(load -> load >= 0)
                        .summaryStatistics();
        return """
        `benchmarks/fet-race` on %s; %s with %s threads, %s; %s. Seeds %s. Processes that wanted to run when \
        a run began: %s. CPU seconds are user + system of all threads. Several figures in a cell belong to the \
        seeds in turn; a dash is a run that was not complete.

        """
                .formatted(
                        machine,
                        each(Engine.PAIKE, run -> "Paike " + run.setup().version()),
                        each(Engine.PAIKE, run -> String.valueOf(run.setup().threads())),
                        each(Engine.FET, run -> run.setup().version()),
                        limits(),
                        distinct(all, run -> String.valueOf(run.key().seed())),
                        loads.getCount() == 0
                                ? "not known"
                                : String.format(
                                        Locale.ROOT,
                                        "%.1f to %.1f, %.1f on average",
                                        loads.getMin(),
                                        loads.getMax(),
                                        loads.getAverage()));
    }

    private String limits() {
        var limits = new ArrayList<String>();
        for (var mode : Mode.values()) {
            var runs = all.stream().filter(run -> run.key().mode() == mode).toList();
            if (!runs.isEmpty()) {
                limits.add(
                        "%s within %s s"
                                .formatted(
                                        mode.name().toLowerCase(Locale.ROOT),
                                        distinct(
                                                runs,
                                                run -> String.valueOf(run.setup().seconds()))));
            }
        }
        return String.join(", ", limits);
    }

    private String each(Engine engine, Function<Run, String> word) {
        return distinct(all.stream().filter(run -> run.key().engine() == engine).toList(), word);
    }

    private static String distinct(List<Run> runs, Function<Run, String> word) {
        return runs.stream().map(word).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static void criteria(StringBuilder text, List<Criterion> criteria) {
        text.append("| what | aim | measured | reached |\n|---|---|---|---|\n");
        for (var criterion : criteria) {
            text.append(
                    "| %s | %s | %s | %s |\n"
                            .formatted(
                                    criterion.claim(),
                                    criterion.aim(),
                                    criterion.measured(),
                                    criterion.kept().word()));
        }
        text.append('\n');
        for (var criterion : criteria) {
            if (!criterion.misses().isEmpty()) {
                text.append(criterion.claim()).append(", where it falls short:\n\n");
                criterion.misses().forEach(miss -> text.append("- ").append(miss).append('\n'));
                text.append('\n');
            }
        }
    }

    private void section(StringBuilder text, String title, String pictureStart, String table) {
        if (!table.isEmpty()) {
            text.append("### ").append(title).append("\n\n");
            pictures(text, pictureStart);
            paragraph(text, table);
        }
    }

    private void pictures(StringBuilder text, String start) {
        for (var picture : pictures.drawn(start)) {
            text.append("![%s](pictures/%s)\n\n".formatted(picture.words(), picture.file()));
        }
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        if (!paragraph.isEmpty()) {
            text.append(paragraph).append('\n');
        }
    }

    private static String warm(SchoolTables tables) {
        var table = tables.warm();
        return table.isEmpty()
                ? ""
                : """
                Geometric mean of CPU seconds to complete, warm, of FET's (where both complete and FET takes at \
                least 1 s): %s.

                %s"""
                        .formatted(Figures.ratio(tables.warmMean()), table);
    }
}
