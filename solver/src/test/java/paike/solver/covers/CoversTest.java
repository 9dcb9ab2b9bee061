package paike.solver.covers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeLog;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWeek;
import paike.model.dated.LessonChange;
import paike.model.plan.Plan;
import paike.model.school.Teacher;
import paike.model.school.WeekType;
import paike.rules.Audit;
import paike.rules.Drawn;
import paike.solver.repair.SmallSchool;

class CoversTest {
    private static final int COVERS = 1_000;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(
                    List.of(new Term("t", "t", MONDAY, MONDAY.plusDays(100), WeekType.ODD)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private static CoverDay day(
            Plan plan, LocalDate date, Teacher absent, Map<Teacher, Integer> covers) {
        var week = DatedWeek.of(plan.timetable(), CALENDAR, date, ChangeLog.EMPTY);
        var absence = new Absence(absent, date, date, Set.of(), "");
        return new CoverDay(week.day(date), List.of(absence), covers);
    }

    @Test
    void thousandSubstitutionsKeepEveryMustRule() {
        int settled = 0;
        for (long seed = 0; settled < COVERS; seed++) {
            var rulebook = SmallSchool.rulebook(seed % 40);
            var plan = SmallSchool.kept(seed % 40);
            for (int i = 0; i < 3; i++) {
                var date = MONDAY.plusDays(i);
                for (var absent : plan.school().teachers()) {
                    var task = day(plan, date, absent, Map.of());
                    var found = new Covers(task, plan, rulebook).best();
                    assertEquals(
                            task.missing().size(), found.chosen().size() + found.open().size());
                    var log = log(task, found.chosen());
                    var week = DatedWeek.of(plan.timetable(), CALENDAR, date, log);
                    assertEquals(List.of(), week.stale());
                    var changed = new Plan("", week.changed());
                    assertEquals(0, Audit.of(changed, rulebook).hard(), "seed " + seed);
                    for (var lesson : week.day(date).lessons()) {
                        assertFalse(
                                lesson.isBy(absent)
                                        && found.open().stream()
                                                .noneMatch(
                                                        open ->
                                                                open.lesson().index()
                                                                        == lesson.lesson().index()),
                                "the absent gives a lesson");
                    }
                    settled += found.chosen().size();
                }
            }
            assertTrue(seed < 4_000, "too few lessons to stand in for");
        }
    }

    private static ChangeLog log(CoverDay task, List<CoverOption> chosen) {
        var changes = new ArrayList<Change>();
        for (var option : chosen) {
            changes.add(
                    new Change(
                            String.valueOf(changes.size()),
                            option.kind(),
                            ChangeState.APPROVED,
                            Optional.empty(),
                            List.of(
                                    new LessonChange(
                                            option.lesson().lesson().assignment(),
                                            option.lesson().held(),
                                            option.held(task.absent(option.lesson())))),
                            "",
                            "office",
                            "ill",
                            Optional.empty()));
        }
        return new ChangeLog(changes);
    }

    @Test
    void whoHasStoodInOftenIsSpared() {
        var plan = SmallSchool.kept(3);
        var absent = plan.school().teachers().getFirst();
        for (int i = 0; i < 3; i++) {
            var task = day(plan, MONDAY.plusDays(i), absent, Map.of());
            for (var lesson : task.missing()) {
                var options =
                        task.options(lesson).stream()
                                .filter(one -> one.kind() == ChangeKind.COVER)
                                .toList();
                var first = options.isEmpty() ? null : options.getFirst().teacher();
                if (options.size() > 1 && first != null) {
                    var often = Map.of(first, 100);
                    var again = day(plan, MONDAY.plusDays(i), absent, often).options(lesson);
                    assertFalse(first.equals(again.getFirst().teacher()));
                    return;
                }
            }
        }
    }

    @Test
    void nobodyWhoTeachesThenIsProposed() {
        for (long seed = 0; seed < 10; seed++) {
            var plan = SmallSchool.kept(seed);
            for (var absent : plan.school().teachers()) {
                var task = day(plan, MONDAY, absent, Map.of());
                for (var lesson : task.missing()) {
                    for (var option : task.options(lesson)) {
                        var teacher = option.teacher();
                        boolean isBusy =
                                teacher != null
                                        && task.day()
                                                .during(task.day().atoms(lesson))
                                                .anyMatch(other -> other.isBy(teacher));
                        assertFalse(isBusy, option.toString());
                    }
                }
            }
        }
    }

    private static final String FIELD =
            """
            room Field playground classes=2
            class 1A pupils=40
            class 1B pupils=40
            class 2A pupils=40
            """;

    /** What is done about the lessons of Ada, on Monday. */
    private static CoverPlan forAda(String picture) {
        var plan = Drawn.of(picture).plan();
        var ada =
                plan.school().teachers().stream()
                        .filter(one -> one.name().equals("Ada"))
                        .findFirst()
                        .orElseThrow();
        return new Covers(day(plan, MONDAY, ada, Map.of()), plan, SmallSchool.rulebook(1)).best();
    }

    @Test
    void classJoinsTheLessonOfAnotherWhereNobodyIsFree() {
        var found =
                forAda(
                        FIELD
                                + """
                                   | Mon
                                1A | Pe/Ada@Field
                                1B | Pe/Bo@Field
                                2A | Pe/Cy
                                """);
        assertEquals(List.of(), found.open());
        var option = found.chosen().getFirst();
        assertEquals(ChangeKind.MERGE, option.kind());
        assertEquals("Bo", option.held(List.of()).teachers().getFirst().name());
    }

    @Test
    void classJoinsNobodyOfAnotherGradeSubjectOrWithoutRoom() {
        var others =
                """
                   | Mon
                1A | Pe/Ada@Field
                1B | Ma/Bo
                2A | Pe/Cy@Field
                """;
        assertEquals(1, forAda(FIELD + others).open().size(), "nobody is free");
        var full = FIELD.replace("classes=2", "classes=1 seats=60");
        var apart =
                """
                room Yard playground classes=1
                   | Mon
                1A | Pe/Ada@Field
                1B | Pe/Bo@Yard
                """;
        assertEquals(1, forAda(full + apart).open().size(), "the yard holds one class");
    }

    @Test
    void whoeverIsFreeIsWithAClassThatStudiesOrGivesItsProtectedLesson() {
        var week =
                """
                   | Mon
                1A | Ma/Ada .
                1B | .      Ch/Bo
                """;
        assertEquals(ChangeKind.STUDY, forAda(week).chosen().getFirst().kind());
        var marked = forAda("subject Ma protected\n" + week).chosen().getFirst();
        assertEquals(ChangeKind.COVER, marked.kind(), "it does not become a study period");
    }

    @Test
    void doubleLessonIsCoveredByOnePersonAndTheOthersOfAJointLessonRemain() {
        var whole =
                forAda(
                        """
                           | Mon
                        1A | Ar/Ada = .
                        1B | . Ma/Bo .
                        2A | . . Mu/Cy
                        """);
        assertEquals(1, whole.chosen().size());
        assertEquals(
                "Cy", whole.chosen().getFirst().held(adaOf(whole)).teachers().getFirst().name());
        var joint =
                forAda(
                        """
                              | Mon
                        1A+1B | Ma/Ada+Bo .
                        2A    | .         Mu/Cy
                        """);
        assertEquals(ChangeKind.NOTHING, joint.chosen().getFirst().kind(), "Bo is there anyway");
    }

    private static List<Teacher> adaOf(CoverPlan plan) {
        return plan.chosen().getFirst().lesson().teachers();
    }
}
