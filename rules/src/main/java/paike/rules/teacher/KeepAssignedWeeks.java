package paike.rules.teacher;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.TeachingAssignment;
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
        if (lesson.origin() != Lesson.Origin.UNPLANNED) {
            return 0;
        }
        var assigned = weeks(lesson, school);
        return assigned.isEmpty() || assigned.stream().anyMatch(lesson.weekType()::meets) ? 0 : 1;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在%s %s，任课安排是%s",
                        "%s is in %s weeks on %s, assigned are %s weeks",
                        Words.what(lesson),
                        lesson.weekType().title(),
                        Words.when(school, lesson, slot),
                        weeks(lesson, school).getFirst().title()),
                List.of(lesson));
    }

    /** Weeks in which its classes are assigned its subject. */
    private static List<WeekType> weeks(Lesson lesson, School school) {
        return Assigned.of(lesson, school).map(TeachingAssignment::weekType).distinct().toList();
    }
}
