package paike.app.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.solver.Progress;
import paike.solver.ProgressListener;
import paike.solver.SolveLimits;

/**
 * How a search went: {@code run.json}, so that a plan can be made again and searches be compared.
 *
 * <p>Seconds of wall time count from the moment the school was loaded; CPU seconds are those of the
 * whole process, its compiler included.
 */
public final class RunRecord {
    /** Steps of progress kept; of more, every second is dropped. */
    private static final int MOST_STEPS = 400;

    private final long begun = System.nanoTime();
    private final double cpuBegun = cpuSeconds();
    private long loaded = begun;
    private double cpuLoaded = cpuBegun;
    private @Nullable Moment complete;
    private final List<Step> steps = new ArrayList<>();

    private record Moment(double seconds, double cpuSeconds) {}

    private record Step(double seconds, Progress progress) {}

    /** The school is in memory. */
    public void loaded() {
        loaded = System.nanoTime();
        cpuLoaded = cpuSeconds();
    }

    /** Takes notes of what another listener hears. */
    public ProgressListener listening(ProgressListener other) {
        return new ProgressListener() {
            @Override
            public void onProgress(Progress progress) {
                note(progress);
                other.onProgress(progress);
            }

            @Override
            public void onComplete() {
                noteComplete();
                other.onComplete();
            }
        };
    }

    private synchronized void note(Progress progress) {
        if (progress.phase() == Progress.Phase.IMPROVING) {
            steps.add(new Step(seconds(loaded), progress));
            if (steps.size() > MOST_STEPS) {
                for (int i = steps.size() - 2; i > 0; i -= 2) {
                    steps.remove(i);
                }
            }
        }
    }

    private synchronized void noteComplete() {
        complete = new Moment(seconds(loaded), cpuSeconds() - cpuLoaded);
    }

    public synchronized JsonNode tree(Plan plan, Audit audit, SolveLimits limits) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("school", plan.school().id());
        tree.put("seed", limits.seed());
        tree.put("threads", limits.threads());
        tree.put("time", Duration.ofMillis(limits.time().toMillis()).toMillis() / 1000.0);
        tree.put("steps", limits.steps());
        tree.put("lessons", plan.school().lessons().size());
        tree.put("placed", plan.timetable().placements().size());
        tree.put("hard", audit.hard());
        tree.put("soft", audit.soft());
        write(tree.putObject("load"), new Moment((loaded - begun) / 1e9, cpuLoaded - cpuBegun));
        if (complete != null) {
            write(tree.putObject("complete"), complete);
        }
        write(tree.putObject("total"), new Moment(seconds(begun), cpuSeconds()));
        var progress = tree.putArray("progress");
        for (var step : steps) {
            progress.addObject()
                    .put("seconds", rounded(step.seconds()))
                    .put("placed", step.progress().placed())
                    .put("hard", step.progress().hard())
                    .put("soft", step.progress().soft());
        }
        return tree;
    }

    private static void write(ObjectNode node, Moment moment) {
        node.put("seconds", rounded(moment.seconds()))
                .put("cpuSeconds", rounded(moment.cpuSeconds()));
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }
}
