package paike.datasets.sheets;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import paike.model.afterschool.Care;
import paike.model.afterschool.Club;
import paike.model.afterschool.Session;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.BadWeather;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.CoursePlan;
import paike.model.school.FixedTime;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/**
 * Two grades with different bells, a double, odd and even weeks, a joint class, a club, care after
 * school, a meeting and one lesson without a time.
 */
public final class SmallSchool {
    private static final Subject CHINESE = subject(0, "语文", "core");
    private static final Subject ART = subject(1, "美术", "arts");
    private static final Subject PE = subject(2, "体育", "pe");
    private static final Subject LABOUR = subject(3, "劳动", "know");

    private static final Teacher SUN = teacher(0, "孙雪");
    private static final Teacher LI = teacher(1, "李<script>alert(1)</script>");
    private static final Teacher WANG = teacher(2, "王岭");

    private static final Room ROOM_1 = room(0, "101", "classroom");
    private static final Room ROOM_2 = room(1, "201", "classroom");
    private static final Room FIELD = room(2, "操场", "pe");

    private static final SchoolClass ONE =
            new SchoolClass(0, "c1", "一(1)班", 1, 40, SUN, ROOM_1, List.of());
    private static final SchoolClass TWO =
            new SchoolClass(1, "c2", "二(1)班", 2, 41, LI, ROOM_2, List.of());

    private SmallSchool() {}

    public static Plan plan() {
        var assignments = new ArrayList<TeachingAssignment>();
        assign(assignments, List.of(ONE), CHINESE, List.of(SUN), 2, 0, WeekType.ALL, ROOM_1);
        assign(assignments, List.of(ONE), ART, List.of(LI), 1, 0, WeekType.ODD, ROOM_1);
        assign(assignments, List.of(ONE), LABOUR, List.of(LI), 1, 0, WeekType.EVEN, ROOM_1);
        assign(assignments, List.of(TWO), CHINESE, List.of(SUN, LI), 2, 1, WeekType.ALL, ROOM_2);
        assign(assignments, List.of(ONE, TWO), PE, List.of(WANG), 1, 0, WeekType.ALL, FIELD);
        var school = School.of(facts(assignments));
        var placements = new ArrayList<Placement>();
        place(school, placements, 0, 1, 1, ROOM_1);
        place(school, placements, 2, 1, 2, ROOM_1);
        place(school, placements, 3, 1, 2, ROOM_1);
        place(school, placements, 4, 2, 2, ROOM_2);
        place(school, placements, 5, 2, 1, FIELD);
        var club = school.lessons().getLast();
        var session = school.slotAt(club, Objects.requireNonNull(club.fixed())).orElseThrow();
        placements.add(new Placement(club, session, FIELD));
        var care = school.lessons().get(club.index() - 1).by(List.of(LI));
        var time = school.slotAt(care, Objects.requireNonNull(care.fixed())).orElseThrow();
        placements.add(new Placement(care, time, ROOM_1));
        return new Plan("方案 B", new Timetable(school, placements));
    }

    private static void place(
            School school,
            List<Placement> placements,
            int lesson,
            int weekday,
            int period,
            Room room) {
        var placed = school.lessons().get(lesson);
        placements.add(
                new Placement(
                        placed,
                        school.slotAt(placed, new FixedTime(weekday, period)).orElseThrow(),
                        room));
    }

    private static SchoolFacts facts(List<TeachingAssignment> assignments) {
        return new SchoolFacts(
                "small",
                "青禾<小学>",
                List.of(1, 2),
                List.of(bells("low", 1, "08:50"), bells("high", 2, "09:00")),
                List.of(CHINESE, ART, PE, LABOUR),
                List.of(SUN, LI, WANG),
                List.of(),
                List.of(ROOM_1, ROOM_2, FIELD),
                List.of(ONE, TWO),
                new CoursePlan(List.of()),
                assignments,
                List.of(
                        new Meeting(
                                "m1",
                                "语文教研",
                                List.of(SUN),
                                2,
                                LocalTime.of(14, 0),
                                LocalTime.of(15, 0),
                                WeekType.ALL)),
                List.of(
                        new Care(
                                "care",
                                "作业辅导",
                                IntervalKind.AFTER_SCHOOL_2,
                                List.of(List.of(ONE)),
                                Set.of(2),
                                List.of(SUN, LI),
                                List.of())),
                List.of(
                        new Club(
                                "k1",
                                "泥塑社",
                                "",
                                List.of(WANG),
                                List.of(),
                                List.of(FIELD),
                                Set.of(1),
                                5,
                                20,
                                List.of(new Session(1, LocalTime.of(16, 0), LocalTime.of(17, 0))),
                                0)),
                List.of(),
                List.of(),
                List.of(),
                new BadWeather(List.of("pe"), List.of("classroom")));
    }

    /** Three lessons, the second at another time in each grade; lunch; clubs. */
    private static BellSchedule bells(String id, int grade, String second) {
        var start = LocalTime.parse(second);
        return new BellSchedule(
                id,
                id,
                Set.of(grade),
                Set.of(),
                List.of(
                        interval(IntervalKind.LESSON, "", LocalTime.of(8, 0), 40),
                        interval(IntervalKind.LESSON, "", start, 40),
                        interval(IntervalKind.EYE_EXERCISE, "眼保健操", LocalTime.of(9, 40), 5),
                        interval(IntervalKind.LESSON, "", LocalTime.of(10, 0), 40),
                        interval(IntervalKind.LUNCH, "午餐", LocalTime.of(11, 30), 60),
                        interval(IntervalKind.LESSON, "", LocalTime.of(13, 0), 40),
                        interval(IntervalKind.AFTER_SCHOOL_2, "社团", LocalTime.of(16, 0), 60)));
    }

    private static BellInterval interval(
            IntervalKind kind, String name, LocalTime start, int minutes) {
        return new BellInterval(kind, name, start, start.plusMinutes(minutes));
    }

    private static void assign(
            List<TeachingAssignment> assignments,
            List<SchoolClass> classes,
            Subject subject,
            List<Teacher> teachers,
            int periods,
            int doubles,
            WeekType weekType,
            Room room) {
        assignments.add(
                new TeachingAssignment(
                        assignments.size(),
                        "a" + assignments.size(),
                        LessonKind.LESSON,
                        classes,
                        subject,
                        teachers,
                        periods,
                        doubles,
                        weekType,
                        new RoomNeed("", List.of(room)),
                        List.of(),
                        List.of()));
    }

    private static Subject subject(int index, String name, String mark) {
        return new Subject(index, "s" + index, name, "s" + index, Set.of(mark), List.of());
    }

    private static Teacher teacher(int index, String name) {
        return new Teacher(index, "t" + index, name, Set.of(), Set.of(), List.of());
    }

    private static Room room(int index, String name, String kind) {
        return new Room(index, "r" + index, name, kind, 60, 2, List.of());
    }
}
