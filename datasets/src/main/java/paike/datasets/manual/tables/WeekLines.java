package paike.datasets.manual.tables;

import java.util.stream.IntStream;
import paike.datasets.grid.Grid;
import paike.datasets.words.WeekWords;
import paike.model.school.WeekType;

/** Rows that are for odd or even weeks, as a column beside them says: 单周 above 双周. */
record WeekLines(Grid grid, int firstColumn, int lastColumn) {

    /** ALL where nothing is said. */
    WeekType of(int row) {
        return IntStream.rangeClosed(firstColumn, lastColumn)
                .mapToObj(column -> WeekWords.of(grid.text(row, column)).orElse(WeekType.ALL))
                .filter(week -> week != WeekType.ALL)
                .findFirst()
                .orElse(WeekType.ALL);
    }
}
