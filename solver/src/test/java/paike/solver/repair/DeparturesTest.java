package paike.solver.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Rulebook;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepDoublesWhole;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.KeepAssignedTeachers;

/** What a timetable made by hand has otherwise than planned is mended like any other fault. */
class DeparturesTest {
    private static final Drawn DRAWN =
            Drawn.of(
                    """
                    bell 08:00-08:40 08:50-09:30 lunch 11:30-13:00 13:00-13:40 13:50-14:30
                       | Mon                     | Tue
                    1A | Ma/Ada Ma/Ada Pe/Bo .   | Ch/Cy . Ar/Di =
                    1B | Ch/Cy Pe/Bo Ma/Ada .    | Ma/Ada Mu/Ed Ch/Cy .
                    1A+1B | . . . Run/Flo        | . . . .
                    """);

    private static final Rulebook RULES =
            Books.of(
                    Books.must(new AvoidClassClashes()),
                    Books.must(new AvoidTeacherClashes()),
                    Books.must(new KeepCoursePeriods()),
                    Books.must(new KeepDoublesWhole(List.of(IntervalKind.LUNCH))),
                    Books.should(new KeepAssignedTeachers()));

    private static Repaired repaired(ByHand byHand, Integer... locked) {
        var repaired =
                Repair.of(
                        byHand.plan(),
                        RULES,
                        new RepairLimits(Duration.ofMinutes(10), 1, Set.of(locked), () -> false));
        assertEquals(repaired.hardAfter(), Audit.of(repaired.plan(), RULES).hard());
        return repaired;
    }

    private static void assertMended(Repaired repaired, String... words) {
        assertEquals(
                List.of(words),
                repaired.changes().stream().map(change -> change.words().zh()).toList());
        assertEquals(0, repaired.hardAfter());
        assertTrue(repaired.fewest());
    }

    private static void assertAsPlanned(Plan plan) {
        assertEquals(
                DRAWN.school().lessons().stream().map(DeparturesTest::told).toList(),
                plan.school().lessons().stream().map(DeparturesTest::told).toList());
        assertEquals(DRAWN.school().assignments().size(), plan.school().assignments().size());
    }

    private static String told(Lesson lesson) {
        return lesson.index()
                + lesson.id()
                + lesson.origin()
                + lesson.lengthInPeriods()
                + lesson.teachers();
    }

    @Test
    void drawnTimetableIsKept() {
        assertMended(repaired(new ByHand(DRAWN)));
    }

    @Test
    void surplusLessonIsTakenOut() {
        var repaired =
                repaired(
                        new ByHand(DRAWN)
                                .surplus(DRAWN.lesson("1A", "Ma", 1), DRAWN.slot("Tue", "08:50")));
        assertMended(repaired, "1A Ma：取消 周二第2节");
        assertAsPlanned(repaired.plan());
    }

    @Test
    void surplusLessonMayTakeThePlaceOfOneThatClashes() {
        var repaired =
                repaired(
                        new ByHand(DRAWN)
                                .moved(DRAWN.lesson("1A", "Ma", 1), DRAWN.slot("Mon", "13:00"))
                                .surplus(DRAWN.lesson("1A", "Ma", 1), DRAWN.slot("Mon", "08:00")));
        assertMended(repaired, "1A Ma：取消 周一第3节");
        assertAsPlanned(repaired.plan());
    }

    @Test
    void lessonThatWasTurnedIntoAnotherSubjectComesBack() {
        var repaired =
                repaired(
                        new ByHand(DRAWN)
                                .missing(DRAWN.lesson("1B", "Mu", 1))
                                .surplus(DRAWN.lesson("1B", "Ma", 1), DRAWN.slot("Tue", "08:50")));
        assertEquals(2, repaired.changes().size());
        assertEquals(0, repaired.hardAfter());
        assertAsPlanned(repaired.plan());
    }

    @Test
    void tornDoubleIsJoined() {
        var repaired =
                repaired(
                        new ByHand(DRAWN)
                                .torn(
                                        DRAWN.lesson("1A", "Ar", 1),
                                        DRAWN.slot("Tue", "08:50"),
                                        DRAWN.slot("Tue", "13:50")));
        assertMended(repaired, "1A Ar：合成连堂，周二第3节 开始");
        assertAsPlanned(repaired.plan());
    }

    @Test
    void teacherWhoClashesIsSetBack() {
        var repaired =
                repaired(
                        new ByHand(DRAWN)
                                .otherwise(
                                        DRAWN.lesson("1A", "Pe", 1),
                                        List.of(DRAWN.schoolClass("1A")),
                                        List.of(DRAWN.teacher("Ada"))));
        assertMended(repaired, "1A Pe：周一第3节，按任课安排由 Bo 上");
        assertAsPlanned(repaired.plan());
    }

    @Test
    void substituteWhoBreaksNoMustRuleStays() {
        var byHand =
                new ByHand(DRAWN)
                        .otherwise(
                                DRAWN.lesson("1A", "Pe", 1),
                                List.of(DRAWN.schoolClass("1A")),
                                List.of(DRAWN.teacher("Di")));
        assertMended(repaired(byHand));
        var plan = byHand.plan();
        var wish = Audit.of(plan, RULES).violations().getFirst();
        var step = Repairs.of(plan, RULES).cheapest(wish).orElseThrow();
        assertEquals("1A Pe：周一第3节，按任课安排由 Bo 上", step.words().zh());
        assertEquals(-1, step.softChange());
    }

    @Test
    void surplusLessonMakesWayForTheOneThatIsMissing() {
        var plan =
                new ByHand(DRAWN)
                        .missing(DRAWN.lesson("1B", "Mu", 1))
                        .surplus(DRAWN.lesson("1B", "Ma", 1), DRAWN.slot("Tue", "08:50"))
                        .plan();
        var rules =
                Books.of(Books.must(new KeepCoursePeriods()), Books.must(new KeepWeeklyTotal(7)));
        for (var violation :
                Audit.of(plan, Books.of(Books.must(new KeepCoursePeriods()))).violations()) {
            var step = Repairs.of(plan, rules).cheapest(violation).orElseThrow();
            assertEquals(
                    Set.of(Change.Kind.TAKEN_OUT, Change.Kind.ADDED),
                    step.changes().stream().map(Change::kind).collect(Collectors.toSet()));
        }
    }

    @Test
    void tornDoubleChangesPlacesWithWhatIsBetween() {
        var plan =
                new ByHand(DRAWN)
                        .torn(
                                DRAWN.lesson("1A", "Ar", 1),
                                DRAWN.slot("Tue", "08:00"),
                                DRAWN.slot("Tue", "13:50"))
                        .moved(DRAWN.lesson("1A", "Ch", 1), DRAWN.slot("Tue", "13:00"))
                        .moved(DRAWN.lesson("1A", "Pe", 1), DRAWN.slot("Tue", "08:50"))
                        .plan();
        var violations =
                Audit.of(plan, RULES).violations().stream()
                        .filter(one -> one.entry().rule() instanceof KeepDoublesWhole)
                        .toList();
        assertEquals(2, violations.size());
        for (var violation : violations) {
            var step = Repairs.of(plan, RULES).cheapest(violation).orElseThrow();
            assertEquals(
                    Set.of(Change.Kind.JOINED, Change.Kind.MOVED),
                    step.changes().stream().map(Change::kind).collect(Collectors.toSet()));
            assertEquals(2, step.changes().size());
            assertTrue(step.words().zh().contains("；"), step.words().zh());
        }
    }

    @Test
    void jointLessonWithoutOneOfItsClassesIsSetBack() {
        var run = DRAWN.lesson("1A", "Run", 1);
        var repaired =
                repaired(
                        new ByHand(DRAWN)
                                .otherwise(
                                        run,
                                        List.of(DRAWN.schoolClass("1A")),
                                        run.assignment().teachers()));
        assertEquals(List.of(Change.Kind.AS_ASSIGNED), kinds(repaired));
        assertEquals(0, repaired.hardAfter());
        assertAsPlanned(repaired.plan());
    }

    @Test
    void lockedSurplusLessonStaysAndStaysWrong() {
        var byHand =
                new ByHand(DRAWN).surplus(DRAWN.lesson("1A", "Ma", 1), DRAWN.slot("Tue", "08:50"));
        int surplus = DRAWN.school().lessons().size();
        var ma = List.of(DRAWN.lesson("1A", "Ma", 1).index(), DRAWN.lesson("1A", "Ma", 2).index());
        var repaired = repaired(byHand, surplus, ma.getFirst(), ma.getLast());
        assertEquals(List.of(), repaired.changes());
        assertEquals(1, repaired.hardAfter());
    }

    @Test
    void swapIsToldAsOne() {
        var plan =
                new ByHand(DRAWN)
                        .moved(DRAWN.lesson("1B", "Ch", 1), DRAWN.slot("Mon", "13:00"))
                        .moved(DRAWN.lesson("1B", "Ma", 1), DRAWN.slot("Mon", "08:00"))
                        .plan();
        var clash = Audit.of(plan, RULES).violations().getFirst();
        var step = Repairs.of(plan, RULES).cheapest(clash).orElseThrow();
        assertTrue(step.changes().size() <= 2, step.words().zh());
        assertTrue(!step.words().zh().contains("；"), step.words().zh());
    }

    private static List<Change.Kind> kinds(Repaired repaired) {
        return repaired.changes().stream().map(Change::kind).toList();
    }
}
