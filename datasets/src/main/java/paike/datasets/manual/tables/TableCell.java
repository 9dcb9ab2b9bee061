package paike.datasets.manual.tables;

import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Area;
import paike.datasets.words.ClockWords;
import paike.datasets.words.PeriodLabel;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;

/**
 * A cell of a timetable with what its heads say.
 *
 * @param area the cells that belong together, as a subject above its teacher
 * @param text of all of them, one line each
 * @param whose class, teacher or room
 * @param weekday 1 = Monday
 * @param week that its row or column is for
 */
public record TableCell(
        Area area, String text, Whose whose, int weekday, WeekType week, Time time) {

    TableCell(Area area, String text, Whose whose, int weekday, Time time) {
        this(area, text, whose, weekday, WeekType.ALL, time);
    }

    /** The first of them. */
    public int row() {
        return area.firstRow();
    }

    public int column() {
        return area.firstColumn();
    }

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
     * @param label what its head says is there
     * @param number from 1 among the day's times of its kind; 0 for breaks and study
     * @param length in periods: 2 of 1-2节
     * @param clock null = not stated
     * @param head the cell that states the clock, or else names the time
     */
    public record Time(
            PeriodLabel.Kind label,
            int number,
            int length,
            boolean isMorning,
            ClockWords.@Nullable Span clock,
            String name,
            At head) {

        /** What is placed then; null = nothing. */
        public @Nullable LessonKind kind() {
            return switch (label) {
                case LESSON -> LessonKind.LESSON;
                case ACTIVITY -> LessonKind.ACTIVITY;
                default -> null;
            };
        }
    }

    /** A cell of the sheet; row and column from 0. */
    public record At(int row, int column) {}
}
