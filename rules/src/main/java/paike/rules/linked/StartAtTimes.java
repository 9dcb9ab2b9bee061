package paike.rules.linked;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.SlotRule;
import paike.rules.Times;
import paike.rules.Words;

/**
 * Certain lessons begin at certain times only.
 *
 * <p>Point: lesson. Deviation: 1 if it begins at another time. From: FET, activities preferred
 * starting times.
 *
 * @param lessons which lessons
 * @param times at which they may begin
 */
public record StartAtTimes(Lessons lessons, Times times) implements SlotRule {

    @Override
    public Text title() {
        return new Text("指定开始时间", "Start at certain times");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return !lessons.include(lesson, school) || times.includeStart(lesson, slot, school) ? 0 : 1;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在 %s，应在 %s 开始",
                        "%s is on %s, should start at %s",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        Linked.times(times, school)),
                List.of(lesson));
    }
}
