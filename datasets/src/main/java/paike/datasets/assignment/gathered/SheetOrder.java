package paike.datasets.assignment.gathered;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.words.ClassName;

/**
 * The order in which the school's own sheets name classes and subjects. A sheet says in which order
 * classes stand if all it says of a class stands together, as in a row or a column of its own; a
 * sheet by teacher or by subject does not.
 */
final class SheetOrder {
    private final Set<ClassName> classes = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();

    /** Of the present sheet, a class again for every time the sheet comes back to it. */
    private final List<ClassName> runs = new ArrayList<>();

    /** Lessons of one class that the present sheet names. */
    private int taskCount;

    /** What was said so far is of one sheet, what follows of another. */
    void endSheet() {
        var found = new HashSet<>(runs);
        boolean isByClass = found.size() == runs.size() && taskCount != runs.size();
        if (isByClass) {
            classes.addAll(runs);
        }
        runs.clear();
        taskCount = 0;
    }

    void mention(ClassName name) {
        if (runs.isEmpty() || !runs.getLast().equals(name)) {
            runs.add(name);
        }
    }

    /** Lessons that several classes have together stand with either of them. */
    void task(List<ClassName> of) {
        if (of.size() == 1) {
            mention(of.getFirst());
            taskCount++;
        }
    }

    /** A subject that has a row or a column of its own. */
    void mention(String subject) {
        subjects.add(subject);
    }

    /** Those that no sheet puts in order follow by grade and number. */
    List<ClassName> classes(Collection<ClassName> known) {
        var ordered = new LinkedHashSet<>(classes);
        ordered.retainAll(known);
        ordered.addAll(new TreeSet<>(known));
        return List.copyOf(ordered);
    }

    /** Those that have no place of their own follow as they come. */
    List<String> subjects(Collection<String> known) {
        var ordered = new LinkedHashSet<>(subjects);
        ordered.retainAll(known);
        ordered.addAll(known);
        return List.copyOf(ordered);
    }
}
