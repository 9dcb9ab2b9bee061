package paike.datasets.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import paike.datasets.workbook.cells.PlainCells;
import paike.model.Text;

/**
 * The course plan as staff write it: a row per subject, a column per grade. A subject has further
 * rows where the order of the file asks for it, so any list comes back as it was.
 */
public final class CoursePlanTable {
    public static final String LIST = "coursePlan";

    /** Grades that have a column, from 1. */
    public static final int GRADES = 12;

    private CoursePlanTable() {}

    public static SheetPlan plan() {
        var columns = new ArrayList<ColumnPlan>();
        columns.add(
                ColumnPlan.column("subject", PlainCells.of(TeachingSheets.SUBJECT))
                        .called("科目", "subject")
                        .like("书法")
                        .must());
        for (int grade = 1; grade <= GRADES; grade++) {
            var column =
                    ColumnPlan.column(String.valueOf(grade), PlainCells.NUMBER)
                            .called(grade + "年级", "grade " + grade);
            columns.add(grade >= 3 && grade <= 6 ? column.like("1") : column);
        }
        columns.set(1, columns.get(1).noted("每周节数；0.5为隔周一节", "periods a week; 0.5 = every second"));
        return SheetPlan.of(
                LIST,
                new Text("课时计划", "Course plan"),
                new Text(
                        "各年级每周应上课时；某年级全部不填则以任课为准",
                        "weekly periods per grade; a grade without any has what is assigned"),
                columns.toArray(ColumnPlan[]::new));
    }

    /** The list of the file as rows of the sheet. */
    public static JsonNode rows(JsonNode list) {
        var rows = JsonNodeFactory.instance.arrayNode();
        int lastGrade = GRADES;
        for (var entry : list) {
            int grade = entry.path("grade").asInt();
            boolean fits =
                    !rows.isEmpty()
                            && rows.get(rows.size() - 1)
                                    .path("subject")
                                    .equals(entry.path("subject"))
                            && grade > lastGrade;
            var row = fits ? (ObjectNode) rows.get(rows.size() - 1) : rows.addObject();
            row.set("subject", entry.path("subject"));
            row.set(String.valueOf(grade), entry.path("periods"));
            lastGrade = grade;
        }
        return rows;
    }
}
