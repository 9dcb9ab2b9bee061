package paike.solver.repair.pieces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore.Broken;

/** Broken points that may stay as they are, but not get worse. */
public final class Tolerance {
    private record Point(String entry, int point) {}

    /** How far each may be from keeping its rule. */
    private final Map<Point, Integer> most = new HashMap<>();

    private long penalty;

    public static Tolerance none() {
        return new Tolerance();
    }

    /** Of these as they are. */
    public static Tolerance of(List<Broken> points) {
        var tolerance = new Tolerance();
        points.forEach(tolerance::add);
        return tolerance;
    }

    public void add(Broken broken) {
        Integer before = most.get(key(broken));
        if (before == null || before < broken.deviation()) {
            most.put(key(broken), broken.deviation());
            penalty += penalty(broken, broken.deviation()) - penalty(broken, before);
        }
    }

    public void remove(Broken broken) {
        penalty -= penalty(broken, most.remove(key(broken)));
    }

    private static long penalty(Broken broken, @Nullable Integer deviation) {
        return deviation == null ? 0 : broken.entry().penalty(deviation);
    }

    /** Penalty of all these points; where there is more, some other is broken, or one is worse. */
    public long penalty() {
        return penalty;
    }

    /** The same but for one point, which must be mended. */
    public Tolerance without(Broken broken) {
        var tolerance = new Tolerance();
        tolerance.most.putAll(most);
        tolerance.penalty = penalty;
        tolerance.remove(broken);
        return tolerance;
    }

    public boolean isEmpty() {
        return most.isEmpty();
    }

    public boolean allows(Broken broken) {
        return !most.isEmpty() && broken.deviation() <= most.getOrDefault(key(broken), 0);
    }

    /** Those that must be mended. */
    public List<Broken> without(List<Broken> points) {
        return most.isEmpty() ? points : points.stream().filter(p -> !allows(p)).toList();
    }

    private static Point key(Broken broken) {
        return new Point(broken.entry().id(), broken.point());
    }
}
