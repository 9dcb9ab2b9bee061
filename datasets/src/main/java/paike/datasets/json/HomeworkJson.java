package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.homework.HomeworkKind;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;

/** {@code homework.json}: one entry per task, things by id. */
public final class HomeworkJson {
    /** Value of the field {@code format}. */
    public static final String FORMAT = "paike-homework-1";

    /** Minutes that no task of a day exceeds. */
    public static final int MOST_MINUTES = 600;

    private static final Map<String, HomeworkKind> KINDS =
            Names.byCode(HomeworkKind::code, List.of(HomeworkKind.values()));

    private final Map<String, SchoolClass> classById;
    private final Map<String, Subject> subjectById;

    private HomeworkJson(School school) {
        this.classById = Names.byId(school.classes(), SchoolClass::id);
        this.subjectById = Names.byId(school.subjects(), Subject::id);
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static HomeworkPlan read(Path path, School school) {
        var problems = new Problems(path.toString());
        var at = new JsonCursor(JsonFile.read(path), "", problems);
        Format.check(at, FORMAT);
        var id = at.text("school", "");
        if (!id.isEmpty() && !id.equals(school.id())) {
            at.problem(
                    "school",
                    Text.of(
                            "这是学校 \"%s\" 的作业，而给出的学校是 \"%s\"",
                            "this is the homework of school \"%s\", but the school given is \"%s\"",
                            id,
                            school.id()));
            problems.throwIfAny();
        }
        at.text("name", "");
        var tasks = at.objects("tasks", new HomeworkJson(school)::task);
        at.done();
        problems.throwIfAny();
        return new HomeworkPlan(tasks);
    }

    private @Nullable HomeworkTask task(JsonCursor at) {
        var schoolClass = at.reference("class", classById, SchoolReader.CLASS);
        int weekday = at.integer("weekday", 1, HomeworkPlan.DAYS);
        var subject = at.reference("subject", subjectById, SchoolReader.SUBJECT);
        int minutes = at.integer("minutes", 1, MOST_MINUTES);
        var kind = at.choice("kind", KINDS, HomeworkKind.WRITTEN);
        return schoolClass == null || subject == null
                ? null
                : new HomeworkTask(schoolClass, weekday, subject, minutes, kind);
    }

    /** In the order of the plan. */
    public static JsonNode tree(School school, HomeworkPlan plan) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT);
        tree.put("school", school.id());
        var tasks = tree.putArray("tasks");
        plan.tasks().forEach(task -> put(tasks.addObject(), task));
        return tree;
    }

    private static void put(ObjectNode node, HomeworkTask task) {
        node.put("class", task.schoolClass().id()).put("weekday", task.weekday());
        node.put("subject", task.subject().id()).put("minutes", task.minutes());
        node.put("kind", task.kind().code());
    }
}
