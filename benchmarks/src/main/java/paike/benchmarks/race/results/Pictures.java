package paike.benchmarks.race.results;

import static paike.benchmarks.race.results.Charts.FET;
import static paike.benchmarks.race.results.Charts.PAIKE;
import static paike.benchmarks.race.results.Charts.PAIKE_ALONE;
import static paike.benchmarks.race.results.Charts.chart;
import static paike.benchmarks.race.results.Charts.line;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws what a race measured, as PNG files. */
public final class Pictures {
    /** Dots per inch; 72 would be a pixel per unit. */
    private static final int RESOLUTION = 144;

    private final Path folder;
    private final List<Picture> drawn = new ArrayList<>();

    /**
     * A picture that was drawn.
     *
     * @param file its name
     * @param words what it shows
     */
    record Picture(String file, String words) {}

    /**
     * @param folder made if need be
     */
    public Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    List<Picture> drawn(String start) {
        return drawn.stream().filter(picture -> picture.file.startsWith(start)).toList();
    }

    /**
     * Cactus plots, the schools solved against CPU seconds and against wall seconds, where anything
     * was solved.
     *
     * @param runs of listed schools
     */
    public void cactus(List<Run> runs) throws IOException {
        var complete =
                runs.stream()
                        .filter(run -> run.isComplete() && run.key().mode() == Mode.COMPLETE)
                        .toList();
        if (complete.isEmpty()) {
            return;
        }
        long seeds = runs.stream().map(run -> run.key().seed()).distinct().count();
        var cpu = cactus("CPU seconds", complete, seeds, run -> run.usage().cpuSeconds());
        save(cpu, "cactus-cpu.png", "schools completed against CPU seconds");
        var wall = cactus("seconds (wall)", complete, seeds, run -> run.usage().wallSeconds());
        save(wall, "cactus-wall.png", "schools completed against wall seconds");
    }

    private static XYChart cactus(
            String unit, List<Run> complete, long seeds, ToDoubleFunction<Run> whole) {
        var chart = chart("Schools completed within so many " + unit, unit, "schools");
        chart.getStyler().setYAxisMin(0.0);
        double last = complete.stream().mapToDouble(whole).max().orElse(1);
        steps(chart, "FET, whole process", FET, times(complete, Engine.FET, whole), seeds, last);
        steps(
                chart,
                "Paike, whole process",
                PAIKE,
                times(complete, Engine.PAIKE, whole),
                seeds,
                last);
        boolean isCpu = unit.startsWith("CPU");
        steps(
                chart,
                "Paike, from the loaded school",
                PAIKE_ALONE,
                times(
                        complete,
                        Engine.PAIKE,
                        run ->
                                isCpu
                                        ? run.marks().completeCpuSeconds()
                                        : run.marks().completeSeconds()),
                seeds,
                last);
        Charts.decades(chart);
        return chart;
    }

    private static double[] times(List<Run> runs, Engine engine, ToDoubleFunction<Run> time) {
        return runs.stream()
                .filter(run -> run.key().engine() == engine)
                .mapToDouble(time)
                .filter(seconds -> !Double.isNaN(seconds))
                .map(seconds -> Math.max(0.001, seconds))
                .sorted()
                .toArray();
    }

    /** A stair that rises by one school at each time, drawn to the last time of all. */
    private static void steps(
            XYChart chart, String name, Color color, double[] times, long seeds, double last) {
        if (times.length == 0) {
            return;
        }
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        for (int i = 0; i < times.length; i++) {
            x.add(times[i]);
            y.add(i / (double) seeds);
            x.add(times[i]);
            y.add((i + 1) / (double) seeds);
        }
        x.add(Math.max(last, times[times.length - 1]));
        y.add(times.length / (double) seeds);
        line(chart, name, x, y, color);
    }

    /** How the cost of one school fell: Paike's over time, FET's when it was complete. */
    public void cost(CostCurve curve) throws IOException {
        var chart =
                chart(
                        curve.school(),
                        "seconds (wall) since the start",
                        "soft conflicts as FET counts");
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setXAxisMin(0.0);
        double end = Math.max(curve.end(), curve.fetSeconds() + 1);
        falling(chart, curve, end);
        if (!Double.isNaN(curve.fetSoft())) {
            line(
                    chart,
                    "FET",
                    List.of(curve.fetSeconds(), end),
                    List.of(curve.fetSoft(), curve.fetSoft()),
                    FET);
        }
        save(
                chart,
                "cost-%s.png".formatted(curve.school().replaceAll("[^\\p{L}\\p{N}.()-]+", "_")),
                "soft conflicts over time, " + curve.school());
    }

    /** A stair that goes down whenever a better timetable was found, up to the end. */
    private static void falling(XYChart chart, CostCurve curve, double end) {
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        for (int i = 0; i < curve.seconds().size(); i++) {
            double soft = curve.soft().get(i);
            if (y.isEmpty() || soft < y.getLast()) {
                if (!y.isEmpty()) {
                    x.add(curve.seconds().get(i));
                    y.add(y.getLast());
                }
                x.add(curve.seconds().get(i));
                y.add(soft);
            }
        }
        x.add(end);
        y.add(y.getLast());
        line(chart, "Paike", x, y, PAIKE);
    }

    /** Time and memory of generated schools against their classes. */
    public void growth(List<Run> runs) throws IOException {
        var complete =
                runs.stream()
                        .filter(Growth::isGenerated)
                        .filter(run -> run.isComplete() && run.key().mode() == Mode.COMPLETE)
                        .toList();
        if (complete.isEmpty()) {
            return;
        }
        var time = chart("CPU seconds to a complete timetable", "classes", "CPU seconds");
        bySize(time, "FET, whole process", FET, complete, Engine.FET, r -> r.usage().cpuSeconds());
        bySize(
                time,
                "Paike, whole process",
                PAIKE,
                complete,
                Engine.PAIKE,
                run -> run.usage().cpuSeconds());
        bySize(
                time,
                "Paike, from the loaded school",
                PAIKE_ALONE,
                complete,
                Engine.PAIKE,
                run -> run.marks().completeCpuSeconds());
        save(grown(time), "growth-time.png", "CPU seconds against classes");
        var memory = chart("Peak resident memory", "classes", "MB");
        bySize(memory, "FET", FET, complete, Engine.FET, run -> run.usage().peakMegabytes());
        bySize(memory, "Paike", PAIKE, complete, Engine.PAIKE, run -> run.usage().peakMegabytes());
        save(grown(memory), "growth-memory.png", "memory against classes");
    }

    private static XYChart grown(XYChart chart) {
        chart.getStyler().setXAxisMin(0.0);
        chart.getStyler().setYAxisMin(0.0);
        chart.getSeriesMap().values().forEach(series -> series.setMarker(SeriesMarkers.CIRCLE));
        return chart;
    }

    /** A line through the means of each size. */
    private static void bySize(
            XYChart chart,
            String name,
            Color color,
            List<Run> runs,
            Engine engine,
            ToDoubleFunction<Run> figure) {
        var bySize = new TreeMap<Integer, List<Double>>();
        for (var run : runs) {
            double value = figure.applyAsDouble(run);
            if (run.key().engine() == engine && !Double.isNaN(value)) {
                bySize.computeIfAbsent(Growth.classes(run), size -> new ArrayList<>()).add(value);
            }
        }
        if (!bySize.isEmpty()) {
            line(
                    chart,
                    name,
                    bySize.keySet().stream().map(Integer::doubleValue).toList(),
                    bySize.values().stream()
                            .map(all -> all.stream().mapToDouble(v -> v).average().orElse(0))
                            .toList(),
                    color);
        }
    }

    private void save(XYChart chart, String file, String words) throws IOException {
        BitmapEncoder.saveBitmapWithDPI(
                chart,
                folder.resolve(file.replaceAll("\\.png$", "")).toString(),
                BitmapEncoder.BitmapFormat.PNG,
                RESOLUTION);
        drawn.add(new Picture(file, words));
    }
}
