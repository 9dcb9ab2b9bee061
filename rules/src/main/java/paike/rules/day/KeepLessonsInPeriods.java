package paike.rules.day;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * Lessons are given in lesson periods of the class's bell schedule: meals, noon rest and breaks are
 * not lesson time. Activity periods and after-school service keep to their times likewise.
 *
 * <p>Point: lesson. Deviation: 1 if it lies elsewhere for one of its classes. From: S0.2 S0.6 S1.1
 * S2.1 S2.4 S3.7 (domain notes D8).
 */
public record KeepLessonsInPeriods() implements SlotRule {

    @Override
    public Text title() {
        return new Text("不占用用餐、午休和课间", "Lessons only in lesson periods");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        var start = school.grid().slot(slot);
        if (!lesson.kind().fits(start.kind())) {
            return 1;
        }
        if (lesson.kind().isAfterSchool()) {
            return 0;
        }
        var span = school.span(lesson, slot);
        for (var schoolClass : lesson.classes()) {
            for (var part : span) {
                if (school.week(schoolClass).period(part.index()) == 0) {
                    return 1;
                }
            }
        }
        return span.size() < lesson.lengthInPeriods() ? 1 : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var start = school.grid().slot(slot);
        var bell = school.week(lesson).bell(start.day());
        var touched =
                bell.intervals().stream()
                        .filter(interval -> interval.overlaps(start.start(), start.end()))
                        .filter(interval -> !lesson.kind().fits(interval.kind()))
                        .map(
                                interval ->
                                        interval.name()
                                                + " "
                                                + interval.start()
                                                + "-"
                                                + interval.end())
                        .toList();
        var where =
                touched.isEmpty()
                        ? new Text("作息表的上课时间之外", "outside the lesson periods")
                        : Text.same(String.join("、", touched));
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在%s %s，占用了 %s",
                        "%s is on %s %s, which takes %s",
                        Words.what(lesson),
                        Text.weekday(start.weekday()),
                        start.clock(),
                        where),
                List.of(lesson));
    }
}
