package paike.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paike.model.school.IntervalKind;
import paike.rules.afterschool.AvoidCareAfterFullDay;
import paike.rules.afterschool.AvoidLessonsAfterSchool;
import paike.rules.afterschool.CompleteClubs;
import paike.rules.afterschool.CoverCare;
import paike.rules.afterschool.HoldClubSessions;
import paike.rules.afterschool.HoldWeeklyLecture;
import paike.rules.afterschool.LimitAfterSchoolDays;
import paike.rules.afterschool.LimitAfterSchoolDuties;
import paike.rules.afterschool.LimitCareGroup;
import paike.rules.afterschool.OfferClubs;
import paike.rules.afterschool.OpenRoomsAfterSchool;
import paike.rules.afterschool.PreferOwnClassCare;
import paike.rules.afterschool.ShareAfterSchoolDuties;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.AvoidSubjectForbiddenTimes;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDoublesWhole;
import paike.rules.course.KeepFixedTimes;
import paike.rules.course.KeepProtectedSubjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.rules.course.PreferTimes;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.KeepLessonsInPeriods;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.day.StartLessonsNotBefore;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.AvoidRoomUnavailableTimes;
import paike.rules.room.FitPupilsInRoom;
import paike.rules.room.LimitClassesInRoom;
import paike.rules.room.MatchRoomKind;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.schoolclass.AvoidClassUnavailableTimes;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.rules.schoolclass.LimitClassGaps;
import paike.rules.schoolclass.ShareEdgePeriods;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;
import paike.rules.teacher.KeepAssignedTeachers;
import paike.rules.teacher.KeepMeetingTimesFree;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.rules.teacher.LimitTeacherRun;

/** Every rule there is, each with its default settings. */
public final class RuleCatalog {
    private static final List<Rule> RULES =
            List.of(
                    new AvoidClassClashes(),
                    new AvoidTeacherClashes(),
                    new AvoidRoomClashes(),
                    new LimitClassesInRoom(),
                    new MatchRoomKind(),
                    new FitPupilsInRoom(),
                    new AvoidTeacherUnavailableTimes(),
                    new AvoidClassUnavailableTimes(),
                    new AvoidSubjectForbiddenTimes(),
                    new AvoidRoomUnavailableTimes(),
                    new KeepLessonsInPeriods(),
                    new KeepMeetingTimesFree(),
                    new KeepAssignedTeachers(),
                    new KeepCoursePeriods(),
                    new KeepWeeklyTotal(30),
                    new KeepProtectedSubjects(Subjects.of("protected")),
                    new LimitSubjectPerDay(Subjects.ALL, 2),
                    new KeepDailySubjects(Subjects.of("core")),
                    new SpreadCourseOverDays(Subjects.ALL, 2, 2),
                    new KeepDoublesWhole(
                            List.of(
                                    IntervalKind.LUNCH,
                                    IntervalKind.NOON_REST,
                                    IntervalKind.BIG_BREAK)),
                    new KeepFixedTimes(),
                    new PreferTimes(),
                    new PreferMorning(Subjects.of("core")),
                    new AvoidPeriods(Subjects.of("pe"), List.of(1), List.of()),
                    new KeepDailyActivityMinutes(
                            60, Subjects.of("pe", "activity"), List.of(IntervalKind.BIG_BREAK)),
                    new LimitTeachingMinutesPerDay(360),
                    new StartLessonsNotBefore(LocalTime.of(8, 20)),
                    new LimitClassGaps(0),
                    new ShareEdgePeriods(Subjects.ALL, 1),
                    new LimitTeacherPeriodsPerDay(6),
                    new LimitTeacherRun(3),
                    new LimitTeacherGaps(2),
                    new LimitTeacherDays(5),
                    new CoverCare(),
                    new HoldClubSessions(),
                    new AvoidLessonsAfterSchool(),
                    new LimitAfterSchoolDuties(5),
                    new LimitAfterSchoolDays(3),
                    new ShareAfterSchoolDuties(1),
                    new AvoidCareAfterFullDay(5),
                    new PreferOwnClassCare(Subjects.of("core")),
                    new LimitCareGroup(50),
                    new CompleteClubs(),
                    new OfferClubs(30),
                    new HoldWeeklyLecture(4),
                    new OpenRoomsAfterSchool(List.of("library", "lab", "computer", "playground")));

    private RuleCatalog() {}

    /** All rules with default settings, in order of report; {@code docs/rules.md} lists them. */
    public static List<Rule> rules() {
        return RULES;
    }

    public static Optional<Rule> byId(String id) {
        return RULES.stream().filter(rule -> id(rule).equals(id)).findFirst();
    }

    /** Its class name in kebab-case, such as {@code limit-teacher-gaps}. */
    public static String id(Rule rule) {
        return rule.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
