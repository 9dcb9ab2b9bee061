package paike.datasets.assignment.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import paike.datasets.assignment.gathered.Gathered;
import paike.model.Text;

/** People of whom it is said when they do not teach, though no sheet says that they teach. */
final class Strangers {
    private Strangers() {}

    /** A line for each, with the teacher whose name is nearly the same. */
    static List<Text> of(Gathered gathered) {
        var known = new HashSet<String>();
        gathered.tasks().forEach(task -> known.addAll(task.teachers()));
        return gathered.teachers().stream()
                .filter(name -> !known.contains(name) && gathered.isNamedUnavailable(name))
                .map(
                        name ->
                                alike(name, known)
                                        .map(other -> line(name, other))
                                        .orElseGet(
                                                () ->
                                                        Text.of(
                                                                "%s 有不排课时间，但没有任课",
                                                                "%s has times without lessons, but"
                                                                        + " no lessons",
                                                                name)))
                .toList();
    }

    private static Text line(String name, String other) {
        return Text.of(
                "%s 有不排课时间，但没有任课；是不是 %s？改正姓名后再导入",
                "%s has times without lessons, but no lessons; is it %s? Mend the name and import"
                        + " again",
                name,
                other);
    }

    private static Optional<String> alike(String name, Set<String> known) {
        var found = known.stream().filter(other -> isAlike(name, other)).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** One sign apart, in names of three signs and more. */
    private static boolean isAlike(String one, String other) {
        return one.length() == other.length()
                && one.length() > 2
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }
}
