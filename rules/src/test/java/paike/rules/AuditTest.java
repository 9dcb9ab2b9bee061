package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.rules.course.PreferMorning;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.LimitTeacherGaps;

class AuditTest {
    private static final Drawn WEEK =
            Drawn.of(
                    """
                    subject Ma core
                    left 1A Ch/Bo*3
                       | Mon                       | Tue
                    1A | Ma/Ada . . Ma/Ada .       | Ma/Ada . Ma/Ada
                    1B | Ma/Ada . . .      .       | .
                    1C | .      . . .      Ma/Cy   | .
                    """);

    private static final RulebookEntry CLASHES = Books.must(new AvoidTeacherClashes());
    private static final RulebookEntry GAPS =
            Books.entry(new LimitTeacherGaps(0), Level.SHOULD, 5, CostFunction.QUADRATIC);
    private static final RulebookEntry MORNING = Books.should(new PreferMorning(Subjects.ALL));

    @Test
    void hardCountsBrokenPointsAndSoftAddsUpPenalties() {
        var audit = Audit.of(WEEK.timetable(), Books.of(GAPS, CLASHES, MORNING));
        assertEquals(1, audit.hard());
        assertEquals(5 * 4 + 5 + 1, audit.soft());
    }

    @Test
    void hardDoesNotWeigh() {
        var heavy = Books.entry(GAPS.rule(), Level.MUST, 9, CostFunction.LINEAR);
        assertEquals(2, Audit.of(WEEK.timetable(), Books.of(heavy)).hard());
    }

    @Test
    void resultsFollowTheRulebookAndViolationsAreWorstFirst() {
        var audit = Audit.of(WEEK.timetable(), Books.of(GAPS, CLASHES, MORNING));
        assertEquals(
                List.of(GAPS, CLASHES, MORNING),
                audit.results().stream().map(Audit.Result::entry).toList());
        assertEquals(
                List.of(20L, 5L),
                audit.results().getFirst().violations().stream().map(Violation::penalty).toList());
        assertEquals(25, audit.results().getFirst().penalty());
        assertEquals(6, audit.results().getFirst().points(), "3 teachers x 2 days");
        assertFalse(audit.results().getFirst().isKept());
    }

    @Test
    void mustViolationsComeBeforeShould() {
        var audit = Audit.of(WEEK.timetable(), Books.of(GAPS, MORNING, CLASHES));
        assertEquals(
                List.of(CLASHES, GAPS, GAPS, MORNING),
                audit.violations().stream().map(Violation::entry).toList());
    }

    @Test
    void ruleSwitchedOffIsNotJudged() {
        var off = Books.entry(CLASHES.rule(), Level.OFF, 1, CostFunction.LINEAR);
        var audit = Audit.of(WEEK.timetable(), Books.of(off));
        assertEquals(List.of(), audit.results());
        assertEquals(0, audit.hard());
    }

    @Test
    void whatALowerRulebookAsksForOtherwiseIsADifference() {
        var law = Books.of(Books.should(new LimitTeacherGaps(1)), CLASHES);
        var mine = Books.of(Books.should(new LimitTeacherGaps(2))).over(law);
        var audit = Audit.of(WEEK.timetable(), mine);
        assertEquals(0, audit.soft());
        assertEquals(1, audit.differences().size());
        var difference = audit.differences().getFirst();
        assertEquals(new LimitTeacherGaps(1), difference.entry().rule());
        assertEquals(
                List.of(1), difference.violations().stream().map(Violation::deviation).toList());
    }

    @Test
    void sameRuleAtAnotherLevelOrForOtherGradesIsADifferenceToo() {
        var law = Books.of(CLASHES);
        var softer = Books.of(Books.should(CLASHES.rule())).over(law);
        var narrower = Books.of(Books.forGrades(CLASHES, Set.of(1))).over(law);
        assertEquals(1, Audit.of(WEEK.timetable(), softer).differences().size());
        assertEquals(1, Audit.of(WEEK.timetable(), narrower).differences().size());
    }

    @Test
    void restatingARuleOrItsWeightIsNoDifference() {
        var law = Books.of(GAPS);
        var heavier = Books.entry(GAPS.rule(), Level.SHOULD, 50, CostFunction.LINEAR);
        assertEquals(
                List.of(), Audit.of(WEEK.timetable(), Books.of(heavier).over(law)).differences());
    }

    @Test
    void whatWasOffBelowIsNoDifference() {
        var off = Books.entry(CLASHES.rule(), Level.OFF, 1, CostFunction.LINEAR);
        var merged = Books.of(CLASHES).over(Books.of(off));
        assertEquals(List.of(), Audit.of(WEEK.timetable(), merged).differences());
    }

    @Test
    void everyBookBelowIsCompared() {
        var law = Books.of(Books.should(new LimitTeacherGaps(0)));
        var city = Books.of(Books.should(new LimitTeacherGaps(1)));
        var mine = Books.of(Books.should(new LimitTeacherGaps(2)));
        var audit = Audit.of(WEEK.timetable(), mine.over(city.over(law)));
        assertEquals(
                List.of(new LimitTeacherGaps(1), new LimitTeacherGaps(0)),
                audit.differences().stream().map(result -> result.entry().rule()).toList());
    }

    @Test
    void measuresCountWhatThePictureShows() {
        assertEquals(
                List.of("6.0", "3.0", "3.0", "83.3", "3.0", "3.0", "0.0", "0.0"),
                Audit.of(WEEK.timetable(), Books.of()).measures().stream()
                        .map(measure -> String.valueOf(measure.value()))
                        .toList(),
                "placed, unplaced, gaps, core in the morning, longest day, teaching days, no duties");
    }
}
