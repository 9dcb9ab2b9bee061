package paike.rules.homework;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.HomeworkRule;
import paike.rules.Occupancy;

/**
 * A subject gives written homework only on days on which the class has it; homework of the weekend
 * comes from the last school day. Practice may be set on any day.
 *
 * <p>Point: class x weekday, Monday to Sunday. Deviation: subjects with written homework that the
 * class has not that day. From: issue of the homework plan; S2.2 (homework follows the lesson of
 * the day and is published before dismissal; domain notes 1.4).
 */
public record SetHomeworkOnTaughtDays() implements HomeworkRule {

    @Override
    public Text title() {
        return new Text("当天有课才布置书面作业", "Written homework only on days with the subject");
    }

    @Override
    public int pointCount(School school) {
        return HomeworkDays.pointCount(school);
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON;
    }

    /** The day itself, and those without lessons behind it. */
    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int day = school.grid().slot(slot).day();
        for (var schoolClass : lesson.classes()) {
            for (int weekday = 1; weekday <= HomeworkPlan.DAYS; weekday++) {
                if (teachingDay(school, weekday) == day) {
                    point.accept(HomeworkDays.point(schoolClass.index(), weekday));
                }
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return (int) strangers(now, point).stream().map(HomeworkTask::subject).distinct().count();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var strangers = strangers(now, point);
        return new Finding(
                HomeworkDays.place(now, point).and(strangers.getFirst().subject()),
                Text.of(
                        HomeworkPlan.isWeekend(HomeworkDays.weekday(point))
                                ? "%s 布置了书面作业 %s，但前一个上学日没有该科的课"
                                : "%s 布置了书面作业 %s，但当天没有该科的课",
                        "%s: written homework %s, but no lesson of the subject that day",
                        HomeworkDays.when(now, point),
                        HomeworkDays.words(strangers)),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return HomeworkDays.classIndex(point);
    }

    private static List<HomeworkTask> strangers(Occupancy now, int point) {
        var written = HomeworkDays.written(now, point);
        if (written.isEmpty()) {
            return List.of();
        }
        int day = teachingDay(now.school(), HomeworkDays.weekday(point));
        int schoolClass = HomeworkDays.classIndex(point);
        return written.stream()
                .filter(
                        task ->
                                day < 0
                                        || now.familyPeriods(
                                                        schoolClass,
                                                        now.school().family(task.subject()),
                                                        day)
                                                == 0)
                .toList();
    }

    /** Index of the last school day up to a weekday; -1 if there is none. */
    private static int teachingDay(School school, int weekday) {
        int last = -1;
        for (int day = 0; day < school.grid().dayCount(); day++) {
            if (school.grid().weekday(day) == weekday
                    || (HomeworkPlan.isWeekend(weekday) && school.grid().weekday(day) < weekday)) {
                last = day;
            }
        }
        return last;
    }
}
