package paike.rules;

import java.time.LocalTime;
import java.util.List;
import paike.rules.afterschool.AvoidCareAfterFullDay;
import paike.rules.afterschool.LimitAfterSchoolDays;
import paike.rules.afterschool.LimitAfterSchoolDuties;
import paike.rules.afterschool.LimitCareGroup;
import paike.rules.afterschool.ShareAfterSchoolDuties;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepProtectedSubjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.day.StartLessonsNotBefore;
import paike.rules.schoolclass.ShareEdgePeriods;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.rules.teacher.LimitTeacherRun;

/** Settings that bite more often in a small school, and words that split a family. */
final class SharpRules {
    static final List<Rule> ALL =
            List.of(
                    new LimitSubjectPerDay(Subjects.of("En", "Ar"), 1),
                    new KeepDailySubjects(Subjects.of("*", "not:Ch")),
                    new KeepProtectedSubjects(Subjects.of("Lan")),
                    new SpreadCourseOverDays(Subjects.of("Co", "core"), 2, 9),
                    new ShareEdgePeriods(Subjects.of("Ch", "Pe", "Co"), 0),
                    new KeepDailyActivityMinutes(45, Subjects.of("Run"), List.of()),
                    new AvoidPeriods(Subjects.ALL, List.of(2, -1), List.of(1, 3)),
                    new PreferMorning(Subjects.ALL),
                    new LimitTeachingMinutesPerDay(90),
                    new StartLessonsNotBefore(LocalTime.of(8, 10)),
                    new LimitTeacherDays(1),
                    new LimitTeacherGaps(0),
                    new LimitTeacherPeriodsPerDay(2),
                    new LimitTeacherRun(1),
                    new LimitAfterSchoolDuties(1),
                    new LimitAfterSchoolDays(0),
                    new ShareAfterSchoolDuties(0),
                    new AvoidCareAfterFullDay(1),
                    new LimitCareGroup(20));

    private SharpRules() {}
}
