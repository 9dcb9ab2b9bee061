package paike.datasets.workbook.layout;

import java.util.Map;
import paike.datasets.workbook.cells.CellReading;
import paike.datasets.workbook.cells.NameBooks;
import paike.model.Text;

/** Reads the examples of columns. */
final class CellExamples {
    private CellExamples() {}

    static boolean isUnderstood(ColumnPlan column) {
        var value =
                column.cell()
                        .value(
                                column.example(),
                                new CellReading() {
                                    @Override
                                    public NameBooks names() {
                                        return new NameBooks(Map.of());
                                    }

                                    @Override
                                    public void problem(Text message, Text advice) {
                                        // then there is no value
                                    }
                                });
        return value != null && (!column.cell().isNumber() || value.isNumber());
    }
}
