package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import paike.datasets.synthetic.Names;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.model.school.Meeting;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;

/** Who belongs together: subject groups (教研组), the class teachers of a grade (年级组), circles. */
final class Groups {
    private static final String EVERYBODY = "全体教师";

    private final SchoolProfile profile;
    private final Staff staff;
    private final List<Teacher> teachers;
    private final List<TeacherGroup> all = new ArrayList<>();

    Groups(SchoolProfile profile, Staff staff, List<Teacher> teachers, List<SchoolClass> classes) {
        this.profile = profile;
        this.staff = staff;
        this.teachers = teachers;
        var members = new LinkedHashMap<String, List<Teacher>>();
        for (var member : staff.all()) {
            members.computeIfAbsent(member.post().group(), name -> new ArrayList<>())
                    .add(teacher(member));
        }
        members.forEach(this::add);
        gradeGroups(classes);
        for (var circle : profile.staff().circles()) {
            add(
                    circle.name(),
                    circle.members().stream().map(staff::named).map(this::teacher).toList());
        }
    }

    List<TeacherGroup> all() {
        return List.copyOf(all);
    }

    List<Meeting> meetings() {
        var meetings = new ArrayList<Meeting>();
        for (var row : profile.staff().meetings()) {
            meetings.add(
                    new Meeting(
                            "M%02d".formatted(meetings.size() + 1),
                            row.name(),
                            members(row.group()),
                            row.weekday(),
                            row.start(),
                            row.end(),
                            row.weekType()));
        }
        return List.copyOf(meetings);
    }

    private List<Teacher> members(String group) {
        if (group.equals(EVERYBODY)) {
            return staff.all().stream().map(this::teacher).toList();
        }
        return all.stream()
                .filter(other -> other.name().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group " + group))
                .members();
    }

    /** Where a grade has several classes. */
    private void gradeGroups(List<SchoolClass> classes) {
        var grades = new LinkedHashMap<Integer, List<Teacher>>();
        for (var schoolClass : classes) {
            grades.computeIfAbsent(schoolClass.grade(), grade -> new ArrayList<>())
                    .add(Objects.requireNonNull(schoolClass.homeroomTeacher()));
        }
        grades.forEach(
                (grade, members) -> {
                    if (members.size() > 1) {
                        add(Form.grade(grade) + "年级组", members);
                    }
                });
    }

    private void add(String name, List<Teacher> members) {
        all.add(new TeacherGroup(Names.id("G", all.size(), 1), name, List.copyOf(members)));
    }

    private Teacher teacher(Member member) {
        return teachers.get(member.index());
    }
}
