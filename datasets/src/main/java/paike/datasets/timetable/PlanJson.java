package paike.datasets.timetable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.json.JsonFile;
import paike.datasets.json.MeetingReader;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** {@code plan.json}: one entry per meeting, things by id; {@code docs/format.md} specifies it. */
public final class PlanJson {
    private PlanJson() {}

    /** A plan as read: its name, its timetable, and what was guessed. */
    public record ReadPlan(String name, ReadTimetable timetable) {}

    public static String write(Plan plan) {
        return JsonFile.print(tree(plan));
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static ReadPlan read(Path path, School school) {
        var problems = new Problems(path.toString());
        var reader = new MeetingReader(JsonFile.read(path), school, problems);
        if (!reader.schoolId().isEmpty() && !reader.schoolId().equals(school.id())) {
            throw DatasetException.of(
                    path.toString(),
                    "school",
                    Text.of(
                            "这是学校 \"%s\" 的方案，而给出的学校是 \"%s\"",
                            "this is a plan of school \"%s\", but the school given is \"%s\"",
                            reader.schoolId(),
                            school.id()),
                    new Text("请确认学校与方案相配。", "Check that school and plan belong together."));
        }
        var matcher = new TimetableMatcher(school, problems);
        var rows = new ArrayList<MeetingRow>();
        reader.meetings(
                (place, week, time, kind, people, rooms) ->
                        rows.add(
                                new MeetingRow(
                                        place,
                                        week,
                                        time.weekday(),
                                        time.period(),
                                        time.periods(),
                                        time.start(),
                                        time.end(),
                                        kind,
                                        people.classes(),
                                        people.subject(),
                                        people.teachers(),
                                        rooms,
                                        people.lesson())));
        problems.throwIfAny();
        rows.forEach(matcher::add);
        problems.throwIfAny();
        return new ReadPlan(reader.name(), matcher.match());
    }

    /** By assignment, then time, so that equal timetables are written alike. */
    private static List<Placement> ordered(Plan plan) {
        return plan.timetable().placements().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Placement placement) ->
                                                placement.lesson().assignment().index())
                                .thenComparingInt(placement -> placement.start().index())
                                .thenComparingInt(placement -> placement.lesson().index()))
                .toList();
    }

    private static JsonNode tree(Plan plan) {
        var school = plan.school();
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", MeetingReader.FORMAT);
        tree.put("school", school.id());
        tree.put("name", plan.name());
        var meetings = tree.putArray("meetings");
        boolean areNamed = Alike.isIn(school);
        for (var placement : ordered(plan)) {
            var lesson = placement.lesson();
            var span = school.span(lesson, placement.start().index());
            var node = meetings.addObject();
            if (lesson.weekType() != WeekType.ALL) {
                node.put("weeks", lesson.weekType().name());
            }
            if (areNamed && lesson.origin() == Lesson.Origin.PLANNED) {
                node.put("lesson", lesson.id());
            }
            node.put("weekday", placement.start().weekday());
            if (placement.start().kind() == IntervalKind.LESSON) {
                node.put("period", school.week(lesson).period(placement.start().index()));
            }
            if (span.size() > 1) {
                node.put("periods", span.size());
            }
            node.put("start", span.getFirst().start().toString());
            node.put("end", span.getLast().end().toString());
            node.put("kind", lesson.kind().code());
            ids(node, "classes", lesson.classes().stream().map(SchoolClass::id).toList());
            node.put("subject", lesson.subject().id());
            ids(node, "teachers", lesson.teachers().stream().map(Teacher::id).toList());
            Room room = placement.room();
            if (room != null) {
                node.put("room", room.id());
            }
            if (!lesson.sets().isEmpty()) {
                ids(node, "rooms", lesson.sets().stream().map(set -> set.room().id()).toList());
            }
        }
        return tree;
    }

    private static void ids(ObjectNode node, String field, List<String> ids) {
        var array = node.putArray(field);
        ids.forEach(array::add);
    }
}
