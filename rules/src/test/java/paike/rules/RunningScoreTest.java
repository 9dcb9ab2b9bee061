package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.course.PreferMorning;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;

class RunningScoreTest {
    private static final int STEPS = 300;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 50));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void runningPenaltyEqualsFullRecount(long seed) {
        var drawn = RandomSchool.of(seed);
        var school = drawn.school();
        var rules = new ArrayList<>(RuleCatalog.rules());
        rules.addAll(SharpRules.ALL);
        var steps = new ArrayList<>(Steps.fill(school, seed));
        steps.addAll(Steps.random(school, seed, STEPS));
        var breach = Law.firstBreach(school, Law.rulebook(rules, seed), steps);
        assertTrue(
                breach.isEmpty(),
                () -> breach.map(b -> b.message(seed, school)).orElse("") + "\n" + drawn);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void runningPenaltyEqualsTheAudit(long seed) {
        var school = RandomSchool.of(seed).school();
        var rulebook = Law.rulebook(withoutStatic(), seed);
        var score = new RunningScore(school, rulebook);
        Steps.fill(school, seed).forEach(step -> Steps.play(step, score));
        var audit = Audit.of(score.occupancy(), rulebook);
        assertEquals(penalty(audit, Level.MUST), score.hard(), "hard, seed " + seed);
        assertEquals(penalty(audit, Level.SHOULD), score.soft(), "soft, seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void penaltyOfAFinishedTimetableEqualsItsAuditWhateverIsMissing(long seed) {
        var school = RandomSchool.of(seed).school();
        var rulebook = Law.rulebook(withoutStatic(), seed);
        var start = new RunningScore(school, rulebook);
        Steps.fill(school, seed).forEach(step -> Steps.play(step, start));
        var score = new RunningScore(Occupancy.of(start.occupancy().timetable()), rulebook);
        for (var step : Steps.random(school, seed, STEPS / 10)) {
            Steps.play(step, score);
            var audit = Audit.of(score.occupancy(), rulebook);
            assertEquals(penalty(audit, Level.MUST), score.hard(), "hard, seed " + seed);
            assertEquals(penalty(audit, Level.SHOULD), score.soft(), "soft, seed " + seed);
        }
    }

    @Test
    void forgottenPointIsFoundAndShrunkToOneStep() {
        var drawn = Drawn.of("left 1A+1B Pe/Ada*2\nleft 1A Ma/Ada*3\nleft 1B Ma/Bo*3");
        var school = drawn.school();
        var rulebook =
                Books.of(Books.should(new AvoidTeacherClashes()), Books.must(new Forgetful()));
        var steps = Steps.random(school, 7, STEPS);
        var breach = Law.firstBreach(school, rulebook, steps).orElseThrow();
        assertEquals("forgetful", breach.entry().id());
        assertEquals(1, breach.steps().size());
        assertEquals(1, breach.running(), "only the class that was reported");
        assertEquals(2, breach.recount(), "both classes");
        assertTrue(breach.message(7, school).contains("seed 7, step "));
    }

    @Test
    void emptyTimetableOfAWholeSchoolCostsNothing() {
        var drawn = Drawn.of("left 1A Ma/Ada*4 Pe/Bo=");
        var score =
                new RunningScore(drawn.school(), Books.of(Books.must(new AvoidTeacherClashes())));
        assertEquals(0, score.hard());
        assertEquals(0, score.soft());
    }

    @Test
    void clashesAreHardAndPreferencesSoft() {
        var drawn = Drawn.of("subject Ma core\nleft 1A Ma/Ada\nleft 1B Ma/Ada\nleft 1C Ma/Ada");
        var score =
                new RunningScore(
                        drawn.school(),
                        Books.of(
                                Books.entry(
                                        new AvoidTeacherClashes(),
                                        Level.MUST,
                                        5,
                                        CostFunction.QUADRATIC),
                                Books.entry(
                                        new PreferMorning(Subjects.of("core")),
                                        Level.SHOULD,
                                        7,
                                        CostFunction.LINEAR)));
        int afternoon = drawn.slot("Tue", "13:00");
        drawn.school().lessons().forEach(l -> score.place(l, afternoon, Occupancy.NONE));
        assertEquals(20, score.hard(), "5 x 2 squared");
        assertEquals(21, score.soft(), "3 x 7");
        score.remove(drawn.lesson("1B", "Ma", 1));
        assertEquals(5, score.hard());
        assertEquals(14, score.soft());
    }

    @Test
    void brokenByNamesTheOtherLessonsPoint() {
        var drawn = Drawn.of("left 1A Ma/Ada\nleft 1B Ma/Ada\nleft 1C Ma/Bo");
        var entry = Books.must(new AvoidTeacherClashes());
        var score = new RunningScore(drawn.school(), Books.of(entry));
        int slot = drawn.slot("Mon", "08:50");
        drawn.school().lessons().forEach(l -> score.place(l, slot, Occupancy.NONE));
        var broken = score.brokenBy(drawn.lesson("1A", "Ma", 1));
        assertEquals(1, broken.size());
        assertEquals(1, broken.getFirst().deviation());
        int point = broken.getFirst().point();
        assertTrue(score.reports(drawn.lesson("1B", "Ma", 1), entry, point));
        assertEquals(List.of(), score.brokenBy(drawn.lesson("1C", "Ma", 1)));
    }

    @Test
    void firstBrokenIsOneBrokenMoreThanBefore() {
        var drawn = Drawn.of("left 1A Ma/Ada\nleft 1B Ma/Ada\nleft 1C Ma/Ada");
        var entry = Books.must(new AvoidTeacherClashes());
        var score = new RunningScore(drawn.school(), Books.of(entry));
        int slot = drawn.slot("Mon", "08:50");
        assertNull(score.firstBroken((rule, point) -> 0));
        drawn.school().lessons().forEach(l -> score.place(l, slot, Occupancy.NONE));
        assertNull(score.firstBroken((rule, point) -> 2), "as much as before");
        var broken = Objects.requireNonNull(score.firstBroken((rule, point) -> 1));
        assertEquals(entry, broken.entry());
        assertEquals(2, broken.deviation());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slotIsAllowedWhereNoSlotRuleForbidsIt(long seed) {
        var school = RandomSchool.of(seed).school();
        var must =
                Law.rulebook(withoutStatic(), seed).entries().stream()
                        .filter(entry -> entry.level() == Level.MUST)
                        .filter(entry -> entry.rule() instanceof SlotRule)
                        .toArray(RulebookEntry[]::new);
        var score = new RunningScore(school, Law.rulebook(withoutStatic(), seed));
        for (var lesson : school.lessons()) {
            for (var variant : lesson.variants()) {
                for (int slot = 0; slot < school.grid().slotCount(); slot++) {
                    boolean forbidden = false;
                    for (var entry : must) {
                        var rule = (SlotRule) entry.rule();
                        forbidden |=
                                entry.appliesTo().holds(variant)
                                        && entry.penalty(rule.deviation(variant, slot, school)) > 0;
                    }
                    assertEquals(!forbidden, score.allowsSlot(variant, slot));
                }
            }
        }
    }

    @Test
    void forbiddingNamesTheMustRulesOfAPlace() {
        var drawn =
                Drawn.of(
                        """
                        teacher Ada never=Mon
                        left 1A Ma/Ada
                        """);
        var rule = Books.must(new AvoidTeacherUnavailableTimes());
        var score = new RunningScore(drawn.school(), Books.of(rule));
        var lesson = drawn.lesson("1A", "Ma", 1);
        assertEquals(
                List.of(rule),
                score.forbidding(lesson, drawn.slot("Mon", "08:00"), Occupancy.NONE));
        assertEquals(1, score.mustCost(lesson, drawn.slot("Mon", "08:00"), Occupancy.NONE));
        assertEquals(0, score.mustCost(lesson, drawn.slot("Tue", "08:00"), Occupancy.NONE));
    }

    @Test
    void lessonCannotBePlacedTwiceNorRemovedTwice() {
        var drawn = Drawn.of("left 1A Ma/Ada");
        var score = new RunningScore(drawn.school(), Books.of());
        var lesson = drawn.lesson("1A", "Ma", 1);
        score.place(lesson, 0, Occupancy.NONE);
        assertThrows(IllegalStateException.class, () -> score.place(lesson, 1, Occupancy.NONE));
        score.remove(lesson);
        assertThrows(IllegalStateException.class, () -> score.remove(lesson));
    }

    private static List<Rule> withoutStatic() {
        return RuleCatalog.rules().stream().filter(rule -> !rule.isStatic()).toList();
    }

    private static long penalty(Audit audit, Level level) {
        return audit.violations().stream()
                .filter(violation -> violation.entry().level() == level)
                .mapToLong(Violation::penalty)
                .sum();
    }

    /** Classes have no lessons; forgets all but the first class of a joint lesson. */
    private record Forgetful() implements Rule {
        @Override
        public Text title() {
            return Text.same("Forgetful");
        }

        @Override
        public int pointCount(School school) {
            return school.classes().size();
        }

        @Override
        public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
            point.accept(lesson.assignment().firstClass().index());
        }

        @Override
        public int deviation(Occupancy now, int point) {
            int lessons = 0;
            for (int day = 0; day < now.school().grid().dayCount(); day++) {
                lessons += now.classes().lessonCount(point, day);
            }
            return lessons;
        }

        @Override
        public Finding explain(Occupancy now, int point) {
            return new Finding(
                    Place.of(now.school().classes().get(point)), Text.same("busy"), List.of());
        }
    }
}
