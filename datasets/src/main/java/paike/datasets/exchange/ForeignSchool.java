package paike.datasets.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.DatasetException;
import paike.datasets.assumed.UsualRooms;
import paike.datasets.assumed.UsualSubjects;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Form;
import paike.datasets.json.SchoolReader;
import paike.datasets.timetable.ReadTimetable;
import paike.datasets.words.ClassName;
import paike.model.Text;
import paike.model.school.WeekType;

/** The school that a timetable of another program implies, as {@code school.json}, and its plan. */
public final class ForeignSchool {
    private final ForeignTimetable foreign;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final List<Text> notes;
    private final HourPlan hours;
    private final Map<String, String> subjects = new LinkedHashMap<>();
    private final Map<String, String> teachers = new LinkedHashMap<>();
    private final Map<String, String> rooms = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();

    /**
     * What was made of it.
     *
     * @param school as {@code school.json}
     * @param timetable of that school; without placements if no card has a time
     * @param notes what was assumed
     */
    public record Imported(ObjectNode school, ReadTimetable timetable, List<Text> notes) {}

    private ForeignSchool(ForeignTimetable foreign) {
        this.foreign = Couplings.of(foreign);
        this.notes = new ArrayList<>(this.foreign.notes());
        this.hours = new HourPlan(this.foreign, notes);
    }

    /**
     * @param name of the school; empty = as the file says
     * @throws DatasetException if the file has no lessons
     */
    public static Imported of(ForeignTimetable foreign, String name) {
        return new ForeignSchool(foreign).imported(name);
    }

    private Imported imported(String name) {
        boolean hasLessons =
                foreign.cards().stream()
                        .anyMatch(card -> !card.parts().getFirst().classes().isEmpty());
        if (!hasLessons || hours.isEmpty()) {
            throw DatasetException.of(
                    foreign.file(),
                    "",
                    new Text("文件里没有任何班级的课", "there is no lesson of any class in the file"),
                    new Text("请检查导出时是否包含课表。", "Was the timetable part of what was exported?"));
        }
        var title = name.isEmpty() ? foreign.name() : name;
        tree.put("format", SchoolReader.FORMAT);
        tree.put("id", "imported");
        tree.put("name", title.isBlank() ? "imported" : title);
        var weekdays = new TreeSet<>(List.of(1, 2, 3, 4, 5));
        foreign.cards().stream().filter(Card::isPlaced).forEach(c -> weekdays.add(c.weekday()));
        weekdays.forEach(tree.putArray("weekdays")::add);
        hours.write(tree.putArray("bellSchedules"));
        things();
        new ForeignAssignments(foreign, new Names(subjects, teachers, rooms, classes))
                .write(tree.putArray("assignments"), notes);
        meetings(tree.putArray("meetings"));
        var school = SchoolReader.school(tree, foreign.file());
        var timetable = ForeignPlan.read(renamed(), school, HourMatch.of(hours.rows()));
        return new Imported(tree, timetable, notes);
    }

    /** The ids of the new school, which are names, by those of the file. */
    record Names(
            Map<String, String> subjects,
            Map<String, String> teachers,
            Map<String, String> rooms,
            Map<String, String> classes) {}

    private void things() {
        var taken = new HashSet<String>();
        foreign.subjects().forEach(one -> name(subjects, taken, one.id(), one.name()));
        taken.clear();
        foreign.teachers().forEach(one -> name(teachers, taken, one.id(), one.name()));
        taken.clear();
        foreign.rooms().forEach(one -> name(rooms, taken, one.id(), one.name()));
        taken.clear();
        foreign.classes().forEach(one -> name(classes, taken, one.id(), one.name()));
        for (var card : foreign.cards()) {
            for (var part : card.parts()) {
                subjects.putIfAbsent(part.subject(), part.subject());
                part.teachers().forEach(id -> teachers.putIfAbsent(id, id));
                part.rooms().forEach(id -> rooms.putIfAbsent(id, id));
                part.classes().forEach(id -> classes.putIfAbsent(id, id));
            }
        }
        var ofLessons = tree.putArray("subjects");
        lessonSubjects().forEach(id -> UsualSubjects.add(ofLessons, subjects.getOrDefault(id, id)));
        var people = tree.putArray("teachers");
        teachers.values().forEach(name -> people.addObject().put("id", name));
        rooms(tree.putArray("rooms"));
        var forms = tree.putArray("classes");
        classes.forEach((id, name) -> form(forms, id, name));
    }

    private static void name(Map<String, String> into, Set<String> taken, String id, String name) {
        var wanted = name.isBlank() ? id : name.strip();
        var free = taken.contains(wanted) ? wanted + " " + id : wanted;
        taken.add(free);
        into.put(id, free);
    }

    /** Subjects of classes; what teachers do among themselves is none. */
    private Set<String> lessonSubjects() {
        var found = new LinkedHashMap<String, String>(subjects);
        var taught = new HashSet<String>();
        var others = new HashSet<String>();
        for (var card : foreign.cards()) {
            for (var part : card.parts()) {
                (part.classes().isEmpty() ? others : taught).add(part.subject());
            }
        }
        others.removeAll(taught);
        found.keySet().removeAll(others);
        return found.keySet();
    }

    private void rooms(ArrayNode array) {
        var homes = new HashSet<String>();
        foreign.classes().forEach(one -> homes.add(one.room()));
        rooms.forEach(
                (id, name) -> {
                    var node = array.addObject().put("id", name);
                    if (!homes.contains(id)) {
                        node.put("kind", name);
                    }
                    if (UsualRooms.isLarge(name)) {
                        node.put("classCapacity", UsualRooms.classCapacity(name));
                    }
                    foreign.rooms().stream()
                            .filter(one -> one.id().equals(id) && one.seats() > 0)
                            .findFirst()
                            .ifPresent(one -> node.put("pupilCapacity", one.seats()));
                });
    }

    private void form(ArrayNode forms, String id, String name) {
        var form =
                foreign.classes().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseGet(() -> new Form(id, name, 0, 0, "", ""));
        var node = forms.addObject().put("id", name).put("grade", grade(form, name));
        if (form.pupils() > 0) {
            node.put("pupils", form.pupils());
        }
        if (teachers.containsKey(form.teacher())) {
            node.put("homeroomTeacher", teachers.get(form.teacher()));
        }
        if (rooms.containsKey(form.room())) {
            node.put("homeRoom", rooms.get(form.room()));
        }
    }

    private int grade(Form form, String name) {
        if (form.grade() >= 1 && form.grade() <= 12) {
            return form.grade();
        }
        var read = ClassName.of(name).map(ClassName::grade);
        if (read.isEmpty()) {
            notes.add(
                    Text.of(
                            "看不出 “%s” 是几年级，按一年级处理",
                            "the grade of \"%s\" is unknown, taken as grade 1", name));
        }
        return read.orElse(1);
    }

    private void meetings(ArrayNode array) {
        for (var card : foreign.cards()) {
            var part = card.parts().getFirst();
            if (!part.classes().isEmpty() || !card.isPlaced()) {
                continue;
            }
            var name = subjects.getOrDefault(part.subject(), part.subject());
            var time = hours.time(card.hour());
            var last = hours.time(card.hour() + card.length() - 1);
            if (time == null || last == null || part.teachers().isEmpty()) {
                notes.add(
                        Text.of(
                                "%s：%s 没有班级，也没有%s，略过",
                                "%s: %s has neither a class nor %s; passed over",
                                card.place(),
                                name,
                                part.teachers().isEmpty()
                                        ? new Text("教师", "a teacher")
                                        : new Text("钟点", "a clock time")));
                continue;
            }
            var node =
                    array.addObject()
                            .put("id", "M" + (array.size() + 1))
                            .put("name", name)
                            .put("weekday", card.weekday())
                            .put("start", time.start().toString())
                            .put("end", last.end().toString());
            part.teachers().stream()
                    .distinct()
                    .forEach(id -> node.withArray("teachers").add(teachers.get(id)));
            if (card.week() != WeekType.ALL) {
                node.put("weeks", card.week().name());
            }
        }
    }

    /** The same cards, without those of teachers alone, which the school now states. */
    private ForeignTimetable renamed() {
        return new ForeignTimetable(
                foreign.file(),
                foreign.name(),
                foreign.hours(),
                subjects.entrySet().stream().map(ForeignSchool::thing).toList(),
                teachers.entrySet().stream().map(ForeignSchool::thing).toList(),
                rooms.entrySet().stream()
                        .map(one -> new ForeignTimetable.Place(one.getKey(), one.getValue(), 0))
                        .toList(),
                classes.entrySet().stream()
                        .map(one -> new Form(one.getKey(), one.getValue(), 0, 0, "", ""))
                        .toList(),
                foreign.cards().stream()
                        .filter(card -> !card.parts().getFirst().classes().isEmpty())
                        .toList(),
                List.of());
    }

    private static ForeignTimetable.Thing thing(Map.Entry<String, String> one) {
        return new ForeignTimetable.Thing(one.getKey(), one.getValue());
    }
}
