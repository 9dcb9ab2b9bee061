package paike.rules.homework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Occupancy;
import paike.rules.RandomSchool;
import paike.rules.RunningScore;

class SetHomeworkOnTaughtDaysTest {

    @Test
    void subjectThatIsNotTaughtThatDayIsNamed() {
        Drawn.of(
                        """
                        homework 4A Tue Ch:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new SetHomeworkOnTaughtDays())
                .breaks(1)
                .says("Ch 10")
                .at("4A", 2, 0);
    }

    @Test
    void weekendComesFromTheLastSchoolDay() {
        Drawn.of(
                        """
                        homework 4A Sat Ma:10 Ch:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new SetHomeworkOnTaughtDays())
                .breaks(1)
                .says("Ch 10", "前一个上学日");
    }

    @Test
    void practiceMayBeOnAnyDay() {
        Drawn.of(
                        """
                        homework 4A Tue Ch:10:practice
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new SetHomeworkOnTaughtDays())
                .isKept();
    }

    @Test
    void lessonOfTheFamilyWillDo() {
        Drawn.of(
                        """
                        subject Ch family=Lan
                        subject Wr family=Lan
                        homework 4A Tue Ch:10
                        | Mon | Tue
                        4A | Ch/Bo | Wr/Bo
                        """)
                .under(new SetHomeworkOnTaughtDays())
                .isKept();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void runningPenaltyEqualsTheAuditWhileLessonsMove(long seed) {
        var drawn = RandomSchool.of(seed);
        var empty = drawn.plan().with(Timetable.empty(drawn.school()));
        var rulebook = Books.of(Books.must(new SetHomeworkOnTaughtDays()));
        var score = new RunningScore(Occupancy.of(empty), rulebook);
        var before = score.hard();
        var seen = new HashSet<Long>();
        for (var lesson : drawn.school().lessons()) {
            var slot =
                    drawn.school().grid().slots().stream()
                            .filter(one -> drawn.school().canStart(lesson, one))
                            .skip(lesson.index() % 3)
                            .findFirst();
            if (slot.isPresent()) {
                score.place(lesson, slot.get().index(), Occupancy.NONE);
                assertEquals(
                        Audit.of(score.occupancy(), rulebook).violations().stream()
                                .mapToLong(violation -> violation.penalty())
                                .sum(),
                        score.hard());
                seen.add(score.hard());
            }
        }
        assertTrue(before > 0 && seen.size() > 1, "nothing changed, so nothing was checked");
    }
}
