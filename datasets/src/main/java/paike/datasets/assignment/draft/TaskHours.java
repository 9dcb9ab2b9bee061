package paike.datasets.assignment.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.words.HoursText;

/** The weekly hours of tasks: their own, shares of those of several classes, or of their grade. */
final class TaskHours {
    private static final int MOST_PER_CLASS = 10;

    private final Gathered gathered;

    /** Whether the hours of a sheet, by its index, are those of all classes of a line. */
    private final Map<Integer, Boolean> countsTotals = new HashMap<>();

    TaskHours(Gathered gathered) {
        this.gathered = gathered;
    }

    /** Of the task itself; those of all classes of a teacher shared out; else of the grade. */
    @Nullable HoursText of(Task task) {
        var own = task.hours();
        var ofGrade = gathered.hours(task.classes().getFirst().grade(), task.subject());
        if (own != null && task.total() > 1 && isTotal(task, own, ofGrade)) {
            return new HoursText(
                    own.periods() / task.total(), own.week(), own.isHalf(), own.doubles());
        }
        return own == null ? ofGrade : own;
    }

    /**
     * True if hours beside several classes are those of all of them together: the sheet of hours
     * says so, or they are too many for one class, or others show that they grow with the classes,
     * or its whole sheet counts in this way.
     */
    private boolean isTotal(Task task, HoursText own, @Nullable HoursText ofGrade) {
        if (own.periods() % task.total() != 0) {
            return false;
        }
        if (ofGrade != null) {
            return own.periods() != ofGrade.periods();
        }
        return gathered.countsTotals(task.sheet())
                || showsTotal(task, own)
                || countsTotals.computeIfAbsent(task.sheet(), this::areTotals);
    }

    /** True if some lines of the sheet have hours of all their classes, and none cannot. */
    private boolean areTotals(int sheet) {
        var several =
                gathered.tasks().stream()
                        .filter(task -> task.sheet() == sheet && task.total() > 1)
                        .filter(task -> task.hours() != null)
                        .toList();
        return several.stream().allMatch(TaskHours::isShareable)
                && several.stream().anyMatch(task -> showsTotal(task, hoursOf(task)))
                && several.stream().noneMatch(task -> othersHaveAsMany(task, hoursOf(task)));
    }

    private static boolean isShareable(Task task) {
        return hoursOf(task).periods() % task.total() == 0;
    }

    private static HoursText hoursOf(Task task) {
        return Objects.requireNonNull(task.hours());
    }

    private boolean showsTotal(Task task, HoursText own) {
        if (own.periods() > MOST_PER_CLASS) {
            return true;
        }
        boolean othersHaveShare =
                others(task)
                        .anyMatch(
                                other ->
                                        hoursOf(other).periods() * task.total()
                                                == own.periods() * Math.max(1, other.total()));
        return othersHaveShare && !othersHaveAsMany(task, own);
    }

    private boolean othersHaveAsMany(Task task, HoursText own) {
        int grade = task.classes().getFirst().grade();
        return others(task)
                .filter(other -> other.classes().getFirst().grade() == grade)
                .anyMatch(other -> hoursOf(other).periods() == own.periods());
    }

    /** The same subject beside another number of classes. */
    private Stream<Task> others(Task task) {
        return gathered.tasks().stream()
                .filter(other -> other.subject().equals(task.subject()))
                .filter(other -> other.hours() != null && other.total() != task.total());
    }
}
