package paike.datasets.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.afterschool.Care;
import paike.model.school.IntervalKind;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** Reads homework care after school. */
final class CareReader {
    private static final Text GROUP = new Text("教研组", "group");
    private static final Map<String, IntervalKind> SLOTS =
            Names.byCode(
                    IntervalKind::code,
                    List.of(IntervalKind.AFTER_SCHOOL_1, IntervalKind.AFTER_SCHOOL_2));

    private final SchoolReader.People people;
    private final AssignmentReader.Places places;
    private final List<SchoolClass> classes;
    private final Map<String, SchoolClass> classById;
    private final Names.Unique unique = new Names.Unique();

    CareReader(
            SchoolReader.People people, AssignmentReader.Places places, List<SchoolClass> classes) {
        this.people = people;
        this.places = places;
        this.classes = classes;
        this.classById = Names.byId(classes, SchoolClass::id);
    }

    Care care(JsonCursor at) {
        var id = at.text("id");
        unique.check(at, "id", id);
        return new Care(
                id,
                at.text("name", id),
                at.choice("slot", SLOTS, IntervalKind.AFTER_SCHOOL_1),
                groups(at),
                at.integerSet("weekdays", 1, BellReader.LAST_WEEKDAY),
                teachers(at),
                places.need(at).rooms());
    }

    /** The classes cared for together, in order of their first class; the rest one by one. */
    private List<List<SchoolClass>> groups(JsonCursor at) {
        var together = new ArrayList<List<SchoolClass>>();
        var grouped = new HashSet<SchoolClass>();
        at.objects(
                "together",
                cursor -> {
                    if (cursor.isEmpty("classes")) {
                        cursor.problem(
                                "classes", new Text("至少应有一个班级", "at least one class expected"));
                    }
                    var group = cursor.references("classes", classById, SchoolReader.CLASS);
                    for (var schoolClass : group) {
                        if (!grouped.add(schoolClass)) {
                            cursor.problem(
                                    "classes",
                                    Text.of(
                                            "%s 被分到两个组",
                                            "%s is in two groups", schoolClass.name()));
                        }
                    }
                    return group.isEmpty() ? null : together.add(group);
                });
        var cared = cared(at, grouped);
        var groups = new ArrayList<List<SchoolClass>>();
        for (var schoolClass : cared) {
            together.stream()
                    .filter(group -> group.getFirst().equals(schoolClass))
                    .forEach(groups::add);
            if (!grouped.contains(schoolClass)) {
                groups.add(List.of(schoolClass));
            }
        }
        if (groups.isEmpty() && at.isEmpty("classes") && at.isEmpty("together")) {
            at.problem(
                    "classes",
                    new Text("没有班级", "is for no class"),
                    new Text(
                            "请填写 grades、classes 或 together。", "Give grades, classes or together."));
        }
        return List.copyOf(groups);
    }

    private List<SchoolClass> cared(JsonCursor at, Set<SchoolClass> grouped) {
        var grades = at.integerSet("grades", 1, BellReader.LAST_GRADE);
        for (int grade : grades) {
            if (classes.stream().noneMatch(one -> one.grade() == grade)) {
                at.problem(
                        "grades",
                        Text.of(
                                "%d 年级没有班级（本校有 %s 年级）",
                                "grade %d has no classes (the school has grades %s)",
                                grade,
                                gradesOfClasses()));
            }
        }
        var named = at.references("classes", classById, SchoolReader.CLASS);
        return classes.stream()
                .filter(
                        one ->
                                grades.contains(one.grade())
                                        || named.contains(one)
                                        || grouped.contains(one))
                .toList();
    }

    private String gradesOfClasses() {
        return classes.stream()
                .map(SchoolClass::grade)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private List<Teacher> teachers(JsonCursor at) {
        var teachers = new LinkedHashSet<Teacher>();
        at.references("groups", people.groupById(), GROUP)
                .forEach(group -> teachers.addAll(group.members()));
        teachers.addAll(at.references("teachers", people.teacherById(), SchoolReader.TEACHER));
        return List.copyOf(teachers);
    }
}
