package paike.datasets.assignment;

import org.jspecify.annotations.Nullable;

import paike.datasets.words.HoursText;

import java.util.Objects;

/** The weekly hours of tasks: their own, shares of those of several classes, or of their grade. */
final class TaskHours {
    private static final int MOST_PER_CLASS = 10;

    private final Gathered gathered;

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
     * says so, or they are too many for one class, or others show that they grow with the classes.
     */
    private boolean isTotal(Task task, HoursText own, @Nullable HoursText ofGrade) {
        int count = task.total();
        if (own.periods() % count != 0) {
            return false;
        }
        if (ofGrade != null) {
            return own.periods() != ofGrade.periods();
        }
        boolean isTooMany = own.periods() > MOST_PER_CLASS;
        boolean othersHaveAsMany =
                gathered.tasks().stream()
                        .filter(other -> other.subject().equals(task.subject()))
                        .filter(
                                other ->
                                        other.classes().getFirst().grade()
                                                == task.classes().getFirst().grade())
                        .filter(other -> other.hours() != null && other.total() != count)
                        .anyMatch(
                                other ->
                                        Objects.requireNonNull(other.hours()).periods()
                                                == own.periods());
        boolean othersHaveShare =
                gathered.tasks().stream()
                        .filter(other -> other.subject().equals(task.subject()))
                        .filter(other -> other.hours() != null && other.total() != count)
                        .anyMatch(
                                other ->
                                        Objects.requireNonNull(other.hours()).periods() * count
                                                == own.periods() * Math.max(1, other.total()));
        return isTooMany || (othersHaveShare && !othersHaveAsMany);
    }
}
