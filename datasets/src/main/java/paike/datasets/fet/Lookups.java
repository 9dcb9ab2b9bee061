package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.model.Text;

/** What constraints name, looked up; every name that is unknown is noted. */
final class Lookups {
    private static final Text DAY = new Text("天", "day");
    private static final Text HOUR = new Text("时段", "hour");

    private final FetFile file;
    private final Problems problems;
    private final FetNames names;
    private final ClassSets classes;
    private final Map<String, Integer> days;
    private final Map<String, Integer> hours;
    private final Map<String, Integer> teachers;
    private final Map<String, Integer> rooms;
    private final Map<String, Integer> subjects;
    private final Map<String, Integer> tags;
    private final Map<Integer, FetActivity> activities = new HashMap<>();

    Lookups(FetFile file, ClassSets classes, Problems problems) {
        this.file = file;
        this.classes = classes;
        this.problems = problems;
        this.names = new FetNames(problems);
        this.days = FetReader.indexes(file.days());
        this.hours = FetReader.indexes(file.hours());
        this.teachers = FetReader.indexes(file.teachers());
        this.subjects = FetReader.indexes(file.subjects());
        this.tags = FetReader.indexes(List.copyOf(file.tags()));
        this.rooms = FetReader.indexes(file.rooms().stream().map(FetRoom::name).toList());
        file.activities().forEach(activity -> activities.put(activity.id(), activity));
    }

    FetFile file() {
        return file;
    }

    ClassSets classes() {
        return classes;
    }

    int integer(FetConstraint constraint, int least, String... children) {
        return names.integer(constraint.element(), least, children);
    }

    boolean isTrue(FetConstraint constraint, boolean usually, String... children) {
        return names.isTrue(constraint.element(), usually, children);
    }

    /** The teacher it is about, alone; nobody after noting a problem. */
    BitSet teacher(FetConstraint constraint) {
        return one(constraint, teachers, FetActivities.TEACHER, "Teacher", "Teacher_Name");
    }

    BitSet allTeachers() {
        var all = new BitSet();
        all.set(0, file.teachers().size());
        return all;
    }

    /** The classes of the set of pupils it is about. */
    BitSet students(FetConstraint constraint) {
        var child = child(constraint, "Students", "Students_Name");
        if (child == null) {
            return new BitSet();
        }
        if (file.students().of(child.text()) == null) {
            names.unknown(
                    child.place() + " of " + constraint.place(),
                    child.text(),
                    file.students().names(),
                    FetActivities.STUDENTS);
        }
        return classes.of(List.of(child.text()));
    }

    /** The subgroups of the set of pupils it is about. */
    BitSet subgroups(FetConstraint constraint) {
        students(constraint);
        return file.students()
                .union(List.of(constraint.element().textOf("Students", "Students_Name")));
    }

    BitSet allStudents() {
        var all = new BitSet();
        all.set(0, classes.all().size());
        return all;
    }

    /** The room it is about, or null after noting a problem. */
    @Nullable Integer room(FetConstraint constraint) {
        var found = one(constraint, rooms, FetRooms.ROOM, "Room");
        return found.isEmpty() ? null : found.nextSetBit(0);
    }

    /** Rooms named by children, one or several. */
    List<Integer> rooms(FetConstraint constraint) {
        var found = new ArrayList<Integer>();
        for (var child : constraint.element().children()) {
            if (child.name().equals("Room") || child.name().equals("Preferred_Room")) {
                var room =
                        names.find(
                                child.place() + " of " + constraint.place(),
                                child.text(),
                                rooms,
                                FetRooms.ROOM);
                if (room != null && !found.contains(room)) {
                    found.add(room);
                }
            }
        }
        if (found.isEmpty() && constraint.element().first("Room", "Preferred_Room") == null) {
            names.missing(constraint.element(), "Room");
        }
        return found;
    }

    /** The real rooms a locked virtual room takes. */
    List<Integer> realRooms(FetConstraint constraint) {
        return constraint.element().all("Real_Room").stream()
                .map(
                        child ->
                                names.find(
                                        child.place() + " of " + constraint.place(),
                                        child.text(),
                                        rooms,
                                        FetRooms.ROOM))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Index of the subject, or -1 after noting a problem. */
    int subject(FetConstraint constraint, String... children) {
        var found = one(constraint, subjects, FetActivities.SUBJECT, children);
        return found.nextSetBit(0);
    }

    /** All tags it names. */
    List<String> tags(FetConstraint constraint) {
        return constraint.element().all("Activity_Tag").stream()
                .filter(
                        child ->
                                names.find(
                                                child.place() + " of " + constraint.place(),
                                                child.text(),
                                                tags,
                                                FetActivities.TAG)
                                        != null)
                .map(FetElement::text)
                .toList();
    }

    /** The tag's name; empty after noting a problem. */
    String tag(FetConstraint constraint, String... children) {
        var found = one(constraint, tags, FetActivities.TAG, children);
        return found.isEmpty() ? "" : constraint.element().textOf(children);
    }

    private BitSet one(
            FetConstraint constraint, Map<String, Integer> known, Text what, String... children) {
        var found = new BitSet();
        var child = child(constraint, children);
        if (child != null) {
            var index =
                    names.find(
                            child.place() + " of " + constraint.place(), child.text(), known, what);
            if (index != null) {
                found.set(index);
            }
        }
        return found;
    }

    private @Nullable FetElement child(FetConstraint constraint, String... children) {
        var child = constraint.element().first(children);
        if (child == null) {
            names.missing(constraint.element(), children[0]);
        }
        return child;
    }

    /** The active ones of the activities it names, in order. */
    List<FetActivity> activities(FetConstraint constraint) {
        return constraint.element().all("Activity_Id").stream()
                .map(child -> activity(constraint, child))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The activity it names, or null if that is not active or there is none. */
    @Nullable FetActivity activity(FetConstraint constraint, String... children) {
        var child = child(constraint, children);
        return child == null ? null : activity(constraint, child);
    }

    private @Nullable FetActivity activity(FetConstraint constraint, FetElement child) {
        int id = names.integer(child, 1);
        var activity = activities.get(id);
        if (activity == null && !file.idle().contains(id)) {
            problems.add(
                    constraint.place(),
                    Text.of(
                            "没有编号为 %s 的活动（共 %d 个）",
                            "there is no activity with the id %s (of %d)",
                            child.text(),
                            file.activities().size() + file.idle().size()),
                    new Text("请改正编号，或删除这条约束。", "Correct the id, or delete this constraint."));
        }
        return activity;
    }

    /** The times named by children of this name, each with a day and an hour. */
    List<FetTime> times(FetConstraint constraint, String child) {
        var times = new ArrayList<FetTime>();
        for (var element : constraint.element().all(child)) {
            var day = number(element, last(element, "Day"), days, DAY);
            var hour = number(element, last(element, "Hour"), hours, HOUR);
            if (day > 0 && hour > 0) {
                times.add(new FetTime(day, hour));
            }
        }
        return times;
    }

    /** Number of the day a child names, from 1; 0 if there is no such child or day. */
    int day(FetElement element, String... children) {
        return number(element, element.first(children), days, DAY);
    }

    int hour(FetElement element, String... children) {
        return number(element, element.first(children), hours, HOUR);
    }

    /** The child whose name ends so, such as Selected_Day, Preferred_Day or Day; or null. */
    private @Nullable FetElement last(FetElement element, String ending) {
        for (var child : element.children()) {
            if (child.name().endsWith(ending)) {
                return child;
            }
        }
        names.missing(element, ending);
        return null;
    }

    private int number(
            FetElement element, @Nullable FetElement child, Map<String, Integer> known, Text what) {
        if (child == null || child.text().isEmpty()) {
            return 0;
        }
        var index =
                names.find(
                        child.place() + " of <" + element.name() + ">", child.text(), known, what);
        return index == null ? 0 : index + 1;
    }
}
