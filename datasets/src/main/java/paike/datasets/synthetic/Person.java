package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import paike.model.school.Teacher;
import paike.model.school.TimePattern;

/** A member of staff while the lessons are shared out; becomes a {@link Teacher}. */
final class Person {
    /** What somebody was hired for; also who meets as a group (教研组). */
    enum Department {
        LEADERS("行政组"),
        CHINESE("语文组"),
        MATHS("数学组"),
        ENGLISH("英语组"),
        SCIENCE("科学组"),
        IT("科学组"),
        PE("体育组"),
        MUSIC("艺术组"),
        ART("艺术组");

        private final String group;

        Department(String group) {
            this.group = group;
        }

        /** Name of the group; science and IT meet together, as do music and art. */
        String group() {
            return group;
        }
    }

    private final int index;
    private final Department department;
    private final TreeSet<String> subjects = new TreeSet<>();
    private final TreeSet<String> duties = new TreeSet<>();
    private final List<TimePattern> away = new ArrayList<>();
    private int halfPeriods;

    Person(int index, Department department) {
        this.index = index;
        this.department = department;
    }

    int index() {
        return index;
    }

    Department department() {
        return department;
    }

    /** Periods in two weeks, activity periods included. */
    int halfPeriods() {
        return halfPeriods;
    }

    void teaches(Task task) {
        subjects.add(task.subject().id());
        halfPeriods += task.halfPeriods();
    }

    void hasDuty(String duty) {
        duties.add(duty);
    }

    void isAway(TimePattern time) {
        away.add(time);
    }

    Teacher named(String name, int staffCount) {
        return new Teacher(
                index,
                Names.id("T", index, staffCount),
                name,
                Collections.unmodifiableSet(new TreeSet<>(subjects)),
                Collections.unmodifiableSet(new TreeSet<>(duties)),
                List.copyOf(away));
    }
}
