package paike.datasets.fet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.model.school.BadWeather;
import paike.model.school.CoursePlan;
import paike.model.school.FixedTime;
import paike.model.school.LessonKind;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/** The facts of a file as those of a school: one assignment of one lesson per active activity. */
final class FactsOf {
    private final FetFile file;
    private final ClassSets classes;
    private final List<String> teacherNames;

    FactsOf(FetFile file, ClassSets classes) {
        this.file = file;
        this.classes = classes;
        var names = new Uniques();
        this.teacherNames = file.teachers().stream().map(names::of).toList();
    }

    List<String> teacherNames() {
        return teacherNames;
    }

    /** The name of the file without its ending. */
    String id() {
        var name = String.valueOf(Path.of(file.path()).getFileName());
        int end = name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    String name() {
        return file.institution().isEmpty() ? id() : file.institution();
    }

    /**
     * @param needs rooms of each activity
     * @param fixed times of activities, by index
     */
    School school(
            Unavailable unavailable,
            Places places,
            List<RoomNeed> needs,
            Map<Integer, FixedTime> fixed) {
        var subjects = subjects();
        var teachers = teachers(unavailable);
        var schoolClasses = schoolClasses(unavailable);
        var assignments =
                file.activities().stream()
                        .map(
                                activity ->
                                        assignment(
                                                activity,
                                                schoolClasses,
                                                subjects,
                                                teachers,
                                                needs.get(activity.index()),
                                                fixed.get(activity.index())))
                        .toList();
        return School.of(
                new SchoolFacts(
                        id(),
                        name(),
                        IntStream.rangeClosed(1, file.days().size()).boxed().toList(),
                        List.of(BellOfHours.of(file.hours())),
                        subjects,
                        teachers,
                        List.of(),
                        places.all(),
                        schoolClasses,
                        new CoursePlan(List.of()),
                        assignments,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        BadWeather.NONE));
    }

    private List<Subject> subjects() {
        var names = new Uniques();
        var subjects = new ArrayList<Subject>();
        for (var given : file.subjects()) {
            var name = names.of(given);
            subjects.add(new Subject(subjects.size(), name, name, name, Set.of(), List.of()));
        }
        return subjects;
    }

    private List<Teacher> teachers(Unavailable unavailable) {
        var teachers = new ArrayList<Teacher>();
        for (var name : teacherNames) {
            int index = teachers.size();
            var subjects =
                    file.activities().stream()
                            .filter(activity -> activity.teachers().contains(index))
                            .map(activity -> Uniques.plain(file.subjects().get(activity.subject())))
                            .collect(Collectors.toSet());
            teachers.add(
                    new Teacher(
                            index, name, name, subjects, Set.of(), unavailable.ofTeacher(index)));
        }
        return teachers;
    }

    private List<SchoolClass> schoolClasses(Unavailable unavailable) {
        var found = new ArrayList<SchoolClass>();
        for (var pupils : classes.all()) {
            found.add(
                    new SchoolClass(
                            pupils.index(),
                            pupils.name(),
                            pupils.name(),
                            pupils.grade(),
                            pupils.pupils(),
                            null,
                            null,
                            unavailable.ofClass(pupils.index())));
        }
        if (found.isEmpty()) {
            // a week needs somebody to count its periods
            found.add(new SchoolClass(0, "-", "-", 1, 0, null, null, List.of()));
        }
        return found;
    }

    private TeachingAssignment assignment(
            FetActivity activity,
            List<SchoolClass> schoolClasses,
            List<Subject> subjects,
            List<Teacher> teachers,
            RoomNeed need,
            @org.jspecify.annotations.Nullable FixedTime fixed) {
        var taught = classes.of(activity.students()).stream().mapToObj(schoolClasses::get).toList();
        Set<Integer> grades =
                taught.isEmpty()
                        ? Set.of(1)
                        : taught.stream().map(SchoolClass::grade).collect(Collectors.toSet());
        return new TeachingAssignment(
                        activity.index(),
                        activity.name(),
                        LessonKind.LESSON,
                        taught,
                        subjects.get(activity.subject()),
                        activity.teachers().stream().map(teachers::get).toList(),
                        activity.duration(),
                        0,
                        WeekType.ALL,
                        need,
                        fixed == null ? List.of() : List.of(fixed),
                        List.of(),
                        List.of(),
                        grades,
                        List.of(),
                        List.of())
                .with(List.of(activity.duration()), activity.tags());
    }
}
