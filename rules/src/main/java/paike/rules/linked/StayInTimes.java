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
 * Certain lessons are held at certain times only, from beginning to end.
 *
 * <p>Point: lesson. Deviation: its periods at other times. From: FET, activities preferred time
 * slots.
 *
 * @param lessons which lessons
 * @param times at which they may be
 */
public record StayInTimes(Lessons lessons, Times times) implements SlotRule {

    @Override
    public Text title() {
        return new Text("限定上课时间", "Stay within certain times");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return lessons.include(lesson, school) ? times.outside(lesson, slot, school) : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在 %s，有 %d 节超出限定时间：%s",
                        "%s is on %s, %d of its periods outside its times: %s",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        times.outside(lesson, slot, school),
                        Linked.times(times, school)),
                List.of(lesson));
    }
}
