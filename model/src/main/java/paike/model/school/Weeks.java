package paike.model.school;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The weeks of a school as its classes and teachers count them. */
final class Weeks {
    private final Map<Integer, ClassWeek> weekByGrade = new HashMap<>();

    /** [grade]. */
    private final ClassWeek[] weeksByGrade;

    private final ClassWeek[] weekByClass;
    private final ClassWeek[] weekByTeacher;

    Weeks(SchoolFacts facts, List<Lesson> lessons, TimeGrid grid) {
        for (var schoolClass : facts.classes()) {
            weekByGrade.computeIfAbsent(schoolClass.grade(), grade -> weekOf(facts, grid, grade));
        }
        var lowest = requireNonNull(weekByGrade.get(Collections.min(weekByGrade.keySet())));
        this.weeksByGrade =
                IntStream.rangeClosed(0, Collections.max(weekByGrade.keySet()))
                        .mapToObj(grade -> weekByGrade.getOrDefault(grade, lowest))
                        .toArray(ClassWeek[]::new);
        this.weekByClass =
                facts.classes().stream()
                        .map(schoolClass -> weekByGrade.get(schoolClass.grade()))
                        .toArray(ClassWeek[]::new);
        this.weekByTeacher = weeksOfTeachers(facts, lessons);
    }

    ClassWeek of(SchoolClass schoolClass) {
        return weekByClass[schoolClass.index()];
    }

    /** That of a grade; where no class is of the grade, of the lowest there is. */
    ClassWeek of(int grade) {
        return weeksByGrade[grade < weeksByGrade.length ? grade : 0];
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
        for (var time : AfterSchool.times(facts)) {
            if (times.stream().noneMatch(other -> isSameAfterSchool(time, other))) {
                times.add(time);
            }
        }
        return times;
    }

    private static boolean isSameAfterSchool(TimeGrid.Time time, TimeGrid.Time other) {
        return other.kind().isAfterSchool()
                && other.weekday() == time.weekday()
                && other.start().equals(time.start())
                && other.end().equals(time.end());
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
        for (var lesson : lessons.stream().filter(l -> !l.kind().isAfterSchool()).toList()) {
            for (var teacher : lesson.teachers()) {
                periodsByGrade
                        .computeIfAbsent(teacher, t -> new HashMap<>())
                        .merge(
                                lesson.assignment().firstGrade(),
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
