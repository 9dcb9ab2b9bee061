package paike.rules.teacher;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * A lesson is given by the teachers whom the assignment names; nobody swaps lessons privately.
 *
 * <p>Point: lesson. Deviation: 1 if others give it. From: domain notes P1 (私自调课 forbidden).
 */
public record KeepAssignedTeachers() implements SlotRule {

    @Override
    public Text title() {
        return new Text("按任课安排上课", "Lessons by the assigned teachers");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        var candidates = lesson.assignment().candidates();
        boolean isNoCandidate = !candidates.isEmpty() && !candidates.containsAll(lesson.teachers());
        return isNoCandidate || lesson.origin() == Lesson.Origin.OTHER_TEACHERS ? 1 : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var candidates = lesson.assignment().candidates();
        var assigned = candidates.isEmpty() ? assigned(lesson, school) : candidates;
        return new Finding(
                Words.place(school, lesson, slot).and(lesson.teachers().getFirst()),
                Text.of(
                        "%s %s 由 %s 上，任课安排是 %s",
                        "%s on %s is given by %s, assigned is %s",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        Words.names(lesson.teachers()),
                        Words.names(assigned)),
                List.of(lesson));
    }

    private static List<Teacher> assigned(Lesson lesson, School school) {
        return Assigned.of(lesson, school)
                .flatMap(other -> other.teachers().stream())
                .distinct()
                .toList();
    }
}
