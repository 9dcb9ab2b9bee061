package paike.model.school;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The weeks of a school as its classes and teachers count them. */
final class Weeks {
    private final Map<Integer, ClassWeek> weekByGrade = new HashMap<>();
    private final ClassWeek[] weekByClass;
    private final ClassWeek[] weekByTeacher;

    Weeks(SchoolFacts facts, List<Lesson> lessons, TimeGrid grid) {
        for (var schoolClass : facts.classes()) {
            weekByGrade.computeIfAbsent(schoolClass.grade(), grade -> weekOf(facts, grid, grade));
        }
        this.weekByClass =
                facts.classes().stream()
                        .map(schoolClass -> weekByGrade.get(schoolClass.grade()))
                        .toArray(ClassWeek[]::new);
        this.weekByTeacher = weeksOfTeachers(facts, lessons);
    }

    ClassWeek of(SchoolClass schoolClass) {
        return weekByClass[schoolClass.index()];
    }

    /** That of the grade the teacher teaches most. */
    ClassWeek of(Teacher teacher) {
        return weekByTeacher[teacher.index()];
    }

    /** All times at which something can be taught, and the times off the bell. */
    static Set<TimeGrid.Time> times(SchoolFacts facts, Set<TimeGrid.Time> offBell) {
        var times = new HashSet<>(offBell);
        for (int grade : facts.classes().stream().map(SchoolClass::grade).distinct().toList()) {
            for (int weekday : facts.weekdays()) {
                for (var interval : bellOf(facts, grade, weekday).intervals()) {
                    if (interval.kind().isPlannable()) {
                        times.add(
                                new TimeGrid.Time(
                                        weekday,
                                        interval.kind(),
                                        interval.start(),
                                        interval.end()));
                    }
                }
            }
        }
        return times;
    }

    private static ClassWeek weekOf(SchoolFacts facts, TimeGrid grid, int grade) {
        return new ClassWeek(
                grid,
                facts.weekdays().stream().map(weekday -> bellOf(facts, grade, weekday)).toList());
    }

    private static BellSchedule bellOf(SchoolFacts facts, int grade, int weekday) {
        return School.bell(facts.bellSchedules(), grade, weekday)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "grade %d has no bell schedule on weekday %d"
                                                .formatted(grade, weekday)));
    }

    private ClassWeek[] weeksOfTeachers(SchoolFacts facts, List<Lesson> lessons) {
        var anyWeek = weekByGrade.get(facts.classes().getFirst().grade());
        var periodsByGrade = new HashMap<Teacher, Map<Integer, Integer>>();
        for (var lesson : lessons) {
            for (var teacher : lesson.teachers()) {
                periodsByGrade
                        .computeIfAbsent(teacher, t -> new HashMap<>())
                        .merge(
                                lesson.assignment().firstClass().grade(),
                                lesson.lengthInPeriods(),
                                Integer::sum);
            }
        }
        return facts.teachers().stream()
                .map(
                        teacher ->
                                periodsByGrade.getOrDefault(teacher, Map.of()).entrySet().stream()
                                        .max(
                                                Map.Entry.<Integer, Integer>comparingByValue()
                                                        .thenComparing(Map.Entry.comparingByKey()))
                                        .map(most -> weekByGrade.get(most.getKey()))
                                        .orElse(anyWeek))
                .toArray(ClassWeek[]::new);
    }
}
