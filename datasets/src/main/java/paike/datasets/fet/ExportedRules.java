package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import paike.model.Text;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Whose;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDaysBetween;
import paike.rules.course.KeepProtectedSubjects;
import paike.rules.course.LimitSessionPeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.KeepLessonsInPeriods;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.duty.KeepPatrolled;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.AvoidRoomTimes;
import paike.rules.room.FitPupilsInRoom;
import paike.rules.room.LimitClassesAtOnce;
import paike.rules.room.LimitClassesInRoom;
import paike.rules.room.MatchRoomKind;
import paike.rules.room.PreferRooms;
import paike.rules.room.UseRoomKind;
import paike.rules.schoolclass.AvoidAdjacent;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.schoolclass.AvoidSameDay;
import paike.rules.schoolclass.HoldWeeklyPeriods;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.rules.schoolclass.LimitClassGaps;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.KeepAssignedTeachers;
import paike.rules.teacher.KeepAssignedWeeks;
import paike.rules.teacher.KeepTeachersApart;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.rules.teacher.LimitTeacherRun;
import paike.rules.week.LimitPeriodsInARow;
import paike.rules.week.LimitPeriodsPerDay;

/** Says every entry of a rulebook in the words of FET, or that it cannot be said. */
final class ExportedRules {
    /** What follows from the activities alone, wherever they are. */
    private static final Set<Class<? extends Rule>> OF_FACTS =
            Set.of(
                    KeepAssignedTeachers.class,
                    KeepAssignedWeeks.class,
                    KeepCoursePeriods.class,
                    KeepProtectedSubjects.class,
                    HoldWeeklyPeriods.class,
                    KeepWeeklyTotal.class,
                    FitPupilsInRoom.class);

    /** What FET always keeps. */
    private static final Set<Class<? extends Rule>> ALWAYS_KEPT =
            Set.of(
                    AvoidClassClashes.class,
                    AvoidTeacherClashes.class,
                    AvoidRoomClashes.class,
                    LimitClassesInRoom.class,
                    MatchRoomKind.class,
                    KeepLessonsInPeriods.class);

    private final ExportedDraft draft;
    private final ExportedPlacementRules placements;
    private final Map<Class<? extends Rule>, BiConsumer<RulebookEntry, Rule>> sayings =
            new HashMap<>();
    private final ExportedLimits mostPerDay;
    private final ExportedLimits mostInARow;
    private int afterSchool;

    ExportedRules(ExportedDraft draft, ExportedRooms rooms, Rulebook rulebook) {
        this.draft = draft;
        this.mostPerDay = new ExportedLimits(draft, "MaxHoursDaily", "Maximum_Hours_Daily");
        this.mostInARow =
                new ExportedLimits(draft, "MaxHoursContinuously", "Maximum_Hours_Continuously");
        this.placements = new ExportedPlacementRules(draft);
        var teachers = new ExportedTeacherRules(draft);
        var classes = new ExportedClassRules(draft);
        var daily = new ExportedDailyRules(draft);
        on(LimitSubjectPerDay.class, classes::subjectPerDay);
        on(KeepDailySubjects.class, classes::daily);
        on(SpreadCourseOverDays.class, classes::spread);
        on(KeepDaysBetween.class, classes::daysBetween);
        on(AvoidSameDay.class, classes::sameDay);
        on(AvoidAdjacent.class, classes::adjacent);
        on(LimitSessionPeriods.class, classes::sessions);
        on(LimitClassGaps.class, classes::classGaps);
        on(KeepDailyActivityMinutes.class, daily::activityMinutes);
        on(LimitTeachingMinutesPerDay.class, daily::teachingMinutes);
        on(LimitTeacherGaps.class, teachers::gaps);
        on(LimitTeacherDays.class, teachers::days);
        on(KeepTeachersApart.class, teachers::apart);
        on(KeepPatrolled.class, teachers::patrol);
        on(LimitClassesAtOnce.class, teachers::classesAtOnce);
        on(LimitTeacherPeriodsPerDay.class, (e, r) -> mostPerDay.add(e, Whose.TEACHERS, r.most()));
        on(LimitPeriodsPerDay.class, (e, r) -> mostPerDay.add(e, r.whose(), r.most()));
        on(LimitPeriodsInARow.class, this::inARow);
        on(LimitTeacherRun.class, this::run);
        on(UseRoomKind.class, this::room);
        var needs = new ExportedRoomNeeds(draft, rooms);
        on(PreferRooms.class, needs::preferred);
        on(AvoidRoomTimes.class, needs::avoided);
        new ExportedWeekRules(draft).register(this);
        new ExportedLinkedRules(draft, rulebook).register(this);
        new ExportedTimesUsed(draft).register(this);
    }

    <R extends Rule> void on(Class<R> kind, BiConsumer<RulebookEntry, R> saying) {
        sayings.put(kind, (entry, rule) -> saying.accept(entry, kind.cast(rule)));
    }

    /** Must-rules first, for a wish need not repeat what they say. */
    void say(Rulebook rulebook) {
        var entries = new ArrayList<>(rulebook.of(Level.MUST));
        entries.addAll(rulebook.of(Level.SHOULD));
        entries.forEach(this::say);
        mostPerDay.say();
        mostInARow.say();
        placements.rest();
        if (afterSchool > 0) {
            draft.lose(
                    new Text("课后服务", "After-school service"),
                    new Text(
                            "FET 不会为一次课挑选教师，课后服务的规则未导出",
                            "FET chooses no teachers; its rules are left out"),
                    afterSchool,
                    new Text("条规则", "rules"));
        }
    }

    private void say(RulebookEntry entry) {
        var rule = entry.rule();
        var saying = sayings.get(rule.getClass());
        if (saying != null) {
            saying.accept(entry, rule);
        } else if (rule.isStatic() || OF_FACTS.contains(rule.getClass())) {
            // the school states it, no timetable changes it
        } else if (ALWAYS_KEPT.contains(rule.getClass())) {
            if (entry.level() != Level.MUST) {
                draft.lose(entry, new Text("FET 总是作为必须", "FET always keeps it as a must"));
            }
        } else if (ExportedPlacements.isOfTimes(rule)) {
            placements.say(entry);
        } else if (isOfAfterSchool(rule)) {
            afterSchool++;
        } else {
            draft.lose(entry, new Text("FET 没有这样的限制", "FET has no such constraint"));
        }
    }

    static boolean isOfAfterSchool(Rule rule) {
        return rule.getClass().getPackageName().endsWith(".afterschool");
    }

    /** Said with the rooms, if it is a must. */
    private void room(RulebookEntry entry, Rule rule) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
        }
    }

    private void run(RulebookEntry entry, LimitTeacherRun rule) {
        inARow(entry, new LimitPeriodsInARow(Whose.TEACHERS, rule.most()));
    }

    /** Noon ends a run here, but not in FET. */
    private void inARow(RulebookEntry entry, LimitPeriodsInARow rule) {
        mostInARow.add(entry, rule.whose(), rule.most());
        if (draft.hasNoon()) {
            draft.lose(
                    entry,
                    new Text("FET 的连续节数跨过午休计算，比本规则严", "FET counts on over noon, which is stricter"),
                    rule.whose().count(draft.school()),
                    rule.whose() == Whose.TEACHERS
                            ? new Text("名教师", "teachers")
                            : new Text("个班", "classes"));
        }
    }
}
