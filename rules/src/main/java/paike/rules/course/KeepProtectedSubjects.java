package paike.rules.course;

import java.util.List;
import paike.model.Text;
import paike.rules.AmountRule;
import paike.rules.ClassRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * Nobody takes the periods of protected subjects (PE, music, art, IT, 综合实践) for another subject
 * (挤占).
 *
 * <p>Point: class. Deviation: periods in two weeks that protected subjects lack while others have
 * more than planned. From: S1.1 S1.10 S3.1 S0.4 S3.4 S1.5 (domain notes C8).
 *
 * @param subjects which subjects are protected
 */
public record KeepProtectedSubjects(Subjects subjects) implements ClassRule, AmountRule {

    @Override
    public Text title() {
        return new Text("不得挤占音体美等课程", "Protected subjects keep their periods");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        var isProtected = now.included(subjects);
        int lost = 0;
        int gained = 0;
        for (var subject : now.school().subjects()) {
            int surplus =
                    now.subjectHalves(point, subject.index())
                            - now.school().plannedHalves(schoolClass.index(), subject.index());
            if (isProtected[subject.index()]) {
                lost += Math.max(0, -surplus);
            } else {
                gained += Math.max(0, surplus);
            }
        }
        return Math.min(lost, gained);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var schoolClass = school.classes().get(point);
        var lost =
                school.subjects().stream()
                        .filter(subjects::includes)
                        .filter(
                                subject ->
                                        now.subjectHalves(point, subject.index())
                                                < now.school()
                                                        .plannedHalves(
                                                                schoolClass.index(),
                                                                subject.index()))
                        .map(subject -> Text.same(subject.name()))
                        .toList();
        var takers =
                school.lessons().stream()
                        .filter(lesson -> !lesson.isPlanned() && now.isPlaced(lesson.index()))
                        .filter(lesson -> lesson.classes().contains(schoolClass))
                        .filter(lesson -> !subjects.includes(lesson.subject()))
                        .toList();
        return new Finding(
                takers.isEmpty()
                        ? Place.of(schoolClass)
                        : Words.place(
                                school, takers.getFirst(), now.slotOf(takers.getFirst().index())),
                Text.of(
                        "%s 的%s被%s占用",
                        "%s: %s is taken by %s",
                        schoolClass.name(),
                        Text.join(lost),
                        takers.isEmpty()
                                ? new Text("其他科目", "other subjects")
                                : Text.join(
                                        takers.stream()
                                                .map(
                                                        lesson ->
                                                                Text.of(
                                                                        "%s %s",
                                                                        "%s on %s",
                                                                        lesson.subject().name(),
                                                                        Words.when(
                                                                                school,
                                                                                lesson,
                                                                                now.slotOf(
                                                                                        lesson
                                                                                                .index()))))
                                                .toList())),
                List.copyOf(takers));
    }
}
