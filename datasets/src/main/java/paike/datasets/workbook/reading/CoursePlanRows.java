package paike.datasets.workbook.reading;

import static paike.datasets.workbook.layout.CoursePlanTable.GRADES;
import static paike.datasets.workbook.layout.CoursePlanTable.LIST;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;

/** The course plan: rows of subjects by grades become the list of the file. */
final class CoursePlanRows {
    private CoursePlanRows() {}

    /** Turns the rows that were read into the list of the file. */
    static void unfold(ReadingTree reading) {
        var read = reading.tree().path(LIST);
        reading.tree().remove(LIST);
        var list = JsonNodeFactory.instance.arrayNode();
        var cells = reading.cellByPath();
        var cellsOfList = new HashMap<String, String>();
        for (int i = 0; i < read.size(); i++) {
            var from = LIST + "[" + i + "].";
            for (int grade = 1; grade <= GRADES; grade++) {
                var periods = read.get(i).path(String.valueOf(grade));
                if (periods.isMissingNode()) {
                    continue;
                }
                var to = LIST + "[" + list.size() + "]";
                var cell = cells.getOrDefault(from + grade, "");
                cellsOfList.put(to, cell);
                cellsOfList.put(to + ".subject", cells.getOrDefault(from + "subject", cell));
                var entry = list.addObject().put("grade", grade);
                if (read.get(i).has("subject")) {
                    entry.set("subject", read.get(i).path("subject"));
                }
                entry.set("periods", periods);
            }
        }
        cells.keySet().removeIf(path -> path.startsWith(LIST + "["));
        cells.putAll(cellsOfList);
        if (!list.isEmpty()) {
            reading.tree().set(LIST, list);
        }
    }
}
