package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/**
 * What FET calls things. It knows no ids: within days, hours, subjects, teachers, rooms, and within
 * years and groups together, names are unique.
 */
final class ExportedNames {
    private final Map<Integer, String> yearByGrade = new HashMap<>();
    private final List<String> classes;
    private final List<String> subjects;
    private final List<String> teachers;

    ExportedNames(School school, Language language) {
        var students = new ArrayList<String>();
        school.classes().forEach(one -> students.add(one.name()));
        for (int grade : school.grades()) {
            students.add(Text.of("%d年级", "Grade %d", grade).in(language));
        }
        var unique = unique(students);
        this.classes = unique.subList(0, school.classes().size());
        var years = unique.subList(school.classes().size(), unique.size()).iterator();
        school.grades().forEach(grade -> yearByGrade.put(grade, years.next()));
        this.subjects = unique(school.subjects().stream().map(Subject::name).toList());
        this.teachers = unique(school.teachers().stream().map(Teacher::name).toList());
    }

    String year(int grade) {
        return yearByGrade.getOrDefault(grade, "");
    }

    String of(SchoolClass schoolClass) {
        return classes.get(schoolClass.index());
    }

    String of(Subject subject) {
        return subjects.get(subject.index());
    }

    String of(Teacher teacher) {
        return teachers.get(teacher.index());
    }

    /** The same names, each that came before with a number behind it. */
    static List<String> unique(List<String> names) {
        Set<String> taken = new HashSet<>();
        var unique = new ArrayList<String>();
        for (var name : names) {
            var free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + " (" + i + ")";
            }
            unique.add(free);
        }
        return List.copyOf(unique);
    }
}
