package paike.app.cli;

import java.util.List;
import paike.datasets.Places;
import paike.datasets.grid.CellReading;
import paike.model.Text;

/** How cells that were not simply read are told on a terminal: one line each. */
final class CellLines {
    private CellLines() {}

    /**
     * Says the first of some cells.
     *
     * @param sign before each line
     * @param most lines at most; who asks says what becomes of the rest
     */
    static void say(Console console, List<CellReading> cells, Text sign, int most) {
        cells.stream().limit(most).forEach(cell -> console.say(line(cell, sign)));
    }

    private static Text line(CellReading cell, Text sign) {
        return Text.of(
                "%s %s “%s”：%s%s",
                "%s %s \"%s\": %s%s",
                sign,
                Places.words(cell.place()),
                cell.text().replace('\n', ' '),
                cell.words(),
                cell.advice().zh().isEmpty()
                        ? Text.same("")
                        : Text.of("；%s", "; %s", cell.advice()));
    }
}
