package paike.app.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Rulebook;

/**
 * A plan to choose from.
 *
 * @param label what people call it, in few letters; differs between candidates
 * @param source what the user named it by, such as a path
 * @param rulebook its own, by which it was made
 * @param origin how it came about, such as how long the search was; empty = not known
 */
public record Candidate(String label, String source, Plan plan, Rulebook rulebook, Text origin) {

    /** One of which nobody knows how it came about. */
    public Candidate(String label, String source, Plan plan, Rulebook rulebook) {
        this(label, source, plan, rulebook, Text.same(""));
    }

    /** The label, and what the plan calls itself if that is something else. */
    public String title() {
        var name = plan.name();
        return name.isEmpty() || name.equals(label) ? label : label + " · " + name;
    }

    /** The last parts of each path, as many as it takes to tell all of them apart. */
    public static List<String> labels(List<Path> paths) {
        var whole = paths.stream().map(Candidate::folder).toList();
        int most = whole.stream().mapToInt(Path::getNameCount).max().orElse(1);
        int distinct = new HashSet<>(whole).size();
        for (int parts = 1; parts < most; parts++) {
            var labels = new ArrayList<String>();
            for (var path : whole) {
                labels.add(last(path, parts));
            }
            if (new HashSet<>(labels).size() == distinct) {
                return labels;
            }
        }
        return whole.stream().map(Path::toString).toList();
    }

    /** A result folder is called by its own name, not by that of the plan in it. */
    private static Path folder(Path path) {
        var whole = path.toAbsolutePath().normalize();
        var folder = whole.getParent();
        return folder != null && folder.getNameCount() > 0 && whole.endsWith("plan.json")
                ? folder
                : whole;
    }

    private static String last(Path path, int parts) {
        int count = path.getNameCount();
        return count == 0
                ? path.toString()
                : path.subpath(Math.max(0, count - parts), count).toString();
    }
}
