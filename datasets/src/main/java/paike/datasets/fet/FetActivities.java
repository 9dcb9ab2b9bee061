package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.Problems;
import paike.model.Text;

/** Reads activities and checks whom and what they name. */
final class FetActivities {
    static final Text TEACHER = new Text("教师", "teacher");
    static final Text SUBJECT = new Text("科目", "subject");
    static final Text TAG = new Text("活动标签", "activity tag");
    static final Text STUDENTS = new Text("学生组（年级、组或小组）", "year, group or subgroup");

    private final Problems problems;
    private final FetNames names;
    private final int hours;
    private final Map<String, Integer> subjects;
    private final Map<String, Integer> tags;
    private final Map<String, Integer> teachers;
    private final StudentSets students;

    private final List<FetActivity> active = new ArrayList<>();
    private final Set<Integer> idle = new TreeSet<>();
    private final Map<Integer, FetElement> byId = new HashMap<>();

    FetActivities(
            Problems problems,
            FetNames names,
            int hours,
            List<String> subjects,
            List<String> tags,
            List<String> teachers,
            StudentSets students) {
        this.problems = problems;
        this.names = names;
        this.hours = hours;
        this.subjects = FetReader.indexes(subjects);
        this.tags = FetReader.indexes(tags);
        this.teachers = FetReader.indexes(teachers);
        this.students = students;
    }

    List<FetActivity> active() {
        return active;
    }

    Set<Integer> idle() {
        return idle;
    }

    void read(FetElement list) {
        for (var element : list.all("Activity")) {
            int id = names.integer(element, 1, "Id");
            var before = byId.putIfAbsent(id, element);
            if (before != null) {
                problems.add(
                        element.place(),
                        Text.of(
                                "活动 %d：编号与第 %d 行的活动重复，应当唯一",
                                "activity %d: line %d has an activity with this id already, it must"
                                        + " be unique",
                                id,
                                before.line()));
                continue;
            }
            if (names.isTrue(element, true, "Active")) {
                activity(element, id);
            } else {
                idle.add(id);
            }
        }
    }

    private void activity(FetElement element, int id) {
        var taughtBy = new ArrayList<Integer>();
        for (var teacher : element.all("Teacher")) {
            var index = names.find(of(teacher, id), teacher.text(), teachers, TEACHER);
            if (index != null && !taughtBy.contains(index)) {
                taughtBy.add(index);
            }
        }
        var sets = new ArrayList<String>();
        for (var set : element.all("Students")) {
            if (students.of(set.text()) == null) {
                names.unknown(of(set, id), set.text(), students.names(), STUDENTS);
            } else {
                sets.add(set.text());
            }
        }
        var marks = new LinkedHashSet<String>();
        for (var tag : element.all("Activity_Tag")) {
            if (!tag.text().isEmpty() && names.find(of(tag, id), tag.text(), tags, TAG) != null) {
                marks.add(tag.text());
            }
        }
        var subject = element.first("Subject");
        Integer subjectIndex = null;
        if (subject == null) {
            names.missing(element, "Subject");
        } else {
            subjectIndex = names.find(of(subject, id), subject.text(), subjects, SUBJECT);
        }
        int duration = names.integer(element, 1, "Duration");
        if (hours > 0 && duration > hours) {
            problems.add(
                    element.place(),
                    Text.of(
                            "活动 %d 长 %d 个时段，一天只有 %d 个",
                            "activity %d takes %d hours, a day has %d", id, duration, hours));
        }
        active.add(
                new FetActivity(
                        active.size(),
                        id,
                        element.first("Activity_Group_Id") == null
                                ? 0
                                : names.integer(element, 0, "Activity_Group_Id"),
                        taughtBy,
                        subjectIndex == null ? 0 : subjectIndex,
                        sets,
                        marks,
                        duration,
                        pupils(element, sets)));
    }

    private int pupils(FetElement element, List<String> sets) {
        if (element.first("Number_Of_Students", "Number_of_Students") != null) {
            return names.integer(element, 0, "Number_Of_Students", "Number_of_Students");
        }
        int pupils = 0;
        for (var name : sets) {
            var set = students.of(name);
            pupils += set == null ? 0 : set.pupils();
        }
        return pupils;
    }

    /** The place of a problem within an activity. */
    private static String of(FetElement element, int id) {
        return element.place() + " of activity " + id;
    }
}
