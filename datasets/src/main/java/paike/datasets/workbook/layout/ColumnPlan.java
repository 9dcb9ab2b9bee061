package paike.datasets.workbook.layout;

import paike.datasets.workbook.cells.CellWords;
import paike.datasets.workbook.cells.PlainCells;
import paike.model.Text;

/**
 * A column of a sheet, which holds one field.
 *
 * @param field of the objects of the list; {@code source.text} = the field of an object within
 * @param required true if no row can do without
 * @param header what staff call it
 * @param note what to write into it
 * @param example a cell filled in; empty = an empty one
 */
public record ColumnPlan(
        String field, CellWords cell, boolean required, Text header, Text note, String example) {

    /** Field {@code id}: filled in only where names do not tell things apart. */
    public static ColumnPlan id(String example) {
        return column("id", PlainCells.TEXT)
                .called("代码", "code")
                .noted("可不填；同名时用来区分", "may be empty; tells apart what has the same name")
                .like(example);
    }

    public static ColumnPlan column(String field, CellWords cell) {
        return new ColumnPlan(field, cell, false, Text.same(field), Text.same(""), "");
    }

    public ColumnPlan called(String zh, String en) {
        return new ColumnPlan(field, cell, required, new Text(zh, en), note, example);
    }

    public ColumnPlan noted(String zh, String en) {
        return new ColumnPlan(field, cell, required, header, new Text(zh, en), example);
    }

    public ColumnPlan like(String words) {
        return new ColumnPlan(field, cell, required, header, note, words);
    }

    public ColumnPlan must() {
        return new ColumnPlan(field, cell, true, header, note, example);
    }

    public boolean isId() {
        return field.equals("id");
    }
}
