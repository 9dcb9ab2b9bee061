package paike.datasets.assignment.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.assignment.phrases.RoomNeeds;
import paike.datasets.assumed.UsualBells;
import paike.datasets.assumed.UsualSubjects;
import paike.datasets.words.ClassName;
import paike.model.Text;
import paike.model.school.WeekType;

/** Makes {@code school.json} of what was gathered, and says what it had to assume. */
public final class SchoolDraft {
    private static final int DAYS = 5;
    private static final int LEAST_PERIODS = 6;
    private static final int MOST_NAMED = 8;

    private final Gathered gathered;
    private final List<Text> assumptions = new ArrayList<>();
    private final TaskHours hours;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private int periodsPerDay;

    public SchoolDraft(Gathered gathered) {
        this.gathered = gathered;
        this.hours = new TaskHours(gathered);
    }

    public List<Text> assumptions() {
        return assumptions;
    }

    public ObjectNode tree(String name) {
        tree.put("format", "paike-school-1");
        tree.put("id", "imported");
        tree.put("name", name);
        var assignments = JsonNodeFactory.instance.arrayNode();
        var tasks = allTasks();
        periodsPerDay = periodsPerDay(halves(tasks), tasks);
        var rooms = new RoomNeeds(DAYS * periodsPerDay);
        writeAssignments(assignments, tasks, rooms);
        bells();
        var away = new AwayTimes(periodsPerDay);
        subjects(away);
        teachers(away);
        assumptions.addAll(away.assumptions());
        assumptions.addAll(Strangers.of(gathered));
        assumptions.addAll(rooms.write(tree));
        classes();
        coursePlan();
        tree.set("assignments", assignments);
        return tree;
    }

    /** Enough for the class with most hours, at least six a day. */
    private int periodsPerDay(Map<ClassName, Integer> halves, List<Task> tasks) {
        int most = halves.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int needed = (most + 2 * DAYS - 1) / (2 * DAYS);
        int least = Math.max(LEAST_PERIODS, needed);
        int fixed =
                tasks.stream()
                        .flatMap(task -> task.fixed().stream())
                        .mapToInt(time -> FixedTimes.period(time, least))
                        .filter(period -> period <= MOST_NAMED)
                        .max()
                        .orElse(0);
        return Math.max(Math.max(least, latest(least)), fixed);
    }

    /** Half periods a week of every class. */
    private Map<ClassName, Integer> halves(List<Task> tasks) {
        var halves = new TreeMap<ClassName, Integer>();
        for (var task : tasks) {
            var own = hours.of(task);
            boolean isHalf = own != null && (own.isHalf() || own.week() != WeekType.ALL);
            int periods = own == null ? 1 : own.periods();
            task.classes()
                    .forEach(
                            name ->
                                    halves.merge(
                                            name, isHalf ? periods : 2 * periods, Integer::sum));
        }
        return halves;
    }

    /** The latest period that anybody names as one without lessons: the day has it then. */
    private int latest(int periods) {
        var all =
                gathered.teachers().stream()
                        .flatMap(name -> gathered.unavailable(name).stream())
                        .toList();
        return AwayTimes.latest(all, UsualBells.morning(periods), MOST_NAMED);
    }

    private void bells() {
        UsualBells.write(tree.putArray("bellSchedules").addObject(), periodsPerDay);
        assumptions.add(
                Text.of(
                        "表中没有作息时间：按每天 %d 节、8:20 起每节 40 分钟、下午 14:00 起填写，请核对",
                        "no bell schedule was given: %d periods of 40 minutes a day from 8:20,"
                                + " afternoons from 14:00 are assumed; please check",
                        periodsPerDay));
    }

    private void subjects(AwayTimes away) {
        var names = new LinkedHashSet<String>();
        gathered.hours().values().forEach(some -> names.addAll(some.keySet()));
        gathered.tasks().forEach(task -> names.add(task.subject()));
        var array = tree.putArray("subjects");
        for (var name : gathered.inOrder(names)) {
            var node = UsualSubjects.add(array, name);
            var forbidden = gathered.forbidden().getOrDefault(name, List.of());
            if (!forbidden.isEmpty()) {
                away.write(node.putArray("forbidden"), forbidden);
            }
        }
    }

    private void teachers(AwayTimes away) {
        var array = tree.putArray("teachers");
        for (var name : gathered.teachers()) {
            var node = array.addObject().put("id", name);
            if (!gathered.duties(name).isEmpty()) {
                gathered.duties(name).forEach(node.putArray("duties")::add);
            }
            var unavailable = gathered.unavailable(name);
            if (!unavailable.isEmpty()) {
                away.write(node.putArray("unavailable"), unavailable);
            }
        }
    }

    private void classes() {
        var array = tree.putArray("classes");
        for (var name : gathered.classes()) {
            var node = array.addObject().put("id", name.usual()).put("grade", name.grade());
            gathered.pupils(name).ifPresent(count -> node.put("pupils", count));
            gathered.homeroomTeacher(name).ifPresent(one -> node.put("homeroomTeacher", one));
        }
    }

    private void coursePlan() {
        if (gathered.hours().isEmpty()) {
            return;
        }
        var array = tree.putArray("coursePlan");
        gathered.hours()
                .forEach(
                        (grade, some) ->
                                some.forEach(
                                        (subject, hours) -> {
                                            boolean isHalf =
                                                    hours.isHalf() || hours.week() != WeekType.ALL;
                                            var node =
                                                    array.addObject()
                                                            .put("grade", grade)
                                                            .put("subject", subject);
                                            if (isHalf) {
                                                node.put("periods", hours.periods() / 2.0);
                                            } else {
                                                node.put("periods", hours.periods());
                                            }
                                        }));
    }

    private void writeAssignments(ArrayNode array, List<Task> tasks, RoomNeeds rooms) {
        var parities = new TreeMap<ClassName, Integer>();
        var withoutHours = new ArrayList<Task>();
        for (var task : tasks) {
            var own = hours.of(task);
            var first = task.classes().getFirst();
            if (own == null) {
                withoutHours.add(task);
            }
            int periods = own == null ? 1 : own.periods();
            var week = own == null ? WeekType.ALL : own.week();
            if (own != null && own.isHalf()) {
                // by turns, so that two such subjects of a class share a period
                int turn = parities.merge(first, 1, Integer::sum);
                week = turn % 2 == 1 ? WeekType.ODD : WeekType.EVEN;
            }
            var node = array.addObject().put("id", "A" + (array.size() + 1));
            task.classes().forEach(name -> node.withArray("classes").add(name.usual()));
            node.put("subject", task.subject());
            if (!task.teachers().isEmpty()) {
                task.teachers().forEach(node.withArray("teachers")::add);
            }
            node.put("periods", periods);
            int doubles = Math.max(task.doubles(), own == null ? 0 : own.doubles());
            if (Math.min(doubles, periods / 2) > 0) {
                node.put("doubles", Math.min(doubles, periods / 2));
            }
            if (week != WeekType.ALL) {
                node.put("weeks", week.name());
            }
            if (!task.rooms().isEmpty()) {
                task.rooms().forEach(node.withArray("rooms")::add);
                rooms.add(task, week == WeekType.ALL ? periods : periods / 2.0);
            }
            FixedTimes.write(node, task.fixed(), periodsPerDay);
        }
        assumptions.addAll(MissingHours.words(withoutHours, tasks.size()));
    }

    /** Those of the sheets, and what sheets of hours ask for that nobody gives yet. */
    private List<Task> allTasks() {
        var tasks = new ArrayList<>(gathered.tasks());
        for (var name : gathered.classes()) {
            var own =
                    gathered.tasks().stream()
                            .filter(task -> task.classes().contains(name))
                            .map(Task::subject)
                            .toList();
            gathered.hours()
                    .getOrDefault(name.grade(), Map.of())
                    .forEach(
                            (subject, hours) -> {
                                if (!own.contains(subject)) {
                                    assumptions.add(
                                            Text.of(
                                                    "%s %s：课时表有课时，任课表没有教师",
                                                    "%s %s: hours, but no teacher in any sheet",
                                                    name.usual(),
                                                    subject));
                                    var task = new Task(List.of(name), subject, 0);
                                    task.setHours(hours);
                                    tasks.add(task);
                                }
                            });
        }
        return tasks;
    }
}
