package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import paike.model.plan.Plan;
import paike.model.school.ClassWeek;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** Draws the week tables of a plan. */
public final class WeekTables {
    /** Lesson periods that a table of several bell schedules shows even where they are free. */
    private static final int MOST_ROWS = 10;

    private final School school;
    private final List<Happening> happenings;
    private final List<Integer> weekdays;
    private final Map<Integer, ClassWeek> weekByGrade = new TreeMap<>();
    private final Map<Integer, Set<Integer>> gradesByTeacher = new HashMap<>();

    public WeekTables(Plan plan) {
        this.school = plan.school();
        this.happenings = Happening.of(plan);
        var days = new TreeSet<>(school.grid().weekdays());
        happenings.forEach(happening -> days.add(happening.weekday()));
        this.weekdays = List.copyOf(days);
        for (var schoolClass : school.classes()) {
            weekByGrade.putIfAbsent(schoolClass.grade(), school.week(schoolClass));
        }
        for (var lesson : school.lessons()) {
            lesson.teachers().forEach(teacher -> add(teacher, lesson.classes()));
        }
        for (var happening : happenings) {
            happening.teachers().forEach(teacher -> add(teacher, happening.classes()));
        }
    }

    private void add(Teacher teacher, List<SchoolClass> classes) {
        var grades = gradesByTeacher.computeIfAbsent(teacher.index(), t -> new TreeSet<>());
        classes.forEach(schoolClass -> grades.add(schoolClass.grade()));
    }

    /** All that takes place, lessons first. */
    public List<Happening> happenings() {
        return happenings;
    }

    public List<Happening> of(Teacher teacher) {
        return where(happening -> happening.concerns(teacher)).stream()
                .map(happening -> happening.of(teacher))
                .toList();
    }

    public List<Happening> of(Room room) {
        return where(happening -> happening.concerns(room)).stream()
                .map(happening -> happening.in(room))
                .toList();
    }

    public List<Happening> of(SchoolClass schoolClass) {
        return where(happening -> happening.concerns(schoolClass));
    }

    public WeekTable table(SchoolClass schoolClass) {
        return draw(Set.of(schoolClass.grade()), of(schoolClass));
    }

    /** Rows of the bell schedules of the grades taught. */
    public WeekTable table(Teacher teacher) {
        return draw(gradesByTeacher.getOrDefault(teacher.index(), Set.of()), of(teacher));
    }

    /** Rows of the bell schedules of the grades that come there. */
    public WeekTable table(Room room) {
        var there = of(room);
        var grades = new TreeSet<Integer>();
        for (var happening : there) {
            happening.classes().forEach(schoolClass -> grades.add(schoolClass.grade()));
        }
        for (var schoolClass : school.classes()) {
            var home = schoolClass.homeRoom();
            if (home != null && home.index() == room.index()) {
                grades.add(schoolClass.grade());
            }
        }
        return draw(grades, there);
    }

    private WeekTable draw(Set<Integer> grades, List<Happening> shown) {
        var weeks = new TreeMap<>(weekByGrade);
        if (grades.isEmpty()) {
            weeks.keySet().retainAll(Set.of(weeks.firstKey()));
        } else {
            weeks.keySet().retainAll(grades);
        }
        var frame = new WeekFrame(weekdays);
        var first = weeks.firstEntry().getValue();
        boolean alike = weeks.values().stream().allMatch(week -> sameBells(week, first));
        if (alike) {
            frame.addByNumber(first, school.grid().weekdays());
        } else {
            frame.addByClock(weeks, school.grid().weekdays());
        }
        shown.forEach(frame::add);
        return frame.finished(first.noon(0), weeks.keySet(), alike ? Integer.MAX_VALUE : MOST_ROWS);
    }

    private boolean sameBells(ClassWeek week, ClassWeek other) {
        for (int day = 0; day < school.grid().dayCount(); day++) {
            if (!week.bell(day).intervals().equals(other.bell(day).intervals())) {
                return false;
            }
        }
        return true;
    }

    private List<Happening> where(Predicate<Happening> isMeant) {
        return new ArrayList<>(happenings.stream().filter(isMeant).toList());
    }
}
