package paike.solver.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.rules.RunningScore.Broken;

/** Broken points that may stay as they are, but not get worse. */
final class Tolerance {
    private record Point(String entry, int point) {}

    /** How far each may be from keeping its rule. */
    private final Map<Point, Integer> most = new HashMap<>();

    static Tolerance none() {
        return new Tolerance();
    }

    /** Of these as they are. */
    static Tolerance of(List<Broken> points) {
        var tolerance = new Tolerance();
        points.forEach(tolerance::add);
        return tolerance;
    }

    void add(Broken broken) {
        most.merge(key(broken), broken.deviation(), Math::max);
    }

    void remove(Broken broken) {
        most.remove(key(broken));
    }

    boolean isEmpty() {
        return most.isEmpty();
    }

    boolean allows(Broken broken) {
        return !most.isEmpty() && broken.deviation() <= most.getOrDefault(key(broken), 0);
    }

    /** Those that must be mended. */
    List<Broken> without(List<Broken> points) {
        return most.isEmpty() ? points : points.stream().filter(p -> !allows(p)).toList();
    }

    private static Point key(Broken broken) {
        return new Point(broken.entry().id(), broken.point());
    }
}
