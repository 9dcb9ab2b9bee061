package paike.solver.observe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.calendar.CalendarDay;
import paike.model.dated.DatedWeek;
import paike.model.dated.Observation;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/**
 * Plans lessons to be observed: spread over the weeks of the term, colleagues of the same subject
 * first, then the own grades, never one's own lesson, never while teaching or at a meeting, and not
 * too many observers in one lesson.
 */
public final class ObservationPlanner {
    private static final int MOST_OBSERVERS = 3;
    private static final int OTHER_SUBJECT = 200;
    private static final int MONTHLY = 600;
    private static final int MUST_BE_GRADE = 400;
    private static final int OTHER_GRADE = 40;
    private static final int SEEN_BEFORE = 30;
    private static final int CROWDED = 12;
    private static final int LOAD = 3;
    private static final int CHANCE = 8;

    private final ObservationTask task;
    private final School school;
    private final Random random;
    private final List<ObservedWeek> weeks = new ArrayList<>();
    private final List<Observation> planned = new ArrayList<>();
    private final Map<String, Integer> observers = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Teacher, Integer> sameGrade = new HashMap<>();
    private final Map<Teacher, Integer> given = new HashMap<>();

    /** Months in which somebody has listened to a colleague of their subjects. */
    private final Map<Teacher, Set<YearMonth>> colleagues = new HashMap<>();

    private final Map<Teacher, Set<Integer>> families = new HashMap<>();
    private final Map<Teacher, Set<Integer>> grades = new HashMap<>();
    private final Map<String, TeachingAssignment> assignments = new HashMap<>();

    private ObservationPlanner(ObservationTask task, long seed) {
        this.task = task;
        this.school = task.timetable().school();
        this.random = new Random(seed);
        for (var one : school.assignments()) {
            assignments.put(one.id(), one);
            if (!one.kind().isAfterSchool()) {
                for (var teacher : one.teachers()) {
                    families.computeIfAbsent(teacher, first -> new HashSet<>())
                            .add(school.family(one.subject()));
                    grades.computeIfAbsent(teacher, first -> new HashSet<>()).addAll(one.grades());
                }
            }
        }
        for (int week = 1; week <= task.term().weekCount(); week++) {
            firstDay(week).ifPresent(day -> weeks.add(new ObservedWeek(week(day))));
        }
    }

    private Optional<CalendarDay> firstDay(int week) {
        var monday = task.term().monday(week);
        return task.skipped().contains(week)
                ? Optional.empty()
                : task.calendar()
                        .taughtDays(monday, monday.plusDays(6), school.grid().weekdays())
                        .filter(day -> task.term().includes(day.date()))
                        .findFirst();
    }

    private DatedWeek week(CalendarDay day) {
        return DatedWeek.of(task.timetable(), task.calendar(), day.date(), task.log());
    }

    /**
     * @param seed the same seed gives the same plan
     * @return in order of time
     */
    public static List<Observation> plan(ObservationTask task, long seed) {
        var planner = new ObservationPlanner(task, seed);
        planner.daily();
        planner.termly();
        planner.planned.sort(
                Comparator.comparing(Observation::date)
                        .thenComparing(Observation::start)
                        .thenComparingInt(one -> one.observer().index()));
        return planner.planned;
    }

    private void daily() {
        for (var week : weeks) {
            for (var date : List.copyOf(week.dates())) {
                task.daily().forEach(leader -> observe(leader, week, date));
            }
        }
    }

    /** Each observer's lessons at even distances, not all observers in the same weeks. */
    private void termly() {
        if (weeks.isEmpty()) {
            return;
        }
        int most = task.wanted().values().stream().mapToInt(count -> count).max().orElse(0);
        for (int number = 0; number < most; number++) {
            for (var one : ordered()) {
                int count = task.wanted().getOrDefault(one, 0) - daily(one);
                if (number < count) {
                    int shift = one.index() % Math.max(1, weeks.size());
                    int at = (number * weeks.size() / count + shift) % weeks.size();
                    observeFrom(one, at);
                }
            }
        }
    }

    private List<Teacher> ordered() {
        return task.wanted().keySet().stream()
                .sorted(Comparator.comparingInt(Teacher::index))
                .toList();
    }

    /** What the daily plan gave somebody already. */
    private int daily(Teacher teacher) {
        return task.daily().contains(teacher) ? weeks.size() * weeks.getFirst().dates().size() : 0;
    }

    /** In the week, or the next one in which there is something to observe. */
    private void observeFrom(Teacher teacher, int at) {
        for (int i = 0; i < weeks.size(); i++) {
            if (observe(teacher, weeks.get((at + i) % weeks.size()), null)) {
                return;
            }
        }
    }

    /**
     * @param date null = any of the week
     */
    private boolean observe(Teacher teacher, ObservedWeek week, @Nullable LocalDate date) {
        ObservedWeek.Target best = null;
        int least = Integer.MAX_VALUE;
        for (var target : week.targets()) {
            if ((date == null || target.date().equals(date)) && isPossible(teacher, week, target)) {
                int cost = cost(teacher, week, target);
                if (cost < least) {
                    least = cost;
                    best = target;
                }
            }
        }
        if (best == null) {
            return false;
        }
        note(teacher, week, best);
        return true;
    }

    private boolean isPossible(Teacher teacher, ObservedWeek week, ObservedWeek.Target target) {
        return week.isFree(teacher, target)
                && !assignment(target).teachers().contains(teacher)
                && !target.lesson().isBy(teacher)
                && observers.getOrDefault(key(target), 0) < MOST_OBSERVERS;
    }

    private TeachingAssignment assignment(ObservedWeek.Target target) {
        return Objects.requireNonNull(
                assignments.get(target.lesson().lesson().assignment().id()),
                "a lesson of the plan");
    }

    private int cost(Teacher teacher, ObservedWeek week, ObservedWeek.Target target) {
        var assignment = assignment(target);
        boolean isSubject =
                families.getOrDefault(teacher, Set.of())
                        .contains(school.family(assignment.subject()));
        int cost = isSubject ? 0 : isFirstOfMonth(teacher, target) ? MONTHLY : OTHER_SUBJECT;
        cost += isGrade(teacher, assignment) ? 0 : otherGrade(teacher);
        cost += SEEN_BEFORE * seen.getOrDefault(teacher.id() + " " + assignment.id(), 0);
        cost += CROWDED * observers.getOrDefault(key(target), 0);
        cost += LOAD * week.load(teacher, target.date());
        return cost + random.nextInt(CHANCE);
    }

    /** Whether nobody of the same subject was listened to in the month yet. */
    private boolean isFirstOfMonth(Teacher teacher, ObservedWeek.Target target) {
        return colleagues.getOrDefault(teacher, Set.of()).stream()
                .noneMatch(YearMonth.from(target.date())::equals);
    }

    /** Dear once all that is left has to be of their own grades. */
    private int otherGrade(Teacher teacher) {
        int missing = task.sameGrade() - sameGrade.getOrDefault(teacher, 0);
        int left = task.wanted().getOrDefault(teacher, 0) - given.getOrDefault(teacher, 0);
        return missing <= 0 ? OTHER_GRADE / 2 : missing >= left ? MUST_BE_GRADE : 2 * OTHER_GRADE;
    }

    private boolean isGrade(Teacher teacher, TeachingAssignment assignment) {
        var own = grades.getOrDefault(teacher, Set.of());
        return assignment.grades().stream().anyMatch(own::contains);
    }

    private void note(Teacher teacher, ObservedWeek week, ObservedWeek.Target target) {
        var assignment = assignment(target);
        week.take(teacher, target);
        observers.merge(key(target), 1, Integer::sum);
        seen.merge(teacher.id() + " " + assignment.id(), 1, Integer::sum);
        given.merge(teacher, 1, Integer::sum);
        if (families.getOrDefault(teacher, Set.of())
                .contains(school.family(assignment.subject()))) {
            colleagues
                    .computeIfAbsent(teacher, first -> new HashSet<>())
                    .add(YearMonth.from(target.date()));
        }
        if (isGrade(teacher, assignment)) {
            sameGrade.merge(teacher, 1, Integer::sum);
        }
        planned.add(
                new Observation(
                        teacher, assignment, target.date(), target.lesson().start().start()));
    }

    private static String key(ObservedWeek.Target target) {
        return target.date() + " " + target.lesson().lesson().index();
    }
}
