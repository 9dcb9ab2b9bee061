package paike.datasets.manual.entries;

/**
 * The columns of a sheet in long form, from 0; negative = there is none.
 *
 * @param sheet index of the sheet
 * @param headRow from 0
 */
public record ListColumns(
        int sheet,
        int headRow,
        int schoolClass,
        int day,
        int period,
        int subject,
        int teacher,
        int week,
        int room,
        int time) {}
