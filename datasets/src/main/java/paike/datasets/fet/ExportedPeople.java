package paike.datasets.fet;

import java.util.List;
import java.util.function.Consumer;
import paike.model.Text;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Whose;

/** Constraints on the week of teachers or pupils: of all, of a year, or of one after another. */
final class ExportedPeople {
    private final ExportedDraft draft;

    ExportedPeople(ExportedDraft draft) {
        this.draft = draft;
    }

    /**
     * Says a kind of constraint for all whom an entry means.
     *
     * @param kind without the word for teachers or students before it
     */
    void say(RulebookEntry entry, Whose whose, String kind, Consumer<ExportedElement> settings) {
        for (var name : names(entry, whose)) {
            draft.time(about(whose, name, kind, entry, settings), entry.id());
        }
    }

    /** Likewise, if the entry is a must: FET has the kind at 100 % only. */
    void sayMust(
            RulebookEntry entry, Whose whose, String kind, Consumer<ExportedElement> settings) {
        if (entry.level() == Level.MUST) {
            say(entry, whose, kind, settings);
        } else {
            draft.loseWish(entry);
        }
    }

    /** Likewise for changes of building, which are constraints on rooms. */
    void sayOfBuildings(
            RulebookEntry entry, Whose whose, String kind, Consumer<ExportedElement> settings) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        for (var name : names(entry, whose)) {
            draft.space(about(whose, name, kind, entry, settings), entry.id());
        }
    }

    /** A kind that FET has for the others only. */
    void lose(RulebookEntry entry, Whose whose) {
        draft.lose(
                entry,
                whose == Whose.TEACHERS
                        ? new Text("FET 对教师没有这样的限制", "FET has no such constraint on teachers")
                        : new Text("FET 对班级没有这样的限制", "FET has no such constraint on classes"));
    }

    /**
     * @param name empty = all
     */
    ExportedElement about(
            Whose whose,
            String name,
            String kind,
            RulebookEntry entry,
            Consumer<ExportedElement> settings) {
        boolean isTeacher = whose == Whose.TEACHERS;
        var prefix =
                isTeacher
                        ? name.isEmpty() ? "Teachers" : "Teacher"
                        : name.isEmpty() ? "Students" : "StudentsSet";
        var constraint = draft.constraint(prefix + kind, entry);
        if (!name.isEmpty()) {
            constraint.with(isTeacher ? teacherElement(kind) : "Students", name);
        }
        settings.accept(constraint);
        return constraint;
    }

    /** FET does not name a teacher alike in all kinds. */
    private static String teacherElement(String kind) {
        return kind.contains("Building") || kind.contains("GapsBetween")
                ? "Teacher"
                : "Teacher_Name";
    }

    private List<String> names(RulebookEntry entry, Whose whose) {
        var to = entry.appliesTo();
        if (whose == Whose.TEACHERS) {
            return to.teachers().isEmpty()
                    ? List.of("")
                    : draft.school().facts().staff().stream()
                            .filter(to::means)
                            .map(draft.names()::of)
                            .toList();
        }
        if (!to.classes().isEmpty()) {
            return draft.classes(entry).stream().map(draft.names()::of).toList();
        }
        return to.grades().isEmpty()
                ? List.of("")
                : draft.school().grades().stream()
                        .filter(to.grades()::contains)
                        .map(draft.names()::year)
                        .toList();
    }
}
