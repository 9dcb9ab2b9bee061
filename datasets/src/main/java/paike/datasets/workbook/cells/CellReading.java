package paike.datasets.workbook.cells;

import paike.model.Text;

/** A cell being read: what its words may refer to, and where to say that they are wrong. */
public interface CellReading {
    NameBooks names();

    void problem(Text message, Text advice);
}
