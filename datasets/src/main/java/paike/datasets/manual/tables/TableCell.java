package paike.datasets.manual.tables;

import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClockWords;
import paike.model.school.LessonKind;

/**
 * A cell of a timetable with what its heads say.
 *
 * @param row from 0; of several rows that belong together the first
 * @param column from 0
 * @param text of all rows that belong together, one line each
 * @param whose class, teacher or room
 * @param weekday 1 = Monday
 */
public record TableCell(int row, int column, String text, Whose whose, int weekday, Time time) {

    /**
     * Whose row, column or block it is, as written.
     *
     * @param row of the cell that says so, from 0; negative if none does
     * @param grade of the heads beside it; 0 = none
     * @param subject that a column beside it names; empty = none
     */
    public record Whose(String text, int row, int column, int grade, String subject) {}

    /**
     * A time of the day.
     *
     * @param kind null = no lesson is placed then
     * @param number from 1 among the day's times of its kind; 0 where there is no kind
     * @param clock null = not stated
     */
    public record Time(
            @Nullable LessonKind kind,
            int number,
            boolean isMorning,
            ClockWords.@Nullable Span clock,
            String name) {}
}
