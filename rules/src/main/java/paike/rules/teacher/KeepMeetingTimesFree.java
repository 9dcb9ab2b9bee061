package paike.rules.teacher;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Meeting;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * The teachers of a meeting (教研, 集体备课, whole-staff study) have no lessons while it lasts.
 *
 * <p>Point: lesson. Deviation: meetings of its teachers that it overlaps. From: S0.6 S1.2 S4.2
 * (domain notes C13).
 */
public record KeepMeetingTimesFree() implements SlotRule {

    @Override
    public Text title() {
        return new Text("教研时间不排课", "Meeting times stay free");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return missed(lesson, slot, school).size();
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var meeting = missed(lesson, slot, school).getFirst();
        var teacher =
                lesson.teachers().stream()
                        .filter(meeting.teachers()::contains)
                        .findFirst()
                        .orElseThrow();
        return new Finding(
                Words.place(school, lesson, slot).and(teacher),
                Text.of(
                        "%s %s 应参加%s（%s-%s），却排了 %s",
                        "%s on %s should be at %s (%s-%s) but has %s",
                        teacher.name(),
                        Words.when(school, lesson, slot),
                        meeting.name(),
                        meeting.start(),
                        meeting.end(),
                        Words.what(lesson)),
                List.of(lesson));
    }

    private static List<Meeting> missed(Lesson lesson, int slot, School school) {
        var span = school.span(lesson, slot);
        return school.meetings().stream()
                .filter(meeting -> span.stream().anyMatch(meeting::overlaps))
                .filter(meeting -> meeting.weekType().meets(lesson.weekType()))
                .filter(
                        meeting ->
                                lesson.teachers().stream().anyMatch(meeting.teachers()::contains))
                .toList();
    }
}
