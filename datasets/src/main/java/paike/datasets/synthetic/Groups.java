package paike.datasets.synthetic;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import paike.model.school.Meeting;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;
import paike.model.school.WeekType;

/**
 * Who meets (教研组, 年级组), and when. Every meeting is at a time at which its group can be free: large
 * groups after the clubs, 艺术组 while all classes have 班队活动, 体育组 in period 1.
 */
final class Groups {
    private static final LocalTime LATE = LocalTime.of(16, 40);
    private static final LocalTime LATE_END = LocalTime.of(17, 20);

    private final List<TeacherGroup> all = new ArrayList<>();

    Groups(Staff staff, List<Teacher> teachers, List<SchoolClass> classes) {
        var members = new LinkedHashMap<String, List<Teacher>>();
        for (var person : staff.all()) {
            members.computeIfAbsent(person.department().group(), name -> new ArrayList<>())
                    .add(teachers.get(person.index()));
        }
        members.forEach(this::add);
        for (int grade = 1; grade <= Cohort.GRADES; grade++) {
            int wanted = grade;
            add(
                    "一二三四五六".charAt(grade - 1) + "年级组",
                    classes.stream()
                            .filter(schoolClass -> schoolClass.grade() == wanted)
                            .map(schoolClass -> schoolClass.homeroomTeacher())
                            .map(Objects::requireNonNull)
                            .toList());
        }
    }

    List<TeacherGroup> all() {
        return List.copyOf(all);
    }

    List<Meeting> meetings() {
        return List.of(
                meeting("行政组", "行政例会", 4, LATE, LATE_END),
                meeting("语文组", "语文教研", 2, LATE, LATE_END),
                meeting("数学组", "数学教研", 3, LATE, LATE_END),
                meeting("英语组", "英语教研", 4, LocalTime.of(14, 15), LocalTime.of(14, 55)),
                meeting("科学组", "科学教研", 3, LocalTime.of(13, 20), LocalTime.of(14, 0)),
                meeting("体育组", "体育教研", 2, LocalTime.of(8, 0), LocalTime.of(8, 40)),
                meeting("艺术组", "艺术教研", 1, LocalTime.of(14, 15), LocalTime.of(14, 55)));
    }

    private void add(String name, List<Teacher> members) {
        all.add(new TeacherGroup(Names.id("G", all.size(), 1), name, List.copyOf(members)));
    }

    private Meeting meeting(
            String group, String name, int weekday, LocalTime start, LocalTime end) {
        var meets =
                all.stream().filter(other -> other.name().equals(group)).findFirst().orElseThrow();
        return new Meeting(
                meets.id().replace('G', 'M'),
                name,
                meets.members(),
                weekday,
                start,
                end,
                WeekType.ALL);
    }
}
