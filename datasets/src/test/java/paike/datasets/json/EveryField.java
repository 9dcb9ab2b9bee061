package paike.datasets.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paike.model.afterschool.Care;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Session;
import paike.model.afterschool.Wish;
import paike.model.calendar.EventKind;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.calendar.Holiday;
import paike.model.calendar.MakeUpDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.school.BadWeather;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.CoursePlan;
import paike.model.school.FixedTime;
import paike.model.school.HomeworkBudget;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;
import paike.model.school.TeachingAssignment;
import paike.model.school.TeachingSet;
import paike.model.school.TimePattern;
import paike.model.school.WeekType;

/** A school made by hand that states something in every field there is. */
public final class EveryField {
    private static final Subject CHINESE =
            new Subject(0, "chinese", "语文", "chinese", Set.of("core"), List.of());
    private static final Subject WRITING =
            new Subject(
                    1,
                    "writing",
                    "书法",
                    "chinese",
                    Set.of("protected", "own word"),
                    List.of(
                            TimePattern.ofPeriods(Set.of(), Set.of(1)),
                            TimePattern.ofPeriods(Set.of(), Set.of())));
    private static final Subject ACTIVITY =
            new Subject(2, "activity", "activity", "activity", Set.of("activity"), List.of());

    private static final Teacher HEAD =
            new Teacher(
                    0,
                    "T1",
                    "甲老师",
                    Set.of("chinese", "writing"),
                    Set.of("教导主任", "兼职"),
                    List.of(
                            TimePattern.ofPeriods(Set.of(1, 5), Set.of(1, 2)),
                            new TimePattern(Set.of(3), Set.of(), time("13:00"), null),
                            new TimePattern(Set.of(), Set.of(), null, time("08:30")),
                            new TimePattern(Set.of(2), Set.of(4), time("09:00"), time("10:00"))),
                    1985,
                    false);
    private static final Teacher OTHER = new Teacher(1, "T2", "T2", Set.of(), Set.of(), List.of());
    private static final Teacher THIRD = new Teacher(2, "T3", "丙老师", Set.of(), Set.of(), List.of());

    private static final Teacher COACH =
            Teacher.guest(
                    3,
                    "V1",
                    "校外教练",
                    Set.of("教练"),
                    List.of(new TimePattern(Set.of(1), Set.of(), null, time("15:00"))));
    private static final Teacher PARENT = Teacher.guest(4, "V2", "V2", Set.of(), List.of());

    private static final Room HOME = new Room(0, "R1", "一班教室", "classroom", 45, 1, List.of());
    private static final Room HALL =
            new Room(
                    1,
                    "hall",
                    "礼堂",
                    "stage",
                    300,
                    6,
                    List.of(TimePattern.ofPeriods(Set.of(1), Set.of())),
                    "东楼",
                    List.of());
    private static final Room STAGE = new Room(2, "stage", "stage", "stage", 0, 1, List.of());
    private static final Room BOTH =
            new Room(3, "both", "礼堂和舞台", "large", 0, 1, List.of(), "东楼", List.of(STAGE, HALL));

    private static final SchoolClass ONE =
            new SchoolClass(
                    0,
                    "C1",
                    "一(1)班",
                    1,
                    41,
                    HEAD,
                    HOME,
                    List.of(new TimePattern(Set.of(5), Set.of(), time("13:00"), null)));
    private static final SchoolClass TWO =
            new SchoolClass(1, "C2", "C2", 2, 0, null, null, List.of());

    private static final Club OPERA =
            new Club(
                    "K1",
                    "京剧",
                    "唱念做打",
                    List.of(HEAD, THIRD),
                    List.of(COACH, PARENT),
                    List.of(HALL, STAGE),
                    Set.of(1, 2),
                    8,
                    30,
                    List.of(session(1, "15:40", "16:40"), session(3, "15:40", "16:40")),
                    0);
    private static final Club FOOTBALL =
            new Club(
                    "K2",
                    "K2",
                    "",
                    List.of(OTHER),
                    List.of(),
                    List.of(),
                    Set.of(),
                    0,
                    10_000,
                    List.of(),
                    2);

    private EveryField() {}

    public static SchoolFacts school() {
        return new SchoolFacts(
                "every",
                "样样都有小学",
                List.of(1, 2, 3, 5, 31),
                bells(),
                List.of(CHINESE, WRITING, ACTIVITY),
                List.of(HEAD, OTHER, THIRD, COACH, PARENT),
                List.of(
                        new TeacherGroup("G1", "语文组", List.of(THIRD, HEAD)),
                        new TeacherGroup("G2", "G2", List.of())),
                List.of(HOME, HALL, STAGE, BOTH),
                List.of(ONE, TWO),
                new CoursePlan(
                        List.of(
                                new CoursePlan.Row(1, CHINESE, 13),
                                new CoursePlan.Row(1, WRITING, 1),
                                new CoursePlan.Row(2, CHINESE, 0))),
                assignments(),
                List.of(
                        new Meeting(
                                "M1",
                                "语文教研",
                                List.of(THIRD, HEAD),
                                5,
                                time("14:00"),
                                time("15:10"),
                                WeekType.EVEN),
                        new Meeting(
                                "M2",
                                "M2",
                                List.of(OTHER),
                                1,
                                time("16:00"),
                                time("17:00"),
                                WeekType.ALL)),
                List.of(
                        new Care(
                                "care",
                                "作业辅导",
                                IntervalKind.AFTER_SCHOOL_2,
                                List.of(List.of(ONE), List.of(TWO)),
                                Set.of(),
                                List.of(),
                                List.of()),
                        new Care(
                                "late",
                                "late",
                                IntervalKind.AFTER_SCHOOL_1,
                                List.of(List.of(ONE, TWO)),
                                Set.of(1, 2),
                                List.of(THIRD, HEAD),
                                List.of(HALL, HOME))),
                List.of(OPERA, FOOTBALL),
                List.of(
                        new Lecture(
                                "L1",
                                "特色讲座",
                                session(2, "15:40", "16:40"),
                                List.of(HALL),
                                Set.of(2)),
                        new Lecture("L2", "L2", session(5, "15:40", "16:40"), List.of(), Set.of())),
                List.of(
                        new Wish(
                                new Pupil(ONE, "17", "甲同学"),
                                List.of(new Choice(Choice.ANY_DAY, List.of(FOOTBALL, OPERA))),
                                true,
                                List.of(FOOTBALL),
                                List.of(new Pupil(TWO, "3", ""))),
                        new Wish(
                                new Pupil(TWO, "3", ""),
                                List.of(new Choice(1, List.of(OPERA))),
                                false,
                                List.of(),
                                List.of())),
                List.of(new HomeworkBudget(1, 0), new HomeworkBudget(2, 30)),
                new BadWeather(List.of("stage"), List.of("classroom", "R1")),
                calendar());
    }

    private static SchoolCalendar calendar() {
        return new SchoolCalendar(
                List.of(
                        new Term(
                                "autumn",
                                "第一学期",
                                date("2026-09-01"),
                                date("2027-01-22"),
                                WeekType.ODD),
                        new Term(
                                "spring",
                                "spring",
                                date("2027-03-01"),
                                date("2027-07-02"),
                                WeekType.EVEN)),
                List.of(
                        new Holiday("国庆节", date("2026-10-01"), date("2026-10-07")),
                        new Holiday("元旦", date("2027-01-01"), date("2027-01-01"))),
                List.of(
                        new MakeUpDay("调休上课", date("2026-09-20"), 1, Optional.of(WeekType.EVEN)),
                        new MakeUpDay("补周三", date("2026-10-10"), 3, Optional.empty())),
                List.of(
                        new SchoolEvent(
                                "运动会",
                                EventKind.SPORTS_MEET,
                                date("2026-10-29"),
                                date("2026-10-30"),
                                Set.of(1, 2),
                                true),
                        new SchoolEvent(
                                "家长会",
                                EventKind.PARENTS_MEETING,
                                date("2026-11-20"),
                                date("2026-11-20"),
                                Set.of(),
                                false)),
                List.of(
                        new Exam(
                                "期末",
                                ExamKind.FINAL,
                                date("2027-01-14"),
                                Set.of(2),
                                Set.of(CHINESE),
                                true,
                                true,
                                true,
                                false),
                        new Exam(
                                "乐考",
                                ExamKind.QUALITY,
                                date("2027-01-15"),
                                Set.of(1),
                                Set.of(),
                                false,
                                false,
                                false,
                                true)));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    /** The whole week, Friday, second grade, second grade on Friday: from wide to narrow. */
    private static List<BellSchedule> bells() {
        var usual =
                List.of(
                        interval(IntervalKind.ARRIVAL, "到校", "07:40", "08:00"),
                        interval(IntervalKind.LESSON, "第1节", "08:00", "08:40"),
                        interval(IntervalKind.BIG_BREAK, "大课间", "08:40", "09:10"),
                        interval(IntervalKind.LESSON, "第2节", "09:10", "09:50"),
                        interval(IntervalKind.LESSON, "第3节", "10:00", "10:40"),
                        interval(IntervalKind.ACTIVITY, "体育活动", "10:40", "11:10"),
                        interval(IntervalKind.LUNCH, "lunch", "11:30", "12:30"),
                        interval(IntervalKind.LESSON, "第4节", "13:30", "14:10"),
                        interval(IntervalKind.AFTER_SCHOOL_1, "作业辅导", "14:50", "15:30"),
                        interval(IntervalKind.AFTER_SCHOOL_2, "社团", "15:40", "16:40"));
        var shorter = List.of(interval(IntervalKind.LESSON, "上课", "08:00", "08:40"));
        return List.of(
                new BellSchedule("all", "all", Set.of(), Set.of(), usual),
                new BellSchedule("friday", "周五", Set.of(), Set.of(5), usual.subList(1, 5)),
                new BellSchedule("two", "二年级", Set.of(2, 3), Set.of(), usual.subList(1, 10)),
                new BellSchedule("two-friday", "二年级周五", Set.of(2), Set.of(3, 5), shorter));
    }

    private static List<TeachingAssignment> assignments() {
        return List.of(
                new TeachingAssignment(
                        0,
                        "A1",
                        LessonKind.LESSON,
                        List.of(ONE),
                        CHINESE,
                        List.of(HEAD, OTHER),
                        6,
                        2,
                        WeekType.ALL,
                        new RoomNeed("", List.of(HOME)),
                        List.of(new FixedTime(1, 1), new FixedTime(2, 2), new FixedTime(3, 4)),
                        List.of(
                                TimePattern.ofPeriods(Set.of(), Set.of(1, 2)),
                                new TimePattern(Set.of(5), Set.of(), null, time("12:00")))),
                of(
                        1,
                        "joint",
                        List.of(TWO, ONE),
                        WeekType.ODD,
                        new RoomNeed("stage", List.of(HALL, STAGE))),
                of(
                        2,
                        "one-of",
                        List.of(TWO),
                        WeekType.EVEN,
                        new RoomNeed("", List.of(STAGE, HOME))),
                of(3, "none", List.of(ONE), WeekType.ALL, RoomNeed.NONE),
                of(4, "homeless", List.of(TWO), WeekType.ALL, RoomNeed.NONE),
                of(5, "kind-of", List.of(ONE), WeekType.ALL, new RoomNeed("stage", List.of(STAGE))),
                of(6, "free", List.of(ONE), WeekType.ALL, new RoomNeed("outdoors", List.of())),
                new TeachingAssignment(
                        7,
                        "sport",
                        LessonKind.ACTIVITY,
                        List.of(ONE),
                        ACTIVITY,
                        List.of(),
                        2,
                        0,
                        WeekType.ALL,
                        new RoomNeed("stage", List.of(HALL, STAGE)),
                        List.of(new FixedTime(2, 1)),
                        List.of()),
                new TeachingAssignment(
                        8,
                        "streamed",
                        LessonKind.LESSON,
                        List.of(ONE, TWO),
                        WRITING,
                        List.of(OTHER, HEAD),
                        1,
                        0,
                        WeekType.ALL,
                        RoomNeed.NONE,
                        List.of(),
                        List.of(),
                        List.of(
                                new TeachingSet("A 层", OTHER, STAGE),
                                new TeachingSet("B 层", HEAD, HALL))),
                new TeachingAssignment(
                                9,
                                "long",
                                LessonKind.LESSON,
                                List.of(ONE),
                                WRITING,
                                List.of(HEAD),
                                7,
                                0,
                                WeekType.ALL,
                                new RoomNeed("large", List.of(BOTH), true),
                                List.of(new FixedTime(1, 2), new FixedTime(2, 1)),
                                List.of())
                        .with(List.of(3, 3, 1), Set.of("实验", "own word")),
                new TeachingAssignment(
                        10,
                        "at-home-or-not",
                        LessonKind.LESSON,
                        List.of(ONE),
                        WRITING,
                        List.of(HEAD),
                        1,
                        0,
                        WeekType.ALL,
                        new RoomNeed("", List.of(HOME), true),
                        List.of(),
                        List.of()),
                of(11, "staff-talk", List.of(), WeekType.ALL, RoomNeed.NONE).of(Set.of(1)));
    }

    private static TeachingAssignment of(
            int index, String id, List<SchoolClass> classes, WeekType weeks, RoomNeed need) {
        return new TeachingAssignment(
                index,
                id,
                LessonKind.LESSON,
                classes,
                WRITING,
                List.of(THIRD),
                1,
                0,
                weeks,
                need,
                List.of(),
                List.of());
    }

    private static BellInterval interval(IntervalKind kind, String name, String start, String end) {
        return new BellInterval(kind, name, time(start), time(end));
    }

    private static Session session(int weekday, String start, String end) {
        return new Session(weekday, time(start), time(end));
    }

    private static LocalTime time(String time) {
        return LocalTime.parse(time);
    }
}
