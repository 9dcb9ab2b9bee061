package paike.app.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import paike.model.Language;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Audit;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.RuleCatalog;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Violation;

/** {@code audit.json}; {@code docs/format.md} specifies it. */
public final class AuditJson {
    private final Occupancy now;
    private final Language language;

    private AuditJson(Plan plan, Language language) {
        this.now = Occupancy.of(plan);
        this.language = language;
    }

    public static JsonNode tree(Plan plan, Audit audit, Language language) {
        return new AuditJson(plan, language).tree(plan, audit);
    }

    private JsonNode tree(Plan plan, Audit audit) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("school", plan.school().id());
        tree.put("plan", plan.name());
        tree.putObject("score").put("hard", audit.hard()).put("soft", audit.soft());
        var measures = tree.putObject("measures");
        for (var measure : audit.measures()) {
            if (measure.value() == Math.rint(measure.value())) {
                measures.put(measure.id(), (long) measure.value());
            } else {
                measures.put(measure.id(), measure.value());
            }
        }
        var violations = tree.putArray("violations");
        audit.violations().forEach(violation -> violation(violations.addObject(), violation));
        var rules = tree.putArray("rules");
        for (var result : audit.results()) {
            var node = rules.addObject();
            entry(node, result.entry());
            node.put("points", result.points());
            node.put("violations", result.violations().size());
            node.put("penalty", result.penalty());
        }
        var differences = tree.putArray("differences");
        for (var result : audit.differences()) {
            var node = differences.addObject();
            entry(node, result.entry());
            node.put("settings", result.entry().rule().toString());
            node.put("violations", result.violations().size());
        }
        if (!audit.notes().isEmpty()) {
            var notes = tree.putArray("notes");
            audit.notes().forEach(note -> notes.add(note.in(language)));
        }
        return tree;
    }

    private void violation(ObjectNode node, Violation violation) {
        entry(node, violation.entry());
        node.put("deviation", violation.deviation());
        node.put("penalty", violation.penalty());
        where(node.putObject("where"), violation.finding().place());
        node.put("message", violation.finding().message().in(language));
        var lessons = node.putArray("lessons");
        for (var lesson : violation.finding().lessons()) {
            lesson(lessons.addObject(), lesson);
        }
    }

    private void entry(ObjectNode node, RulebookEntry entry) {
        node.put("rule", RuleCatalog.id(entry.rule()));
        node.put("id", entry.id());
        node.put("title", entry.rule().title().in(language));
        node.put("level", entry.level().name().toLowerCase(Locale.ROOT));
        node.put("weight", entry.weight());
        node.put("book", entry.book());
        node.put("source", source(entry.source()));
    }

    private static String source(Source source) {
        return source.text().isEmpty()
                ? source.from()
                : source.from().isEmpty()
                        ? source.text()
                        : source.text() + " (" + source.from() + ")";
    }

    private static void where(ObjectNode node, Place place) {
        var schoolClass = place.schoolClass();
        if (schoolClass != null) {
            node.put("class", schoolClass.name());
        }
        var teacher = place.teacher();
        if (teacher != null) {
            node.put("teacher", teacher.name());
        }
        var room = place.room();
        if (room != null) {
            node.put("room", room.name());
        }
        var subject = place.subject();
        if (subject != null) {
            node.put("subject", subject.name());
        }
        if (place.grade() > 0) {
            node.put("grade", place.grade());
        }
        var pupil = place.pupil();
        if (pupil != null) {
            node.put("pupil", pupil.id());
        }
        if (place.weekday() > 0) {
            node.put("weekday", place.weekday());
        }
        if (place.period() > 0) {
            node.put("period", place.period());
        }
    }

    private void lesson(ObjectNode node, Lesson lesson) {
        var start = now.start(lesson);
        node.put(
                "class",
                String.join(";", lesson.classes().stream().map(SchoolClass::name).toList()));
        node.put("subject", lesson.subject().name());
        node.put(
                "teachers",
                String.join(";", lesson.teachers().stream().map(Teacher::name).toList()));
        node.put("weekday", start.weekday());
        if (start.kind() == IntervalKind.LESSON) {
            node.put("period", now.school().week(lesson).period(start.index()));
        }
        node.put("start", start.start().toString());
        int room = now.roomOf(lesson.index());
        if (room != Occupancy.NONE) {
            node.put("room", now.school().rooms().get(room).name());
        }
    }
}
