package paike.datasets.assignment.gathered;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;
import paike.datasets.words.PeriodLabel;

/** What some classes are taught in a subject, as far as it is known. */
public final class Task {
    private final List<ClassName> classes;
    private final String subject;
    private final List<String> teachers = new ArrayList<>();
    private @Nullable HoursText hours;

    /** Hours of all classes of a teacher together, which may have to be shared out; 0 = none. */
    private int total;

    private int doubles;

    /** Names or kinds of rooms, one of which it needs. */
    private final List<String> rooms = new ArrayList<>();

    private final List<Fixed> fixed = new ArrayList<>();

    /** Of all files together, from 0. */
    private final int sheet;

    public Task(List<ClassName> classes, String subject, int sheet) {
        this.classes = List.copyOf(classes);
        this.subject = subject;
        this.sheet = sheet;
    }

    public List<ClassName> classes() {
        return classes;
    }

    public String subject() {
        return subject;
    }

    public List<String> teachers() {
        return teachers;
    }

    public void addTeachers(List<String> names) {
        names.stream().filter(name -> !teachers.contains(name)).forEach(teachers::add);
    }

    public @Nullable HoursText hours() {
        return hours;
    }

    public void setHours(@Nullable HoursText found) {
        this.hours = found == null ? hours : found;
    }

    /** Double lessons that a remark asks for beside those of the hours. */
    public int doubles() {
        return doubles;
    }

    public void setDoubles(int count) {
        this.doubles = count;
    }

    public List<String> rooms() {
        return rooms;
    }

    public void addRooms(List<String> names) {
        names.stream().filter(name -> !rooms.contains(name)).forEach(rooms::add);
    }

    public List<Fixed> fixed() {
        return fixed;
    }

    public void addFixed(Fixed time) {
        if (!fixed.contains(time)) {
            fixed.add(time);
        }
    }

    /**
     * A time that is set for one of its lessons.
     *
     * @param period from 1, counted from the start of the half if one is named; {@link Times#LAST}
     *     = the last
     */
    public record Fixed(int weekday, PeriodLabel.Half half, int period) {}

    public int total() {
        return total;
    }

    public void setTotal(int periods) {
        this.total = periods;
    }

    public int sheet() {
        return sheet;
    }
}
