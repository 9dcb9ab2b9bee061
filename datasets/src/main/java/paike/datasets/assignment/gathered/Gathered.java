package paike.datasets.assignment.gathered;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClassName;
import paike.datasets.words.GradeNames;
import paike.datasets.words.HoursText;
import paike.datasets.words.TimeText;
import paike.datasets.words.Times;
import paike.model.Text;

/** All that the sheets have said so far. */
public final class Gathered {
    /** Weekly hours of a grade, by subject. */
    private final Map<Integer, Map<String, HoursText>> hours = new TreeMap<>();

    private final Set<ClassName> classes = new LinkedHashSet<>();
    private final SheetOrder order = new SheetOrder();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<ClassName, String> homeroomTeachers = new LinkedHashMap<>();
    private final Map<ClassName, Integer> pupils = new LinkedHashMap<>();
    private final Set<String> teachers = new LinkedHashSet<>();
    private final Map<String, List<String>> duties = new LinkedHashMap<>();
    private final Map<String, List<Times>> unavailable = new LinkedHashMap<>();
    private final Map<String, List<Times>> unavailableBySubject = new LinkedHashMap<>();
    private final List<Times> unavailableToAll = new ArrayList<>();
    private final Map<String, List<Times>> forbidden = new LinkedHashMap<>();
    private final List<Joined> joined = new ArrayList<>();
    private final List<OfGrades> ofGrades = new ArrayList<>();
    private final List<OfGrades> ofOnlyClasses = new ArrayList<>();
    private final List<Text> echoes = new ArrayList<>();

    private final Set<Integer> withTotals = new HashSet<>();

    /** The present one, counted through all files from 0. */
    private int sheet;

    public void addClass(ClassName name) {
        classes.add(plain(name));
        order.mention(plain(name));
    }

    /** What was said so far is of one sheet, what follows of another, maybe of another file. */
    public void endSheet() {
        order.endSheet();
        sheet++;
    }

    /** The hours of the present sheet are those of all classes of a row, as its loads show. */
    public void countTotals() {
        withTotals.add(sheet);
    }

    public boolean countsTotals(int ofSheet) {
        return withTotals.contains(ofSheet);
    }

    /** A subject that has a row or a column of its own. */
    public void mention(String subject) {
        order.mention(subject);
    }

    /** In the order in which the sheets name them. */
    public List<String> inOrder(Collection<String> subjects) {
        return order.subjects(subjects);
    }

    private static ClassName plain(ClassName name) {
        return new ClassName(name.grade(), name.number(), false);
    }

    /** The task of one class, or of several together; made if it is new. */
    public Task task(List<ClassName> of, String subject, int sheet) {
        var names = of.stream().map(Gathered::plain).toList();
        classes.addAll(names);
        order.task(names);
        return tasks.computeIfAbsent(
                names + "\u0000" + subject, key -> new Task(names, subject, sheet));
    }

    /** The same subject of the classes by other teachers, as of a part of its hours. */
    public Task another(List<ClassName> of, String subject, List<String> by, Task like) {
        var names = of.stream().map(Gathered::plain).toList();
        return tasks.computeIfAbsent(
                names + "\u0000" + subject + "\u0000" + by,
                key -> new Task(names, subject, like.sheet()));
    }

    /**
     * All classes of a grade have the subject, whichever they turn out to be.
     *
     * @param grade {@link GradeNames#EVERY} = of every grade
     */
    public void addOfGrade(int grade, String subject, List<String> by, @Nullable HoursText found) {
        ofGrades.add(new OfGrades(List.of(grade), subject, by, found, true, sheet));
    }

    /** The class of a grade that turns out to have no more than one. */
    public void addOfOnlyClass(int grade, String subject, List<String> by, HoursText found) {
        ofOnlyClasses.add(new OfGrades(List.of(grade), subject, by, found, true, sheet));
    }

    /**
     * Likewise of several grades in one line.
     *
     * @param isEach false if the hours may be those of all classes together
     */
    public void addOfGrades(
            List<Integer> grades,
            String subject,
            List<String> by,
            @Nullable HoursText found,
            boolean isEach) {
        ofGrades.add(new OfGrades(grades, subject, by, found, isEach, sheet));
    }

    /** Gives the classes what was said of whole grades; when all classes are known. */
    public void close() {
        ofOnlyClasses.stream()
                .filter(one -> classesOf(one.grades().getFirst()).size() <= 1)
                .forEach(ofGrades::add);
        ofOnlyClasses.clear();
        for (var one : ofGrades) {
            var all =
                    one.grades().stream().flatMap(grade -> classesOf(grade, one).stream()).toList();
            for (var name : all) {
                var task = add(List.of(name), one.subject(), one.by(), one.hours(), one.sheet());
                if (one.hours() != null && all.size() > 1 && !one.isEach()) {
                    task.setTotal(all.size());
                }
            }
        }
        ofGrades.clear();
    }

    private List<ClassName> classesOf(int grade, OfGrades one) {
        var some = classesOf(grade);
        if (some.isEmpty() && grade != GradeNames.EVERY && !one.by().isEmpty()) {
            return List.of(onlyClass(grade));
        }
        if (some.isEmpty()) {
            echoes.add(
                    Text.of(
                            "%s：%d 年级没有班级，没有用上",
                            "%s: there are no classes of grade %d; not used",
                            one.subject(),
                            grade));
        }
        return some;
    }

    /** The class of a grade of which somebody teaches all classes though none is named. */
    private ClassName onlyClass(int grade) {
        var only = ClassName.onlyOf(grade);
        addClass(only);
        echoes.add(
                Text.of(
                        "%d 年级没有分班，按 %s 理解",
                        "grade %d has no classes, taken as %s", grade, only.usual()));
        return only;
    }

    public List<ClassName> classesOf(int grade) {
        return classes().stream()
                .filter(name -> grade == GradeNames.EVERY || name.grade() == grade)
                .toList();
    }

    /**
     * A subject of some classes by these teachers; a part of its own if others have hours of it.
     */
    public Task add(
            List<ClassName> of, String subject, List<String> by, @Nullable HoursText found) {
        return add(of, subject, by, found, sheet);
    }

    private Task add(
            List<ClassName> of,
            String subject,
            List<String> by,
            @Nullable HoursText found,
            int sheet) {
        var task = task(of, subject, sheet);
        boolean isShared =
                !task.teachers().isEmpty()
                        && !by.isEmpty()
                        && !task.teachers().equals(by)
                        && task.hours() != null
                        && found != null;
        if (isShared) {
            task = another(of, subject, by, task);
        }
        task.addTeachers(by);
        task.setHours(found);
        return task;
    }

    /**
     * @param isEach false if the hours may be those of all classes together
     * @param sheet of all files together, from 0
     */
    private record OfGrades(
            List<Integer> grades,
            String subject,
            List<String> by,
            @Nullable HoursText hours,
            boolean isEach,
            int sheet) {}

    /** The classes have the subject together, whether their tasks are known yet or not. */
    public void join(List<ClassName> of, String subject) {
        var names = of.stream().map(Gathered::plain).toList();
        classes.addAll(names);
        joined.add(new Joined(names, subject));
    }

    private List<Task> withJoined() {
        var all = new ArrayList<>(tasks.values());
        for (var one : joined) {
            var parts = all.stream().filter(task -> one.includes(task)).toList();
            if (parts.size() < 2) {
                continue;
            }
            var first = parts.getFirst();
            var task = new Task(one.classes(), one.subject(), first.sheet());
            parts.forEach(part -> task.addTeachers(part.teachers()));
            task.setHours(first.hours());
            all.set(all.indexOf(first), task);
            all.removeAll(parts);
        }
        return List.copyOf(all);
    }

    /** Classes that have a subject together. */
    private record Joined(List<ClassName> classes, String subject) {
        boolean includes(Task task) {
            return task.subject().equals(subject) && classes.containsAll(task.classes());
        }
    }

    public void addHours(int grade, String subject, HoursText found) {
        hours.computeIfAbsent(grade, g -> new LinkedHashMap<>()).putIfAbsent(subject, found);
    }

    public @Nullable HoursText hours(int grade, String subject) {
        return hours.getOrDefault(grade, Map.of()).get(subject);
    }

    public Map<Integer, Map<String, HoursText>> hours() {
        return hours;
    }

    public void addTeacher(String name) {
        teachers.add(name);
    }

    public void addHomeroomTeacher(ClassName of, String name) {
        addClass(of);
        addTeacher(name);
        homeroomTeachers.putIfAbsent(plain(of), name);
    }

    public void addPupils(ClassName of, int count) {
        addClass(of);
        pupils.putIfAbsent(plain(of), count);
    }

    public void addDuty(String name, String duty) {
        addTeacher(name);
        var known = duties.computeIfAbsent(name, n -> new ArrayList<>());
        if (!known.contains(duty)) {
            known.add(duty);
        }
    }

    public void addUnavailable(String name, TimeText times, String text) {
        addTeacher(name);
        unavailable.computeIfAbsent(name, n -> new ArrayList<>()).addAll(times.times());
        echoes.add(Text.of("%s：“%s” → %s", "%s: \"%s\" → %s", name, text, times.words()));
    }

    /** Of all who teach the subject, whoever that is in the end. */
    public void addTeachersUnavailable(String subject, TimeText times, String text) {
        unavailableBySubject.computeIfAbsent(subject, s -> new ArrayList<>()).addAll(times.times());
        echoes.add(
                Text.of(
                        "%s教师：“%s” → %s",
                        "teachers of %s: \"%s\" → %s", subject, text, times.words()));
    }

    /** Of everybody. */
    public void addAllUnavailable(TimeText times, String text) {
        unavailableToAll.addAll(times.times());
        echoes.add(Text.of("全体教师：“%s” → %s", "all teachers: \"%s\" → %s", text, times.words()));
    }

    public void addForbidden(String subject, TimeText times, String text) {
        forbidden.computeIfAbsent(subject, n -> new ArrayList<>()).addAll(times.times());
        echoes.add(Text.of("%s：“%s” → %s", "%s: \"%s\" → %s", subject, text, times.words()));
    }

    /** In the order of the sheets, else by grade and number. */
    public List<ClassName> classes() {
        return order.classes(classes);
    }

    public List<Task> tasks() {
        return withJoined();
    }

    public Optional<String> homeroomTeacher(ClassName of) {
        return Optional.ofNullable(homeroomTeachers.get(of));
    }

    public Optional<Integer> pupils(ClassName of) {
        return Optional.ofNullable(pupils.get(of));
    }

    public Set<String> teachers() {
        return teachers;
    }

    public List<String> duties(String name) {
        return duties.getOrDefault(name, List.of());
    }

    /** Whether times of this very person are stated. */
    public boolean isNamedUnavailable(String name) {
        return unavailable.containsKey(name);
    }

    /** With the times of all whom the person is one of. */
    public List<Times> unavailable(String name) {
        var all = new ArrayList<>(unavailable.getOrDefault(name, List.of()));
        unavailableBySubject.forEach(
                (subject, times) -> {
                    if (teaches(name, subject)) {
                        all.addAll(times);
                    }
                });
        all.addAll(unavailableToAll);
        return List.copyOf(all);
    }

    private boolean teaches(String name, String subject) {
        return tasks.values().stream()
                .anyMatch(task -> task.subject().equals(subject) && task.teachers().contains(name));
    }

    public Map<String, List<Times>> forbidden() {
        return forbidden;
    }

    public void echo(Text words) {
        echoes.add(words);
    }

    /** Times in words, as understood, for people to confirm. */
    public List<Text> echoes() {
        return List.copyOf(echoes);
    }
}
