package paike.rules.course;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * Core subjects are taught in the morning, when pupils are fresh.
 *
 * <p>Point: lesson. Deviation: periods of the lesson after noon. From: domain notes 3.2 主科上午.
 *
 * @param subjects which subjects are core
 */
public record PreferMorning(Subjects subjects) implements SlotRule {

    @Override
    public Text title() {
        return new Text("主科尽量排上午", "Core subjects in the morning");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return subjects.includes(lesson.subject()) ? afternoon(lesson, slot, school).size() : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在下午 %s",
                        "%s is in the afternoon, %s",
                        Words.what(lesson),
                        Words.when(
                                school,
                                lesson,
                                afternoon(lesson, slot, school).getFirst().index())),
                List.of(lesson));
    }

    private static List<Slot> afternoon(Lesson lesson, int slot, School school) {
        return school.span(lesson, slot).stream()
                .filter(part -> !school.week(lesson).isMorning(part.index()))
                .toList();
    }
}
