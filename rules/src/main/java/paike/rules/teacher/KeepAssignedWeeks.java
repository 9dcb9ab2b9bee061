package paike.rules.teacher;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * A lesson of every other week (单双周) is held in the weeks that the assignment names.
 *
 * <p>Point: lesson. Deviation: 1 if it is in odd weeks though the class is assigned the subject in
 * even weeks only, or the other way round; how many there should be is said by other rules. From:
 * domain notes P1 (the timetable is kept as assigned).
 */
public record KeepAssignedWeeks() implements SlotRule {

    @Override
    public Text title() {
        return new Text("单双周按任课安排", "Odd and even weeks as assigned");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        if (lesson.origin() != Lesson.Origin.UNPLANNED || lesson.weekType() == WeekType.ALL) {
            return 0;
        }
        return assigned(lesson, school).equals(Set.of(other(lesson.weekType()))) ? 1 : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot).and(lesson.classes().getFirst()),
                Text.of(
                        "%s 排在%s %s，任课安排是%s",
                        "%s is in %s weeks on %s, assigned are %s weeks",
                        Words.what(lesson),
                        words(lesson.weekType()),
                        Words.when(school, lesson, slot),
                        words(other(lesson.weekType()))),
                List.of(lesson));
    }

    /** Weeks in which its classes are assigned its subject. */
    private static Set<WeekType> assigned(Lesson lesson, School school) {
        return school.assignments().stream()
                .filter(assignment -> assignment.periods() > 0)
                .filter(assignment -> assignment.subject().equals(lesson.subject()))
                .filter(assignment -> assignment.classes().containsAll(lesson.classes()))
                .map(assignment -> assignment.weekType())
                .collect(Collectors.toSet());
    }

    private static WeekType other(WeekType half) {
        return half == WeekType.ODD ? WeekType.EVEN : WeekType.ODD;
    }

    private static Text words(WeekType half) {
        return half == WeekType.ODD ? new Text("单周", "odd") : new Text("双周", "even");
    }
}
