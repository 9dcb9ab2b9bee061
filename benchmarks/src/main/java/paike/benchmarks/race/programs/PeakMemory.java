package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most resident memory that the children of a process have held at one time. */
final class PeakMemory {
    private static final String HIGH_WATER = "VmHWM:";

    private long kilobytes;

    /** Adds up the high-water marks of all processes that live below this one now. */
    void look(ProcessHandle parent) {
        long sum = parent.descendants().mapToLong(child -> highWater(child.pid())).sum();
        kilobytes = Math.max(kilobytes, sum);
    }

    /** NaN if nothing was ever seen. */
    double megabytes() {
        return kilobytes == 0 ? Double.NaN : kilobytes / 1024.0;
    }

    /** In kB; 0 if the process is gone or the system does not say. */
    private static long highWater(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(HIGH_WATER))
                    .mapToLong(PeakMemory::number)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static long number(String line) {
        return Long.parseLong(
                line.substring(HIGH_WATER.length(), line.length() - " kB".length()).strip());
    }
}
