package paike.datasets.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import paike.model.Text;

/**
 * A sheet that holds one list.
 *
 * @param list the field of the school or rulebook it holds
 * @param within a list within each object of {@code list}, such as the intervals of bell schedules:
 *     then a row is one of these, and the first columns state to which object it belongs; empty =
 *     none
 * @param outer how many columns are of the object itself where {@code within} is given
 * @param use what it is for
 */
public record SheetPlan(
        String list, String within, int outer, Text title, Text use, List<ColumnPlan> columns) {

    public static SheetPlan of(String list, Text title, Text use, ColumnPlan... columns) {
        return new SheetPlan(list, "", columns.length, title, use, List.of(columns));
    }

    /** Index of the column of a field, or -1. */
    public int indexOf(String field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** The things of the list as they stand on the sheet. */
    public JsonNode rows(JsonNode school) {
        var things = school.path(list);
        return list.equals(CoursePlanTable.LIST) ? CoursePlanTable.rows(things) : things;
    }

    /** True if each field of a thing has a column. */
    public boolean holds(JsonNode thing) {
        var fields = new HashSet<String>();
        thing.fieldNames().forEachRemaining(fields::add);
        columns.forEach(column -> fields.remove(column.field()));
        fields.remove(within);
        return fields.isEmpty();
    }

    /** True if its things have a name that stands for their id where no id is given. */
    public boolean isNamed() {
        return columns.getFirst().field().equals("name") && indexOf("id") >= 0;
    }

    public boolean isNested() {
        return !within.isEmpty();
    }
}
