package paike.solver.bells;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import paike.model.school.IntervalKind;
import paike.rules.Books;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.bell.FitLessonsInBell;
import paike.rules.bell.HoldBigBreaks;
import paike.rules.bell.KeepNoonFree;
import paike.rules.bell.OfferAfterSchool;
import paike.rules.bell.SetBreakLength;
import paike.rules.bell.StartLessonsNotBefore;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.schoolclass.KeepWeeklyTotal;

/** Rulebooks that ask what a primary school is asked for. */
final class DayPlanBooks {
    static final RulebookEntry START = Books.must(new StartLessonsNotBefore(LocalTime.of(8, 20)));
    static final RulebookEntry NOON = Books.must(new KeepNoonFree(90));

    private DayPlanBooks() {}

    static Rulebook usual(RulebookEntry... more) {
        var entries = new ArrayList<>(List.of(more));
        entries.add(START);
        entries.add(NOON);
        entries.add(Books.must(new SetBreakLength(10, 15)));
        entries.add(Books.must(new HoldBigBreaks(1, 0, 1, 25, 30)));
        entries.add(Books.must(new OfferAfterSchool(120, List.of(1, 2, 3, 4, 5))));
        entries.add(Books.must(new FitLessonsInBell()));
        entries.add(Books.forGrades(Books.must(new KeepWeeklyTotal(30)), Set.of(3, 4, 5, 6)));
        entries.add(
                Books.must(
                        new KeepDailyActivityMinutes(
                                60,
                                Subjects.of("pe", "activity"),
                                List.of(IntervalKind.BIG_BREAK))));
        return new Rulebook("test", "Test", entries);
    }
}
