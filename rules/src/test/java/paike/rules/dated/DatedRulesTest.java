package paike.rules.dated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.calendar.Holiday;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeLog;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWork;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;
import paike.model.dated.Observation;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Meeting;
import paike.model.school.School;
import paike.model.school.SchoolFacts;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;
import paike.rules.Drawn;
import paike.rules.Occupancy;
import paike.rules.Rule;

/** Each rule about dates, kept and broken by a planted fault. */
class DatedRulesTest {
    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(
                    List.of(
                            new Term(
                                    "t",
                                    "autumn",
                                    LocalDate.of(2026, 9, 1),
                                    LocalDate.of(2026, 10, 30),
                                    WeekType.ODD)),
                    List.of(
                            new Holiday(
                                    "国庆节", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7))),
                    List.of(),
                    List.of(),
                    List.of());
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime SECOND = LocalTime.of(8, 50);

    /** Ada and Bo teach mathematics, Cy Chinese; Ada is 25, Bo 40, the age of Cy is not stated. */
    private static final Drawn DRAWN =
            Drawn.of(
                    """
                    meeting 例会 Cy Tue 08:00-08:40
                       | Mon         | Tue
                    1A | Ma/Ada Ch/Cy | . Ma/Ada
                    2A | Ch/Cy Ma/Bo  | Ma/Bo .
                    """);

    private static final School SCHOOL = School.of(inCalendar(DRAWN.school().facts()));

    private static SchoolFacts inCalendar(SchoolFacts facts) {
        return new SchoolFacts(
                facts.id(),
                facts.name(),
                facts.weekdays(),
                facts.bellSchedules(),
                facts.subjects(),
                facts.teachers().stream().map(DatedRulesTest::aged).toList(),
                facts.groups(),
                facts.rooms(),
                facts.classes(),
                facts.coursePlan(),
                facts.assignments().stream().map(DatedRulesTest::given).toList(),
                facts.meetings().stream()
                        .map(
                                one ->
                                        new Meeting(
                                                one.id(),
                                                one.name(),
                                                aged(one.teachers()),
                                                one.weekday(),
                                                one.start(),
                                                one.end(),
                                                one.weekType()))
                        .toList(),
                facts.care(),
                facts.clubs(),
                facts.lectures(),
                facts.wishes(),
                facts.homework(),
                facts.badWeather(),
                CALENDAR);
    }

    private static TeachingAssignment given(TeachingAssignment one) {
        return new TeachingAssignment(
                one.index(),
                one.id(),
                one.kind(),
                one.classes(),
                one.subject(),
                aged(one.teachers()),
                one.periods(),
                one.doubles(),
                one.weekType(),
                one.roomNeed(),
                one.fixed(),
                one.preferred());
    }

    private static List<Teacher> aged(List<Teacher> teachers) {
        return teachers.stream().map(DatedRulesTest::aged).toList();
    }

    private static Teacher aged(Teacher teacher) {
        int born = teacher.name().equals("Ada") ? 2001 : teacher.name().equals("Bo") ? 1986 : 0;
        var duties = teacher.name().equals("Cy") ? Set.of("校长") : teacher.duties();
        return new Teacher(
                teacher.index(),
                teacher.id(),
                teacher.name(),
                teacher.subjects(),
                duties,
                teacher.unavailable(),
                born,
                false);
    }

    private static Teacher teacher(String name) {
        return SCHOOL.teachers().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Timetable timetable() {
        return new Timetable(
                SCHOOL,
                DRAWN.timetable().placements().stream()
                        .map(
                                one ->
                                        new Placement(
                                                SCHOOL.lessons().get(one.lesson().index()),
                                                SCHOOL.grid().slot(one.start().index()),
                                                one.room()))
                        .toList());
    }

    private static Occupancy now(List<Change> changes, List<Observation> observations) {
        var timetable = timetable();
        return Occupancy.of(
                new Plan("", timetable),
                new DatedWork(timetable, CALENDAR, new ChangeLog(changes), observations));
    }

    private static int deviation(Rule rule, Occupancy now) {
        int sum = 0;
        for (int point = 0; point < rule.pointCount(now.school()); point++) {
            int deviation = rule.deviation(now, point);
            assertTrue(deviation >= 0);
            if (deviation > 0) {
                var words = rule.explain(now, point).message();
                assertTrue(!words.zh().isBlank() && !words.en().contains("null"), words.en());
            }
            sum += deviation;
        }
        return sum;
    }

    private static Observation observation(
            String observer, String of, LocalDate date, LocalTime start) {
        var placement =
                timetable().placements().stream()
                        .filter(
                                one ->
                                        one.start().weekday() == date.getDayOfWeek().getValue()
                                                && one.start().start().equals(start)
                                                && one.lesson().teachers().contains(teacher(of)))
                        .findFirst()
                        .orElseThrow();
        return new Observation(teacher(observer), placement.lesson().assignment(), date, start);
    }

    private static Change swap(String by, String decidedBy, LocalDate... dates) {
        var assignment = SCHOOL.assignments().getFirst();
        var lessons = new ArrayList<LessonChange>();
        for (var date : dates) {
            var held = new Held(date, FIRST, assignment.teachers(), null);
            lessons.add(new LessonChange(assignment, held, held));
        }
        return new Change(
                String.valueOf(dates.length),
                ChangeKind.SWAP,
                ChangeState.APPROVED,
                Optional.empty(),
                lessons,
                by,
                decidedBy,
                "病假",
                Optional.empty());
    }

    @Test
    void swapsOfTheFirstWeeksAreCounted() {
        var early = swap("Ada", "office", LocalDate.of(2026, 9, 7));
        var later = swap("Ada", "office", MONDAY);
        assertEquals(1, deviation(new FreezeTimetable(2), now(List.of(early), List.of())));
        assertEquals(0, deviation(new FreezeTimetable(2), now(List.of(later), List.of())));
        assertEquals(
                0,
                deviation(
                        new FreezeTimetable(2),
                        now(List.of(early.as(ChangeState.UNDONE)), List.of())));
    }

    @Test
    void changeThatNobodyDecidedIsFound() {
        assertEquals(
                1,
                deviation(new RecordDecisions(), now(List.of(swap("Ada", "", MONDAY)), List.of())));
        assertEquals(
                0,
                deviation(
                        new RecordDecisions(),
                        now(List.of(swap("Ada", "office", MONDAY)), List.of())));
    }

    @Test
    void fourDaysOnOnesOwnAreOneTooMany() {
        var days = new LocalDate[4];
        for (int i = 0; i < days.length; i++) {
            days[i] = MONDAY.plusDays(i);
        }
        var rule = new LimitOwnSwaps(3);
        assertEquals(1, deviation(rule, now(List.of(swap("Ada", "Ada", days)), List.of())));
        assertEquals(0, deviation(rule, now(List.of(swap("Ada", "office", days)), List.of())));
    }

    @Test
    void quotaGoesByAge() {
        var rule = new HoldObservations(List.of(30, 46), List.of(3, 2, 1));
        assertEquals(0, deviation(rule, now(List.of(), List.of())), "no plan, nothing to judge");
        var one = List.of(observation("Ada", "Bo", MONDAY, SECOND));
        assertEquals(2 + 2, deviation(rule, now(List.of(), one)), "Ada lacks 2 of 3, Bo 2 of 2");
    }

    @Test
    void ofTheLessonsObservedSomeAreOfOnesOwnGrade() {
        var other = List.of(observation("Ada", "Bo", MONDAY, SECOND));
        assertEquals(1, deviation(new ObserveSameGrade(10), now(List.of(), other)));
        var same = List.of(observation("Bo", "Cy", MONDAY, FIRST));
        assertEquals(0, deviation(new ObserveSameGrade(10), now(List.of(), same)));
    }

    @Test
    void colleaguesObserveOneAnotherEveryMonth() {
        var rule = new ObserveColleagues(1);
        var september = observation("Ada", "Bo", MONDAY, SECOND);
        // the drawn week has two days: no month has ten days of lessons but those of a full week
        int months = deviation(rule, now(List.of(), List.of(september)));
        assertEquals(0, months, "months with fewer than ten days of lessons do not count");
    }

    @Test
    void leadersObserveEveryDay() {
        var rule = new ObserveDaily(List.of("校长"), 1);
        var kept = List.of(observation("Cy", "Bo", MONDAY, SECOND));
        assertEquals(0, deviation(rule, now(List.of(), kept)));
        var other = List.of(observation("Ada", "Bo", MONDAY, SECOND));
        assertEquals(1, deviation(rule, now(List.of(), other)));
    }

    @Test
    void observerOfOnesOwnLessonIsFound() {
        assertEquals(1, clashes(observation("Ada", "Ada", MONDAY, FIRST)));
    }

    @Test
    void observerWhoTeachesThenIsFound() {
        assertEquals(1, clashes(observation("Ada", "Cy", MONDAY, FIRST)));
        assertEquals(0, clashes(observation("Ada", "Bo", MONDAY, SECOND)));
    }

    @Test
    void observerAtAMeetingIsFound() {
        assertEquals(1, clashes(observation("Cy", "Bo", MONDAY.plusDays(1), FIRST)));
    }

    @Test
    void lessonOfAHolidayCannotBeObserved() {
        var monday = LocalDate.of(2026, 10, 5);
        var other = observation("Ada", "Bo", MONDAY, SECOND);
        assertEquals(
                1, clashes(new Observation(other.observer(), other.assignment(), monday, SECOND)));
    }

    @Test
    void twoLessonsAtOnceAreOneTooMany() {
        assertEquals(
                1,
                clashes(
                        observation("Bo", "Ada", MONDAY, FIRST),
                        observation("Bo", "Cy", MONDAY, FIRST)));
    }

    private static int clashes(Observation... observations) {
        return deviation(new AvoidObservationClashes(), now(List.of(), List.of(observations)));
    }
}
