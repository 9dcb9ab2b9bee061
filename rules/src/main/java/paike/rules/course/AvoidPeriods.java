package paike.rules.course;

import java.util.List;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * Some subjects are not taught in some periods, such as PE in the first.
 *
 * <p>Point: lesson. Deviation: periods of the lesson among those to avoid. From: domain notes 3.2
 * 副科避开 (体育 not in lessons 1-2).
 *
 * @param subjects which subjects
 * @param periods lesson numbers from 1; -1 = the last of the day, -2 = the one before
 * @param weekdays 1 = Monday; empty = every day
 */
public record AvoidPeriods(Subjects subjects, List<Integer> periods, List<Integer> weekdays)
        implements SlotRule {

    @Override
    public Text title() {
        return new Text("科目避开的节次", "Periods to avoid for a subject");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        if (!subjects.includes(lesson.subject())) {
            return 0;
        }
        var week = school.week(lesson);
        int found = 0;
        for (var part : school.span(lesson, slot)) {
            int fromStart = week.period(part.index());
            int fromEnd = fromStart - week.lessonSlots(part.day()).length - 1;
            if (part.kind() == IntervalKind.LESSON
                    && fromStart > 0
                    && (weekdays.isEmpty() || weekdays.contains(part.weekday()))
                    && (periods.contains(fromStart) || periods.contains(fromEnd))) {
                found++;
            }
        }
        return found;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在 %s，该科目应避开此节",
                        "%s is on %s, a period to avoid for this subject",
                        Words.what(lesson),
                        Words.when(school, lesson, slot)),
                List.of(lesson));
    }
}
