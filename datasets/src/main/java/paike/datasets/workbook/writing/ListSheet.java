package paike.datasets.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.cells.Word;
import paike.datasets.workbook.layout.ColumnPlan;
import paike.datasets.workbook.layout.Fields;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Language;

/** Writes the sheet of one list: header, note, example, then a row per thing. */
final class ListSheet {
    /** Empty rows ready to be filled in. */
    private static final int SPARE_ROWS = 30;

    private final FilledSheet filled;
    private final SheetPlan plan;
    private final WorkbookLooks looks;
    private final Language language;

    ListSheet(XSSFWorkbook workbook, SheetPlan plan, WorkbookLooks looks, Language language) {
        this.filled = new FilledSheet(workbook, plan.title().zh());
        this.plan = plan;
        this.looks = looks;
        this.language = language;
    }

    /**
     * Writes all of it.
     *
     * @param list missing = empty
     * @return index behind the last row that is ready to be filled in
     */
    int write(JsonNode list, NameBooks names) {
        var rows = rows(list, names);
        for (int c = 0; c < plan.columns().size(); c++) {
            column(c, rows);
        }
        head();
        for (int r = 0; r < rows.size() + SPARE_ROWS; r++) {
            for (int c = 0; c < plan.columns().size(); c++) {
                cell(SchoolSheets.FIRST_ROW + r, c, r < rows.size() ? rows.get(r).get(c) : "");
            }
            filled.fitHeight(SchoolSheets.FIRST_ROW + r);
        }
        var sheet = filled.sheet();
        sheet.createFreezePane(SchoolSheets.FIRST_COLUMN + 1, SchoolSheets.FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        new HeaderNotes(sheet).write(plan, language);
        return SchoolSheets.FIRST_ROW + rows.size() + SPARE_ROWS;
    }

    FilledSheet filled() {
        return filled;
    }

    private void head() {
        filled.put(0, 0, "", looks.optional);
        filled.put(1, 0, SchoolSheets.NOTE_MARK, looks.note);
        filled.put(2, 0, SchoolSheets.EXAMPLE_MARK, looks.example);
        filled.width(0, 3);
        double lines = 1;
        for (int c = 0; c < plan.columns().size(); c++) {
            var column = plan.columns().get(c);
            var at = SchoolSheets.FIRST_COLUMN + c;
            filled.put(
                    0,
                    at,
                    column.header().zh(),
                    column.required() ? looks.required : looks.optional);
            var note = noteOf(column, language);
            filled.put(1, at, note, looks.note);
            filled.put(2, at, column.example(), looks.example);
            lines = Math.max(lines, filled.lines(note, at, 1.15));
        }
        filled.height(0, 22);
        filled.height(1, 12 * lines + 4);
    }

    /** In English, the name of the column before what to write into it. */
    static String noteOf(ColumnPlan column, Language language) {
        if (language == Language.ZH) {
            var separator = column.note().zh().isEmpty() ? "" : "。";
            return (column.required() ? "必填" + separator : "") + column.note().zh();
        }
        var name = column.header().en() + (column.required() ? " (required)" : "");
        return column.note().en().isEmpty() ? name : name + ": " + column.note().en();
    }

    private void column(int c, List<List<String>> rows) {
        var column = plan.columns().get(c);
        int most =
                Math.max(
                        FilledSheet.halfWidths(column.header().zh()) + 2,
                        FilledSheet.halfWidths(column.example()));
        most = Math.max(most, Math.min(12, FilledSheet.halfWidths(noteOf(column, language))));
        for (var row : rows) {
            most = Math.max(most, FilledSheet.halfWidths(row.get(c)));
        }
        filled.width(SchoolSheets.FIRST_COLUMN + c, FilledSheet.fitting(most));
        filled.sheet()
                .setDefaultColumnStyle(
                        SchoolSheets.FIRST_COLUMN + c,
                        column.cell().isNumber() ? looks.number : looks.text);
    }

    private void cell(int row, int c, String words) {
        boolean isNumber = plan.columns().get(c).cell().isNumber();
        if (isNumber && !words.isEmpty()) {
            filled.put(row, SchoolSheets.FIRST_COLUMN + c, Double.parseDouble(words), looks.number);
        } else {
            filled.put(
                    row,
                    SchoolSheets.FIRST_COLUMN + c,
                    words,
                    isNumber ? looks.number : looks.text);
        }
    }

    private List<List<String>> rows(JsonNode list, NameBooks names) {
        var rows = new ArrayList<List<String>>();
        for (var thing : list) {
            if (!plan.isNested()) {
                rows.add(words(thing, 0, plan.columns().size(), names));
                continue;
            }
            boolean isFirst = true;
            for (var inner : thing.path(plan.within())) {
                var row = new ArrayList<>(words(thing, 0, plan.outer(), names));
                if (!isFirst) {
                    // what tells the object apart in each row, the rest in its first
                    for (int c = 1; c < plan.outer(); c++) {
                        row.set(c, plan.columns().get(c).isId() ? row.get(c) : "");
                    }
                }
                isFirst = false;
                row.addAll(words(inner, plan.outer(), plan.columns().size(), names));
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> words(JsonNode thing, int first, int last, NameBooks names) {
        var words = new ArrayList<String>();
        for (var column : plan.columns().subList(first, last)) {
            words.add(words(thing, column, names));
        }
        return words;
    }

    /** What stands in the cell of a field; an id that is the name says nothing. */
    private String words(JsonNode thing, ColumnPlan column, NameBooks names) {
        var id = thing.path("id").asText();
        if (column.isId() && plan.isNamed() && thing.path("name").asText(id).equals(id)) {
            return "";
        }
        var value = Fields.get(thing, column.field());
        var parent = Fields.parent(column.field());
        if (!parent.isEmpty() && thing.path(parent).isObject() && thing.path(parent).isEmpty()) {
            return Word.NONE;
        }
        if (column.field().equals("name") && column.required() && value.isMissingNode()) {
            return column.cell().words(thing.path("id"), names);
        }
        return value.isMissingNode() ? "" : column.cell().words(value, names);
    }
}
