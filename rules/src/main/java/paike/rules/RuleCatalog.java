package paike.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;
import paike.rules.afterschool.AvoidCareAfterFullDay;
import paike.rules.afterschool.AvoidLessonsAfterSchool;
import paike.rules.afterschool.AvoidPupilClashes;
import paike.rules.afterschool.CompleteClubs;
import paike.rules.afterschool.CoverCare;
import paike.rules.afterschool.FitClubVenues;
import paike.rules.afterschool.HoldClubSessions;
import paike.rules.afterschool.HoldWeeklyLecture;
import paike.rules.afterschool.KeepClubGrades;
import paike.rules.afterschool.LimitAfterSchoolDays;
import paike.rules.afterschool.LimitAfterSchoolDuties;
import paike.rules.afterschool.LimitCareGroup;
import paike.rules.afterschool.LimitClubSize;
import paike.rules.afterschool.OfferClubs;
import paike.rules.afterschool.OpenRoomsAfterSchool;
import paike.rules.afterschool.PreferOwnClassCare;
import paike.rules.afterschool.ShareAfterSchoolDuties;
import paike.rules.bell.AvoidEarlyStudy;
import paike.rules.bell.AvoidNoonStudy;
import paike.rules.bell.AvoidWeekendLessons;
import paike.rules.bell.EndAfternoonNotBefore;
import paike.rules.bell.EndEveningStudyNotAfter;
import paike.rules.bell.EndLessonsNotAfter;
import paike.rules.bell.EndMorningNotAfter;
import paike.rules.bell.FitLessonsInBell;
import paike.rules.bell.HoldActivityAfterLessons;
import paike.rules.bell.HoldAssembly;
import paike.rules.bell.HoldBigBreaks;
import paike.rules.bell.HoldEyeExercises;
import paike.rules.bell.HoldFlagRaising;
import paike.rules.bell.HoldReadingTime;
import paike.rules.bell.KeepAfterSchoolWindows;
import paike.rules.bell.KeepArrivalWindows;
import paike.rules.bell.KeepIntervalsFree;
import paike.rules.bell.KeepNoonFree;
import paike.rules.bell.KeepOneBellSchedule;
import paike.rules.bell.KeepWeeklyMinutes;
import paike.rules.bell.LeaveSchoolNotAfter;
import paike.rules.bell.LimitLessonAndStudyMinutes;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.LimitOrganisedMinutes;
import paike.rules.bell.OfferAfterSchool;
import paike.rules.bell.OpenSchoolNotBefore;
import paike.rules.bell.OrderAfterSchool;
import paike.rules.bell.SetBreakLength;
import paike.rules.bell.SetLessonLength;
import paike.rules.bell.StaggerDismissal;
import paike.rules.bell.StartLessonsNotBefore;
import paike.rules.calendar.HoldEventsByMonth;
import paike.rules.calendar.HoldMeetingsPerTerm;
import paike.rules.calendar.HoldTeachingWeeks;
import paike.rules.calendar.HoldTermEvents;
import paike.rules.calendar.KeepDatesInTerms;
import paike.rules.calendar.KeepHolidaysFree;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.AvoidSubjectForbiddenTimes;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepCourseShare;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDaysBetween;
import paike.rules.course.KeepDoublesWhole;
import paike.rules.course.KeepFixedTimes;
import paike.rules.course.KeepProtectedSubjects;
import paike.rules.course.LimitSessionPeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.rules.course.PreferTimes;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.dated.AvoidObservationClashes;
import paike.rules.dated.FreezeTimetable;
import paike.rules.dated.HoldObservations;
import paike.rules.dated.LimitOwnSwaps;
import paike.rules.dated.ObserveColleagues;
import paike.rules.dated.ObserveDaily;
import paike.rules.dated.ObserveSameGrade;
import paike.rules.dated.RecordDecisions;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.KeepLessonsInPeriods;
import paike.rules.day.LimitClassesInBigBreak;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.duty.HoldGroupMeetings;
import paike.rules.duty.KeepDutyTimesFree;
import paike.rules.duty.KeepHalfDaysFree;
import paike.rules.duty.KeepPatrolled;
import paike.rules.exam.AvoidExams;
import paike.rules.exam.AvoidPaperExams;
import paike.rules.exam.AvoidRanking;
import paike.rules.exam.HoldExamsByOrder;
import paike.rules.exam.HoldExamsOnSchoolDays;
import paike.rules.exam.LimitExamSubjects;
import paike.rules.exam.LimitExams;
import paike.rules.exam.TellExamLevels;
import paike.rules.homework.EvenOutHomework;
import paike.rules.homework.FitHomeworkInCare;
import paike.rules.homework.HoldHomeworkFreeDay;
import paike.rules.homework.KeepHomeworkBudget;
import paike.rules.homework.KeepHomeworkToSubjects;
import paike.rules.homework.LimitDailyHomework;
import paike.rules.homework.LimitSubjectHomework;
import paike.rules.homework.LimitWeekendHomework;
import paike.rules.homework.SetHomeworkOnTaughtDays;
import paike.rules.homework.ShareHomework;
import paike.rules.linked.EndTheDay;
import paike.rules.linked.FollowDirectly;
import paike.rules.linked.HoldTimesUsed;
import paike.rules.linked.KeepLessonsApart;
import paike.rules.linked.KeepLessonsDaysApart;
import paike.rules.linked.KeepLessonsGrouped;
import paike.rules.linked.KeepLessonsInOrder;
import paike.rules.linked.KeepLessonsWithinDays;
import paike.rules.linked.KeepOrderOnDay;
import paike.rules.linked.KeepPeriodsBetween;
import paike.rules.linked.LimitGroupPerDay;
import paike.rules.linked.LimitLessonsAtOnce;
import paike.rules.linked.LimitTimesUsed;
import paike.rules.linked.ShareDay;
import paike.rules.linked.SharePeriod;
import paike.rules.linked.StartAtTimes;
import paike.rules.linked.StartTogether;
import paike.rules.linked.StayInTimes;
import paike.rules.progress.AlignLessonPlans;
import paike.rules.progress.RotateClassOrder;
import paike.rules.progress.TeachAfterMaster;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.AvoidRoomTimes;
import paike.rules.room.AvoidRoomUnavailableTimes;
import paike.rules.room.FitBadWeather;
import paike.rules.room.FitPupilsInRoom;
import paike.rules.room.LimitClassesAtOnce;
import paike.rules.room.LimitClassesInRoom;
import paike.rules.room.LimitRoomsUsed;
import paike.rules.room.MatchRoomKind;
import paike.rules.room.PreferRooms;
import paike.rules.room.ShareRoomIfConsecutive;
import paike.rules.room.UseRoomKind;
import paike.rules.room.VisitRoomKind;
import paike.rules.schoolclass.AvoidAdjacent;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.schoolclass.AvoidClassUnavailableTimes;
import paike.rules.schoolclass.AvoidSameDay;
import paike.rules.schoolclass.HoldWeeklyPeriods;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.rules.schoolclass.LimitClassGaps;
import paike.rules.schoolclass.ShareEdgePeriods;
import paike.rules.teacher.AvoidNoonRun;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;
import paike.rules.teacher.KeepAssignedTeachers;
import paike.rules.teacher.KeepAssignedWeeks;
import paike.rules.teacher.KeepMeetingTimesFree;
import paike.rules.teacher.KeepTeacherLoad;
import paike.rules.teacher.KeepTeachersApart;
import paike.rules.teacher.LimitGradesPerDay;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.rules.teacher.LimitTeacherRun;
import paike.rules.teacher.PreferHomeroomFirstLesson;
import paike.rules.week.HoldDaysPerWeek;
import paike.rules.week.HoldGapsBetweenBuildings;
import paike.rules.week.HoldGapsBetweenLessons;
import paike.rules.week.HoldLessonsPerDay;
import paike.rules.week.HoldPeriodsPerDay;
import paike.rules.week.HoldRestingPeriods;
import paike.rules.week.LimitBuildingChangesPerDay;
import paike.rules.week.LimitBuildingChangesPerWeek;
import paike.rules.week.LimitDaysInInterval;
import paike.rules.week.LimitDaysPerWeek;
import paike.rules.week.LimitGapsPerDay;
import paike.rules.week.LimitGapsPerWeek;
import paike.rules.week.LimitLateStarts;
import paike.rules.week.LimitLessonsInARow;
import paike.rules.week.LimitLessonsPerDay;
import paike.rules.week.LimitPeriodsInARow;
import paike.rules.week.LimitPeriodsPerDay;
import paike.rules.week.LimitSpanButOneDay;
import paike.rules.week.LimitSpanPerDay;

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
                    new FitBadWeather(),
                    new AvoidTeacherUnavailableTimes(),
                    new AvoidClassUnavailableTimes(),
                    new AvoidSubjectForbiddenTimes(),
                    new AvoidRoomUnavailableTimes(),
                    new KeepLessonsInPeriods(),
                    new KeepMeetingTimesFree(),
                    new KeepAssignedTeachers(),
                    new KeepAssignedWeeks(),
                    new KeepCoursePeriods(),
                    new KeepWeeklyTotal(30),
                    new HoldWeeklyPeriods(Subjects.of("pe"), 6),
                    new KeepCourseShare(
                            Subjects.of("pe"), 100, 110, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)),
                    new KeepProtectedSubjects(Subjects.of("protected")),
                    new LimitSubjectPerDay(Subjects.ALL, 2),
                    new KeepDailySubjects(Subjects.of("core")),
                    new SpreadCourseOverDays(Subjects.ALL, 2, 2),
                    new KeepDaysBetween(Subjects.of("*", "not:core", "not:activity"), 1),
                    new AvoidSameDay(Subjects.of("音乐"), Subjects.of("美术")),
                    new AvoidAdjacent(Subjects.of("pe"), Subjects.of("语文")),
                    new LimitSessionPeriods(Subjects.of("pe"), 2, 99),
                    new LimitClassesAtOnce(Subjects.of("pe"), 4),
                    new UseRoomKind(Subjects.of("科学"), List.of("lab"), 1),
                    new VisitRoomKind(List.of("media"), 2),
                    new PreferRooms(Lessons.of(), List.of()),
                    new AvoidRoomTimes(List.of(), Times.of()),
                    new LimitRoomsUsed(LessonGroups.of(), 1),
                    new ShareRoomIfConsecutive(LessonGroups.of()),
                    new KeepDoublesWhole(
                            List.of(
                                    IntervalKind.LUNCH,
                                    IntervalKind.NOON_REST,
                                    IntervalKind.BIG_BREAK)),
                    new KeepFixedTimes(),
                    new PreferTimes(),
                    new PreferMorning(Subjects.of("core")),
                    new AvoidPeriods(Subjects.of("pe"), List.of(1), List.of()),
                    new KeepLessonsDaysApart(LessonGroups.of(), 1, false),
                    new StartTogether(LessonGroups.of()),
                    new StartAtTimes(Lessons.of(), Times.of()),
                    new StayInTimes(Lessons.of(), Times.of()),
                    new KeepLessonsApart(LessonGroups.of()),
                    new KeepLessonsWithinDays(LessonGroups.of(), 1),
                    new ShareDay(LessonGroups.of()),
                    new SharePeriod(LessonGroups.of()),
                    new KeepPeriodsBetween(LessonGroups.of(), 1),
                    new FollowDirectly(LessonGroups.of()),
                    new KeepLessonsGrouped(LessonGroups.of()),
                    new KeepLessonsInOrder(LessonGroups.of()),
                    new KeepOrderOnDay(LessonGroups.of()),
                    new LimitGroupPerDay(LessonGroups.of(), 2),
                    new LimitTimesUsed(Lessons.of(), Times.of(), 1),
                    new HoldTimesUsed(Lessons.of(), Times.of(), 0),
                    new LimitLessonsAtOnce(Lessons.of(), Times.of(), 1),
                    new EndTheDay(Lessons.of()),
                    new KeepDailyActivityMinutes(
                            60, Subjects.of("pe", "activity"), List.of(IntervalKind.BIG_BREAK)),
                    new LimitClassesInBigBreak(List.of("playground")),
                    new LimitTeachingMinutesPerDay(360),
                    new StartLessonsNotBefore(LocalTime.of(8, 20)),
                    new OpenSchoolNotBefore(LocalTime.of(7, 30)),
                    new KeepArrivalWindows(List.of("07:30-08:00")),
                    new EndMorningNotAfter(LocalTime.of(12, 0)),
                    new EndLessonsNotAfter(LocalTime.of(16, 30)),
                    new EndAfternoonNotBefore(LocalTime.of(17, 30)),
                    new LeaveSchoolNotAfter(LocalTime.of(18, 0)),
                    new EndEveningStudyNotAfter(LocalTime.of(20, 30)),
                    new SetLessonLength(40),
                    new SetBreakLength(10, 15),
                    new HoldBigBreaks(1, 0, 1, 25, 30),
                    new HoldEyeExercises(2, 5),
                    new KeepNoonFree(90),
                    new AvoidEarlyStudy(),
                    new AvoidNoonStudy(),
                    new LimitOnSiteSpan(600),
                    new LimitOrganisedMinutes(360, LimitOrganisedMinutes.USUAL),
                    new LimitLessonAndStudyMinutes(360),
                    new KeepWeeklyMinutes(1200),
                    new FitLessonsInBell(),
                    new HoldAssembly(10),
                    new HoldFlagRaising(1),
                    new HoldReadingTime(LocalTime.of(12, 50), LocalTime.of(13, 25)),
                    new KeepOneBellSchedule(),
                    new StaggerDismissal(5),
                    new AvoidWeekendLessons(),
                    new OfferAfterSchool(120, List.of(1, 2, 3, 4, 5)),
                    new OrderAfterSchool(),
                    new KeepAfterSchoolWindows(List.of("15:30-16:10"), List.of("16:30-17:30")),
                    new HoldActivityAfterLessons(40, List.of(1, 2, 3, 4, 5)),
                    new KeepIntervalsFree(
                            List.of(
                                    IntervalKind.BREAK,
                                    IntervalKind.BIG_BREAK,
                                    IntervalKind.EYE_EXERCISE,
                                    IntervalKind.LUNCH,
                                    IntervalKind.NOON_REST,
                                    IntervalKind.STUDY)),
                    new LimitClassGaps(0),
                    new ShareEdgePeriods(Subjects.ALL, 1),
                    new LimitTeacherPeriodsPerDay(6),
                    new LimitTeacherRun(3),
                    new LimitTeacherGaps(2),
                    new LimitTeacherDays(5),
                    new LimitGapsPerWeek(Whose.TEACHERS, 5),
                    new LimitGapsPerDay(Whose.CLASSES, 0),
                    new LimitLateStarts(Whose.CLASSES, 0),
                    new LimitPeriodsPerDay(Whose.CLASSES, 6),
                    new HoldPeriodsPerDay(Whose.TEACHERS, 2, true),
                    new LimitSpanPerDay(Whose.TEACHERS, 6),
                    new LimitSpanButOneDay(Whose.TEACHERS, 6),
                    new HoldRestingPeriods(Whose.TEACHERS, 1, false),
                    new LimitDaysPerWeek(Whose.TEACHERS, 4),
                    new HoldDaysPerWeek(Whose.TEACHERS, 3),
                    new LimitDaysInInterval(Whose.TEACHERS, 1, 1, 3),
                    new LimitPeriodsInARow(Whose.TEACHERS, 3),
                    new LimitLessonsPerDay(Whose.CLASSES, Lessons.of("subject:core"), 4),
                    new LimitLessonsInARow(Whose.CLASSES, Lessons.of("subject:core"), 2),
                    new HoldLessonsPerDay(Whose.CLASSES, Lessons.of("subject:core"), 2),
                    new LimitBuildingChangesPerDay(Whose.TEACHERS, 2),
                    new LimitBuildingChangesPerWeek(Whose.TEACHERS, 6),
                    new HoldGapsBetweenBuildings(Whose.TEACHERS, 1),
                    new HoldGapsBetweenLessons(
                            Whose.CLASSES, Lessons.of("subject:pe"), Lessons.of("subject:core"), 1),
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
                    new OpenRoomsAfterSchool(List.of("library", "lab", "computer", "playground")),
                    new KeepTeachersApart(List.of("夫妻*", "师徒*")),
                    new TeachAfterMaster(List.of("师徒*")),
                    new AlignLessonPlans(Subjects.ALL, 2),
                    new RotateClassOrder(Subjects.ALL),
                    new LimitGradesPerDay(1),
                    new KeepTeacherLoad(Subjects.of("core"), List.of(), 14, 16, 7),
                    new AvoidNoonRun(),
                    new KeepDutyTimesFree(List.of("教导主任"), List.of(), List.of(1), List.of()),
                    new KeepPatrolled(List.of("*校长", "教导主任", "教务主任", "政教主任", "德育主任"), 1),
                    new KeepHalfDaysFree(List.of("校长"), 2),
                    new PreferHomeroomFirstLesson(),
                    new HoldGroupMeetings(List.of("*组"), 1),
                    new FitClubVenues(),
                    new LimitClubSize(),
                    new KeepClubGrades(),
                    new AvoidPupilClashes(),
                    new FreezeTimetable(2),
                    new RecordDecisions(),
                    new LimitOwnSwaps(3),
                    new HoldObservations(List.of(30, 46), List.of(30, 20, 15)),
                    new ObserveSameGrade(10),
                    new ObserveColleagues(1),
                    new ObserveDaily(List.of("*校长", "教导主任", "教务主任"), 1),
                    new AvoidObservationClashes(),
                    new LimitDailyHomework(60),
                    new KeepHomeworkBudget(),
                    new LimitSubjectHomework(Subjects.ALL, 30),
                    new KeepHomeworkToSubjects(Subjects.of("core")),
                    new SetHomeworkOnTaughtDays(),
                    new HoldHomeworkFreeDay(List.of(1, 2, 3, 4, 5)),
                    new FitHomeworkInCare(),
                    new ShareHomework(Subjects.of("core"), 30),
                    new EvenOutHomework(20),
                    new LimitWeekendHomework(1),
                    new LimitExams(List.of(ExamKind.FINAL, ExamKind.QUALITY), 1),
                    new AvoidExams(List.of(ExamKind.MONTHLY, ExamKind.WEEKLY, ExamKind.JOINT)),
                    new AvoidPaperExams(),
                    new HoldExamsByOrder(List.of(ExamKind.MIDTERM, ExamKind.FINAL)),
                    new LimitExamSubjects(
                            List.of(ExamKind.FINAL, ExamKind.QUALITY), Subjects.of("core")),
                    new TellExamLevels(),
                    new AvoidRanking(),
                    new HoldExamsOnSchoolDays(),
                    new KeepHolidaysFree(),
                    new KeepDatesInTerms(),
                    new HoldTeachingWeeks(35, 39),
                    new HoldTermEvents(List.of(EventKind.PARENTS_MEETING), 1),
                    new HoldEventsByMonth(
                            List.of(EventKind.HOMEWORK_CHECK), List.of(10, 11), List.of()),
                    new HoldMeetingsPerTerm(List.of("*教研"), 8));

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Rulebooks have hundreds of entries, each of which names its rule. */
    private static final ClassValue<String> IDS =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> type) {
                    return BETWEEN_WORDS
                            .matcher(type.getSimpleName())
                            .replaceAll("-")
                            .toLowerCase(Locale.ROOT);
                }
            };

    private static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toMap(RuleCatalog::id, rule -> rule));

    private RuleCatalog() {}

    /** All rules with default settings, in order of report; {@code docs/rules.md} lists them. */
    public static List<Rule> rules() {
        return RULES;
    }

    public static Optional<Rule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Its class name in kebab-case, such as {@code limit-teacher-gaps}. */
    public static String id(Rule rule) {
        return IDS.get(rule.getClass());
    }
}
