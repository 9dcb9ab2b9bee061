package paike.solver.homework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.homework.EvenOutHomework;
import paike.rules.homework.FitHomeworkInCare;
import paike.rules.homework.HoldHomeworkFreeDay;
import paike.rules.homework.LimitDailyHomework;
import paike.rules.homework.LimitSubjectHomework;
import paike.rules.homework.LimitWeekendHomework;
import paike.rules.homework.SetHomeworkOnTaughtDays;
import paike.rules.homework.ShareHomework;

class HomeworkSolverTest {
    private static final String SUBJECTS =
            "subject Ma core\nsubject Ch core\nsubject En core\nsubject Pe pe\nsubject Ar arts\n";
    private static final String WEEK =
            """
            | Mon               | Tue               | Wed         | Thu               | Fri
            4A | Ma/Ada Ch/Bo Pe/Di | Ma/Ada En/Cy Ar/Di | Ch/Bo Ma/Ada | Ma/Ada Ch/Bo En/Cy | Ch/Bo Ma/Ada Pe/Di
            1A | Ch/Ed Ma/Ed | Ch/Ed Ar/Ed | Ma/Ed | Ch/Ed | Pe/Ed
            """;

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @Test
    void everySubjectHasItsShareOnDaysOnWhichItIsTaught() {
        var drawn = Drawn.of(SUBJECTS + WEEK);
        var answer = solve(drawn, 0, rulebook(30));
        assertEquals(List.of(), answer.remarks());
        assertEquals(150, minutes(answer.plan(), "4A", ""));
        assertEquals(70, minutes(answer.plan(), "4A", "Ma"), 5, answer::toString);
        assertEquals(25, minutes(answer.plan(), "4A", "En"), 5, answer::toString);
        assertEquals(0, minutes(answer.plan(), "1A", ""));
        assertKept(drawn, answer, rulebook(30));
    }

    @Test
    void dayWithoutHomeworkIsTheOneAskedFor() {
        var drawn = Drawn.of(SUBJECTS + WEEK);
        var rulebook = with(rulebook(30), new HoldHomeworkFreeDay(List.of(1, 2, 3, 4, 5)));
        assertEquals(3, solve(drawn, 0, rulebook).freeDay());
        var answer = solve(drawn, 5, rulebook);
        assertEquals(0, answer.plan().writtenMinutes(drawn.schoolClass("4A"), 5));
        assertEquals(120, minutes(answer.plan(), "4A", ""));
        assertKept(drawn, answer, rulebook);
    }

    @Test
    void subjectThatIsNotTaughtOnAnyDayWithHomeworkIsNamed() {
        var drawn = Drawn.of(SUBJECTS + "| Mon | Wed\n4A | Ma/Ada | En/Cy Ma/Ada");
        var answer = solve(drawn, 3, rulebook(30));
        assertEquals(1, answer.remarks().size());
        assertTrue(answer.remarks().getFirst().zh().contains("En"), answer::toString);
        assertTrue(answer.remarks().getFirst().zh().contains("都没有课"), answer::toString);
    }

    @Test
    void gradeWithoutALimitGetsNoneAndIsNamed() {
        var drawn = Drawn.of(SUBJECTS + "| Mon\n5A | Ma/Ada");
        var answer = solve(drawn, 0, rulebook(30));
        assertEquals(0, minutes(answer.plan(), "5A", ""));
        assertTrue(answer.remarks().getFirst().zh().contains("没有规定 5 年级"), answer::toString);
    }

    @Test
    void contradictionsOfARulebookAreNamedWithBothSentences() {
        var drawn = Drawn.of(SUBJECTS + WEEK);
        var rulebook = with(rulebook(30), new LimitDailyHomework(40));
        var limits = new HomeworkLimits(drawn.school(), rulebook);
        assertEquals(30, limits.dailyMinutes(drawn.schoolClass("4A")).orElseThrow());
        var words = limits.contradictions().toString();
        assertTrue(
                words.contains("自相矛盾") && words.contains("30 分钟") && words.contains("40"), words);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void planOfARandomWeekKeepsEveryRuleItIsMadeFrom(long seed) {
        var random = new Random(seed);
        var drawn = Drawn.of(SUBJECTS + week(random));
        int cap = 5 * random.nextInt(5, 25);
        var rulebook =
                with(
                        rulebook(cap),
                        new LimitSubjectHomework(Subjects.of("core"), 5 * random.nextInt(3, 9)),
                        new HoldHomeworkFreeDay(List.of(1 + random.nextInt(5))),
                        new LimitWeekendHomework(1));
        var answer = solve(drawn, 0, rulebook);
        assertKept(drawn, answer, rulebook);
        assertEquals(answer, solve(drawn, 0, rulebook));
    }

    private static String week(Random random) {
        var row = new StringBuilder("| Mon | Tue | Wed | Thu | Fri\n4A");
        for (int day = 0; day < 5; day++) {
            row.append(" |");
            for (int period = 0; period < 3; period++) {
                var subject = List.of("Ma", "Ch", "En", "Pe", "Ar").get(random.nextInt(5));
                row.append(' ').append(subject).append("/Ada");
            }
        }
        return row.toString();
    }

    private static Rulebook rulebook(int grade4) {
        return new Rulebook(
                "test",
                "Test",
                List.of(
                        limit(0, 1),
                        limit(grade4, 4),
                        Books.must(new SetHomeworkOnTaughtDays()),
                        Books.should(new FitHomeworkInCare()),
                        Books.should(new ShareHomework(Subjects.of("core"), 30)),
                        Books.should(new EvenOutHomework(20))));
    }

    private static RulebookEntry limit(int minutes, int grade) {
        return Books.forGrades(Books.must(new LimitDailyHomework(minutes)), Set.of(grade));
    }

    private static Rulebook with(Rulebook rulebook, Rule... rules) {
        var entries = new ArrayList<>(rulebook.entries());
        List.of(rules).forEach(rule -> entries.add(Books.must(rule)));
        return new Rulebook(rulebook.id(), rulebook.name(), entries);
    }

    private static HomeworkAnswer solve(Drawn drawn, int freeDay, Rulebook rulebook) {
        return HomeworkSolver.solve(
                new HomeworkRequest(drawn.plan(), rulebook, Subjects.of("core"), 100, freeDay, 15));
    }

    private static void assertKept(Drawn drawn, HomeworkAnswer answer, Rulebook rulebook) {
        var plan = drawn.plan().with(answer.plan());
        var violations = Audit.of(plan, rulebook.only(Level.MUST)).violations();
        assertEquals(List.of(), violations, () -> answer + "\n" + drawn);
    }

    private static int minutes(HomeworkPlan plan, String schoolClass, String subject) {
        return plan.tasks().stream()
                .filter(HomeworkTask::isWritten)
                .filter(task -> task.schoolClass().name().equals(schoolClass))
                .filter(task -> subject.isEmpty() || task.subject().name().equals(subject))
                .mapToInt(HomeworkTask::minutes)
                .sum();
    }
}
