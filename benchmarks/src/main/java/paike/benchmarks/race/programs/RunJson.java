package paike.benchmarks.race.programs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file {@code run.json} that Paike writes: how a search went.
 *
 * @param lessons of the school
 * @param placed lessons of the timetable written
 * @param hard penalty of its broken must-rules
 * @param soft penalty of its broken should-rules
 * @param loadSeconds wall time from the start of the process until the school was loaded
 * @param loadCpuSeconds CPU time of the same stretch
 * @param completeSeconds wall time from then to the first complete timetable; NaN = there was none
 * @param completeCpuSeconds CPU time of the same stretch
 * @param progress by time
 */
public record RunJson(
        int lessons,
        int placed,
        long hard,
        long soft,
        double loadSeconds,
        double loadCpuSeconds,
        double completeSeconds,
        double completeCpuSeconds,
        List<Point> progress) {

    /** The name of the file in a result folder. */
    public static final String NAME = "run.json";

    /**
     * How far the search was.
     *
     * @param seconds wall time since the school was loaded
     */
    public record Point(double seconds, int placed, long hard, long soft) {}

    public static RunJson read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static RunJson parse(String text) throws IOException {
        var root = new ObjectMapper().readTree(text);
        var points = new ArrayList<Point>();
        for (var point : root.path("progress")) {
            points.add(
                    new Point(
                            number(point.path("seconds")),
                            point.path("placed").asInt(),
                            point.path("hard").asLong(),
                            point.path("soft").asLong()));
        }
        return new RunJson(
                root.path("lessons").asInt(),
                root.path("placed").asInt(),
                root.path("hard").asLong(),
                root.path("soft").asLong(),
                number(root.path("load").path("seconds")),
                number(root.path("load").path("cpuSeconds")),
                number(root.path("complete").path("seconds")),
                number(root.path("complete").path("cpuSeconds")),
                points);
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    /** Whether all lessons are placed and every must-rule is kept. */
    public boolean isComplete() {
        return lessons > 0 && placed == lessons && hard == 0;
    }
}
