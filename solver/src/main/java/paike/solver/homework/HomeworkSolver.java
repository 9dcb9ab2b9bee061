package paike.solver.homework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paike.model.Text;
import paike.model.homework.HomeworkKind;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.rules.Occupancy;

/**
 * Plans the homework of a week: written homework of each class by an exact model, one practical
 * task a day and one for the weekend by turns.
 */
public final class HomeworkSolver {
    /** A day in the middle of the week is the usual one without homework. */
    private static final int WEDNESDAY = 3;

    private final HomeworkRequest request;
    private final School school;
    private final Occupancy now;
    private final HomeworkLimits limits;
    private final int freeDay;
    private final List<HomeworkTask> tasks = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    private HomeworkSolver(HomeworkRequest request) {
        this.request = request;
        this.school = request.plan().school();
        this.now = Occupancy.of(request.plan().timetable());
        this.limits = new HomeworkLimits(school, request.rulebook());
        this.freeDay = freeDay();
    }

    /** The same request gives the same plan. */
    public static HomeworkAnswer solve(HomeworkRequest request) {
        var solver = new HomeworkSolver(request);
        var practice = new PracticeTasks(request, solver.now);
        for (var schoolClass : solver.school.classes()) {
            solver.written(schoolClass);
            solver.tasks.addAll(practice.of(schoolClass));
        }
        solver.tasks.sort(
                Comparator.comparingInt((HomeworkTask task) -> task.schoolClass().index())
                        .thenComparingInt(HomeworkTask::weekday)
                        .thenComparing(HomeworkTask::kind)
                        .thenComparingInt(task -> task.subject().index()));
        return new HomeworkAnswer(
                new HomeworkPlan(solver.tasks), solver.freeDay, List.copyOf(solver.remarks));
    }

    private int freeDay() {
        if (request.freeDay() > 0) {
            return request.freeDay();
        }
        var allowed = limits.freeDays();
        return allowed.isEmpty()
                ? 0
                : allowed.contains(WEDNESDAY) ? WEDNESDAY : allowed.get(allowed.size() / 2);
    }

    private void written(SchoolClass schoolClass) {
        var most = limits.dailyMinutes(schoolClass);
        if (most.isEmpty()) {
            remarks.add(
                    Text.of(
                            "%s：规则集没有规定 %d 年级的书面作业上限，未安排书面作业",
                            "%s: the rulebook has no limit of written homework for grade %d, so"
                                    + " none is planned",
                            schoolClass.name(),
                            schoolClass.grade()));
            return;
        }
        var asked = asked(schoolClass, most.getAsInt());
        if (asked.givers().isEmpty() || asked.mostPerDay() < ClassHomework.LEAST) {
            return;
        }
        int[][] units = HomeworkModel.solve(asked);
        for (int i = 0; i < units.length; i++) {
            var giver = asked.givers().get(i);
            int sum = 0;
            for (int day = 0; day < asked.days().size(); day++) {
                sum += units[i][day];
                if (units[i][day] > 0) {
                    tasks.add(
                            new HomeworkTask(
                                    schoolClass,
                                    asked.days().get(day),
                                    giver.subject(),
                                    units[i][day] * ClassHomework.UNIT,
                                    HomeworkKind.WRITTEN));
                }
            }
            if (giver.wanted() - sum >= ClassHomework.LEAST) {
                remarks.add(shortfall(asked, giver, sum));
            }
        }
    }

    private static Text shortfall(ClassHomework asked, ClassHomework.Giver giver, int sum) {
        var days = new ArrayList<Text>();
        for (int day = 0; day < asked.days().size(); day++) {
            if (giver.taught().get(day)) {
                days.add(Text.weekday(asked.days().get(day)));
            }
        }
        return days.isEmpty()
                ? Text.of(
                        "%s %s：可布置作业的日子都没有课，不能布置书面作业",
                        "%s, %s: not taught on any day with homework, so it can have none",
                        asked.schoolClass().name(),
                        giver.subject().name())
                : Text.of(
                        "%s %s：每周只能安排 %d 分钟，按课时应约 %d 分钟：只有%s有课，每天总量最多 %d 分钟",
                        "%s, %s: %d minutes a week at most, its share is about %d: taught on %s"
                                + " only, and a day has %d minutes",
                        asked.schoolClass().name(),
                        giver.subject().name(),
                        sum * ClassHomework.UNIT,
                        giver.wanted() * ClassHomework.UNIT,
                        Text.join(days),
                        asked.mostPerDay() * ClassHomework.UNIT);
    }

    private ClassHomework asked(SchoolClass schoolClass, int mostMinutes) {
        var days =
                school.grid().weekdays().stream()
                        .filter(day -> day != freeDay && !HomeworkPlan.isWeekend(day))
                        .toList();
        int most = mostMinutes / ClassHomework.UNIT;
        var lessons = lessons(schoolClass);
        int all = lessons.values().stream().mapToInt(Integer::intValue).sum();
        int week = most * days.size() * request.fillPercent() / 100;
        var givers = new ArrayList<ClassHomework.Giver>();
        lessons.forEach(
                (family, own) -> {
                    var subject = school.head(family);
                    givers.add(
                            new ClassHomework.Giver(
                                    subject,
                                    Math.round((float) week * own / all),
                                    units(limits.subjectMinutes(schoolClass, subject)),
                                    days.stream()
                                            .map(day -> isTaught(schoolClass, family, day))
                                            .toList()));
                });
        var care =
                days.stream()
                        .map(
                                day ->
                                        units(
                                                limits.careMinutes(
                                                        schoolClass,
                                                        school.grid().weekdays().indexOf(day))))
                        .toList();
        return new ClassHomework(schoolClass, days, most, care, givers);
    }

    private static int units(int minutes) {
        return minutes / ClassHomework.UNIT;
    }

    /** Half periods a week of every family that gives homework. */
    private Map<Integer, Integer> lessons(SchoolClass schoolClass) {
        var lessons = new TreeMap<Integer, Integer>();
        for (var subject : school.subjects()) {
            int halves = school.plannedHalves(schoolClass.index(), subject.index());
            if (halves > 0 && gives(schoolClass, subject)) {
                lessons.merge(school.family(subject), halves, Integer::sum);
            }
        }
        return lessons;
    }

    private boolean gives(SchoolClass schoolClass, Subject subject) {
        return request.subjects().means(subject, school) && limits.allows(schoolClass, subject);
    }

    /** In every week: a board says the same of odd and even weeks. */
    private boolean isTaught(SchoolClass schoolClass, int family, int weekday) {
        int day = school.grid().weekdays().indexOf(weekday);
        for (int week = 0; week < school.weekCount(); week++) {
            if (now.familyPeriods(schoolClass.index(), family, week, day) == 0) {
                return false;
            }
        }
        return true;
    }
}
