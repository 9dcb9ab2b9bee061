package paike.rules;

import java.time.LocalTime;
import java.util.List;
import paike.model.calendar.EventKind;
import paike.model.school.IntervalKind;
import paike.rules.afterschool.AvoidCareAfterFullDay;
import paike.rules.afterschool.LimitAfterSchoolDays;
import paike.rules.afterschool.LimitAfterSchoolDuties;
import paike.rules.afterschool.LimitCareGroup;
import paike.rules.afterschool.ShareAfterSchoolDuties;
import paike.rules.bell.EndLessonsNotAfter;
import paike.rules.bell.EndMorningNotAfter;
import paike.rules.bell.HoldActivityAfterLessons;
import paike.rules.bell.KeepNoonFree;
import paike.rules.bell.LeaveSchoolNotAfter;
import paike.rules.bell.LimitLessonAndStudyMinutes;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.LimitOrganisedMinutes;
import paike.rules.bell.SetBreakLength;
import paike.rules.bell.StaggerDismissal;
import paike.rules.bell.StartLessonsNotBefore;
import paike.rules.calendar.HoldEventsByMonth;
import paike.rules.calendar.HoldMeetingsPerTerm;
import paike.rules.calendar.HoldTermEvents;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.KeepCourseShare;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDaysBetween;
import paike.rules.course.KeepProtectedSubjects;
import paike.rules.course.LimitSessionPeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.LimitClassesInBigBreak;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.duty.KeepDutyTimesFree;
import paike.rules.duty.KeepHalfDaysFree;
import paike.rules.duty.KeepPatrolled;
import paike.rules.homework.HoldHomeworkFreeDay;
import paike.rules.homework.LimitSubjectHomework;
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
import paike.rules.room.AvoidRoomTimes;
import paike.rules.room.LimitClassesAtOnce;
import paike.rules.room.LimitRoomsUsed;
import paike.rules.room.PreferRooms;
import paike.rules.room.ShareRoomIfConsecutive;
import paike.rules.room.UseRoomKind;
import paike.rules.room.VisitRoomKind;
import paike.rules.schoolclass.AvoidAdjacent;
import paike.rules.schoolclass.AvoidSameDay;
import paike.rules.schoolclass.HoldWeeklyPeriods;
import paike.rules.schoolclass.ShareEdgePeriods;
import paike.rules.teacher.KeepTeacherLoad;
import paike.rules.teacher.KeepTeachersApart;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.rules.teacher.LimitTeacherRun;
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

/** Settings that bite more often in a small school, and words that split a family. */
final class SharpRules {
    private static final LessonGroups GROUPS =
            LessonGroups.of("a0 a1 a2#1", "a3 a4 a1#1", "a5", "a6#1 a7#1", "a9 a0 a8 a12");

    static final List<Rule> ALL =
            List.of(
                    new LimitSubjectPerDay(Subjects.of("En", "Ar"), 1),
                    new KeepDailySubjects(Subjects.of("*", "not:Ch")),
                    new HoldWeeklyPeriods(Subjects.of("Lan", "not:En"), 5),
                    new KeepCourseShare(Subjects.of("Ma"), 0, 10, List.of(1, 2, 4)),
                    new KeepDaysBetween(Subjects.ALL, 1),
                    new AvoidSameDay(Subjects.of("Ma", "Arts"), Subjects.of("Lan", "Ma")),
                    new AvoidAdjacent(Subjects.ALL, Subjects.of("Ma", "Pe", "En")),
                    new LimitSessionPeriods(Subjects.of("*", "not:En"), 1, 0),
                    new LimitClassesAtOnce(Subjects.of("Lan", "Ma"), 1),
                    new UseRoomKind(Subjects.of("core", "Arts"), List.of("music", "gym"), 1),
                    new VisitRoomKind(List.of("storage"), 1),
                    new KeepProtectedSubjects(Subjects.of("Lan")),
                    new SpreadCourseOverDays(Subjects.of("Co", "core"), 2, 9),
                    new ShareEdgePeriods(Subjects.of("Ch", "Pe", "Co"), 0),
                    new KeepDailyActivityMinutes(45, Subjects.of("Run"), List.of()),
                    new AvoidPeriods(Subjects.ALL, List.of(2, -1), List.of(1, 3)),
                    new PreferMorning(Subjects.ALL),
                    new LimitClassesInBigBreak(List.of("storage")),
                    new LimitTeachingMinutesPerDay(90),
                    new StartLessonsNotBefore(LocalTime.of(8, 10)),
                    new EndMorningNotAfter(LocalTime.of(10, 30)),
                    new EndLessonsNotAfter(LocalTime.of(13, 0)),
                    new LeaveSchoolNotAfter(LocalTime.of(14, 0)),
                    new SetBreakLength(15, 15),
                    new KeepNoonFree(130),
                    new LimitOnSiteSpan(300),
                    new LimitOrganisedMinutes(90, List.of(IntervalKind.LESSON)),
                    new LimitLessonAndStudyMinutes(120),
                    new StaggerDismissal(120),
                    new HoldActivityAfterLessons(600, List.of(1, 2)),
                    new LimitTeacherDays(1),
                    new LimitTeacherGaps(0),
                    new LimitTeacherPeriodsPerDay(2),
                    new LimitTeacherRun(1),
                    new LimitGapsPerWeek(Whose.CLASSES, 0),
                    new LimitGapsPerWeek(Whose.TEACHERS, 1),
                    new LimitGapsPerDay(Whose.TEACHERS, 0),
                    new LimitLateStarts(Whose.TEACHERS, 1),
                    new LimitPeriodsPerDay(Whose.TEACHERS, 2),
                    new LimitPeriodsPerDay(Whose.CLASSES, 3),
                    new HoldPeriodsPerDay(Whose.CLASSES, 4, false),
                    new HoldPeriodsPerDay(Whose.TEACHERS, 3, true),
                    new LimitSpanPerDay(Whose.CLASSES, 2),
                    new LimitSpanPerDay(Whose.TEACHERS, 3),
                    new LimitSpanButOneDay(Whose.TEACHERS, 3),
                    new LimitSpanButOneDay(Whose.CLASSES, 2),
                    new HoldRestingPeriods(Whose.CLASSES, 9, true),
                    new HoldRestingPeriods(Whose.TEACHERS, 9, false),
                    new LimitDaysPerWeek(Whose.CLASSES, 1),
                    new LimitDaysPerWeek(Whose.TEACHERS, 2),
                    new HoldDaysPerWeek(Whose.CLASSES, 4),
                    new LimitDaysInInterval(Whose.CLASSES, 2, 4, 1),
                    new LimitDaysInInterval(Whose.TEACHERS, 1, 2, 0),
                    new LimitPeriodsInARow(Whose.CLASSES, 1),
                    new LimitPeriodsInARow(Whose.TEACHERS, 2),
                    new LimitLessonsPerDay(Whose.TEACHERS, Lessons.of("subject:Ma", "a1"), 0),
                    new LimitLessonsInARow(Whose.TEACHERS, Lessons.of("subject:Ma", "a1"), 1),
                    new LimitLessonsInARow(Whose.CLASSES, Lessons.ALL, 1),
                    new HoldLessonsPerDay(Whose.TEACHERS, Lessons.of("subject:Ma", "a1"), 3),
                    new LimitBuildingChangesPerDay(Whose.CLASSES, 0),
                    new LimitBuildingChangesPerDay(Whose.TEACHERS, 1),
                    new LimitBuildingChangesPerWeek(Whose.CLASSES, 1),
                    new LimitBuildingChangesPerWeek(Whose.TEACHERS, 0),
                    new HoldGapsBetweenBuildings(Whose.CLASSES, 2),
                    new HoldGapsBetweenLessons(
                            Whose.CLASSES, Lessons.ALL, Lessons.of("subject:Ma", "a1"), 1),
                    new HoldGapsBetweenLessons(
                            Whose.TEACHERS, Lessons.of("subject:Ma"), Lessons.ALL, 2),
                    new LimitAfterSchoolDuties(1),
                    new LimitAfterSchoolDays(0),
                    new ShareAfterSchoolDuties(0),
                    new AvoidCareAfterFullDay(1),
                    new LimitCareGroup(20),
                    new KeepTeachersApart(List.of("*组")),
                    new KeepTeacherLoad(Subjects.ALL, List.of(), 3, 4, 1),
                    new AlignLessonPlans(Subjects.ALL, 1),
                    new KeepDutyTimesFree(List.of("*"), List.of(2), List.of(-1), List.of(1)),
                    new KeepPatrolled(List.of("校长", "*主任"), 3),
                    new KeepHalfDaysFree(List.of("*"), 3),
                    new KeepLessonsDaysApart(GROUPS, 1, true),
                    new KeepLessonsDaysApart(GROUPS, 0, true),
                    new KeepLessonsWithinDays(GROUPS, 0),
                    new StartTogether(GROUPS),
                    new ShareDay(GROUPS),
                    new SharePeriod(GROUPS),
                    new KeepLessonsApart(GROUPS),
                    new KeepPeriodsBetween(GROUPS, 1),
                    new FollowDirectly(GROUPS),
                    new KeepLessonsGrouped(GROUPS),
                    new KeepLessonsInOrder(GROUPS),
                    new KeepOrderOnDay(GROUPS),
                    new LimitGroupPerDay(GROUPS, 1),
                    new StartAtTimes(Lessons.of("a0#1", "subject:Ch"), Times.of("1.1", "*.3")),
                    new StayInTimes(Lessons.of("a0#1", "subject:Pe"), Times.of("2.*", "6.1-2")),
                    new LimitTimesUsed(Lessons.of("subject:Ma", "a1"), Times.of("*.1-3"), 1),
                    new HoldTimesUsed(Lessons.of("subject:Pe"), Times.of("1-2.2-4"), 3),
                    new LimitLessonsAtOnce(Lessons.ALL, Times.of("*.1-4"), 1),
                    new EndTheDay(Lessons.of("subject:Ma", "a2#1")),
                    new PreferRooms(Lessons.of("subject:Ar", "a0#1"), List.of("Hall", "G*")),
                    new AvoidRoomTimes(List.of("Hall", "G*"), Times.of("1-2.2-4")),
                    new LimitRoomsUsed(GROUPS, 1),
                    new ShareRoomIfConsecutive(GROUPS),
                    new ShareHomework(Subjects.ALL, 0),
                    new HoldHomeworkFreeDay(List.of(1)),
                    new LimitSubjectHomework(Subjects.of("Ma"), 10),
                    new HoldMeetingsPerTerm(List.of("*"), 30),
                    new HoldTermEvents(List.of(EventKind.values()), 3),
                    new HoldEventsByMonth(
                            List.of(EventKind.FESTIVAL),
                            List.of(3, 10, 12),
                            List.of("雷锋", "song")));

    private SharpRules() {}

    /** Whether a rule reads dated work: {@code DatedRulesTest} breaks each of them. */
    static boolean isDated(Rule rule) {
        return rule.getClass().getPackageName().endsWith(".dated");
    }
}
