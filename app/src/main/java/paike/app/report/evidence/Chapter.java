package paike.app.report.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import paike.model.Text;
import paike.rules.Rule;
import paike.rules.bell.EndAfternoonNotBefore;
import paike.rules.bell.HoldActivityAfterLessons;
import paike.rules.bell.HoldBigBreaks;
import paike.rules.bell.KeepAfterSchoolWindows;
import paike.rules.bell.KeepWeeklyMinutes;
import paike.rules.bell.OfferAfterSchool;
import paike.rules.bell.OrderAfterSchool;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepCourseShare;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepProtectedSubjects;
import paike.rules.day.KeepLessonsInPeriods;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.schoolclass.HoldWeeklyPeriods;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.rules.teacher.KeepAssignedTeachers;
import paike.rules.teacher.KeepAssignedWeeks;

/** The parts of school life that inspectors ask about, in their order. */
public enum Chapter {
    COURSES("课程与课时", "Courses and periods", CourseEvidence::new),
    DAY("作息时间", "The day", DayEvidence::new),
    ACTIVITY("体育与活动", "PE and activity", ActivityEvidence::new),
    SERVICE("课后服务与社团", "After-school service and clubs", ServiceEvidence::new),
    HOMEWORK("作业管理", "Homework", HomeworkEvidence::new),
    EXAMS("考试与校历", "Exams and calendar", ExamEvidence::new),
    STAFF("教师与任课", "Teachers", StaffEvidence::new),
    ROOMS("场地使用", "Rooms", RoomEvidence::new),
    ORDER("课表编排", "Order of the timetable", inspected -> Evidence.none());

    /** Rules whose package would put them elsewhere. */
    private static final Map<Class<? extends Rule>, Chapter> BY_RULE =
            Map.ofEntries(
                    Map.entry(KeepCoursePeriods.class, COURSES),
                    Map.entry(KeepCourseShare.class, COURSES),
                    Map.entry(KeepWeeklyMinutes.class, COURSES),
                    Map.entry(KeepWeeklyTotal.class, COURSES),
                    Map.entry(HoldWeeklyPeriods.class, COURSES),
                    Map.entry(KeepProtectedSubjects.class, COURSES),
                    Map.entry(KeepAssignedTeachers.class, COURSES),
                    Map.entry(KeepAssignedWeeks.class, COURSES),
                    Map.entry(LimitTeachingMinutesPerDay.class, DAY),
                    Map.entry(KeepLessonsInPeriods.class, DAY),
                    Map.entry(KeepDailySubjects.class, ACTIVITY),
                    Map.entry(HoldBigBreaks.class, ACTIVITY),
                    Map.entry(HoldActivityAfterLessons.class, ACTIVITY),
                    Map.entry(OfferAfterSchool.class, SERVICE),
                    Map.entry(OrderAfterSchool.class, SERVICE),
                    Map.entry(EndAfternoonNotBefore.class, SERVICE),
                    Map.entry(KeepAfterSchoolWindows.class, SERVICE));

    private static final Map<String, Chapter> BY_PACKAGE =
            Map.of(
                    "bell", DAY,
                    "day", ACTIVITY,
                    "afterschool", SERVICE,
                    "homework", HOMEWORK,
                    "exam", EXAMS,
                    "calendar", EXAMS,
                    "teacher", STAFF,
                    "duty", STAFF,
                    "dated", STAFF,
                    "room", ROOMS);

    private final Text title;
    private final Function<Inspected, Evidence> evidence;

    Chapter(String zh, String en, Function<Inspected, Evidence> evidence) {
        this.title = new Text(zh, en);
        this.evidence = evidence;
    }

    /** Where a rule is told of; those of no other part are about the order of the timetable. */
    public static Chapter of(Rule rule) {
        var packageName = rule.getClass().getPackageName();
        return BY_RULE.getOrDefault(
                rule.getClass(),
                BY_PACKAGE.getOrDefault(
                        packageName.substring(packageName.lastIndexOf('.') + 1), ORDER));
    }

    public Text title() {
        return title;
    }

    /** Of the heading in a document. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Evidence evidence(Inspected inspected) {
        return evidence.apply(inspected);
    }
}
