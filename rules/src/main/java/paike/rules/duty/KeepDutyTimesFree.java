package paike.rules.duty;

import java.util.List;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * Staff with a duty have no lessons when the duty calls them: the director of studies not in lesson
 * 1 because of the patrol, the head of moral education not last on Friday, leaders not first after
 * noon.
 *
 * <p>Point: lesson. Deviation: periods of the lesson at such times, per teacher with the duty.
 * From: domain notes 3.2 (管理 duty).
 *
 * @param duties words among the duties of a teacher; {@code *校长} = all that end so
 * @param weekdays 1 = Monday; empty = every day
 * @param periods lesson numbers from 1; -1 = the last of the day, -2 = the one before
 * @param afternoonPeriods 1 = the first lesson of the afternoon, 2 = the one after
 */
public record KeepDutyTimesFree(
        List<String> duties,
        List<Integer> weekdays,
        List<Integer> periods,
        List<Integer> afternoonPeriods)
        implements SlotRule {

    @Override
    public Text title() {
        return new Text("管理岗位不排课节次", "Times kept free for duties");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        int onDuty = 0;
        for (var teacher : lesson.teachers()) {
            onDuty += Named.byDuty(duties, teacher) ? 1 : 0;
        }
        if (onDuty == 0) {
            return 0;
        }
        int found = 0;
        for (var part : school.span(lesson, slot)) {
            found += isDutyTime(lesson, part, school) ? onDuty : 0;
        }
        return found;
    }

    private boolean isDutyTime(Lesson lesson, Slot part, School school) {
        var week = school.week(lesson);
        int[] slots = week.lessonSlots(part.day());
        int fromStart = week.period(part.index());
        if (part.kind() != IntervalKind.LESSON
                || fromStart == 0
                || !(weekdays.isEmpty() || weekdays.contains(part.weekday()))) {
            return false;
        }
        int morning = 0;
        while (morning < slots.length && week.isMorning(slots[morning])) {
            morning++;
        }
        return periods.contains(fromStart)
                || periods.contains(fromStart - slots.length - 1)
                || (fromStart > morning && afternoonPeriods.contains(fromStart - morning));
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var teacher =
                lesson.teachers().stream()
                        .filter(member -> Named.byDuty(duties, member))
                        .findFirst()
                        .orElseThrow();
        return new Finding(
                Words.place(school, lesson, slot).and(teacher),
                Text.of(
                        "%s（%s）%s 不排课，却排了 %s",
                        "%s (%s) has no lessons on %s but teaches %s",
                        teacher.name(),
                        dutyOf(teacher),
                        Words.when(school, lesson, slot),
                        Words.what(lesson)),
                List.of(lesson));
    }

    private Text dutyOf(Teacher teacher) {
        return teacher.duties().stream()
                .filter(duty -> Named.by(duties, duty))
                .sorted()
                .findFirst()
                .map(Text::same)
                .orElse(new Text("教师", "teacher"));
    }
}
