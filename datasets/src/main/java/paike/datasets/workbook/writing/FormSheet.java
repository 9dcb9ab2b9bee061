package paike.datasets.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.layout.Fields;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Language;
import paike.model.Text;

/** Writes fields below each other: what it is, its value, what to write. */
final class FormSheet {
    private static final List<Text> HEAD =
            List.of(new Text("项目", "item"), new Text("内容", "content"), new Text("说明", "note"));
    private static final int LABEL_WIDTH = 18;
    private static final int VALUE_WIDTH = 44;
    private static final int NOTE_WIDTH = 66;

    private final FilledSheet sheet;
    private final WorkbookLooks looks;
    private final Language language;
    private int row = 1;

    FormSheet(XSSFWorkbook workbook, Text title, WorkbookLooks looks, Language language) {
        this.sheet = new FilledSheet(workbook, title.zh());
        this.looks = looks;
        this.language = language;
        for (int c = 0; c < HEAD.size(); c++) {
            sheet.put(0, c, HEAD.get(c).in(language), looks.optional);
        }
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        sheet.width(2, NOTE_WIDTH);
        sheet.sheet().createFreezePane(0, 1);
        sheet.sheet().setTabColor(WorkbookLooks.CORE_TAB);
    }

    /** Writes the fields of an object below those before. */
    void write(SheetPlan plan, JsonNode object, NameBooks names) {
        for (var column : plan.columns()) {
            var value = Fields.get(object, column.field());
            var words = value.isMissingNode() ? "" : column.cell().words(value, names);
            sheet.put(
                    row, 0, column.header().zh(), column.required() ? looks.required : looks.label);
            sheet.put(row, 1, words, looks.text);
            sheet.put(row, 2, ListSheet.noteOf(column, language), looks.note);
            double lines = Math.ceil((double) FilledSheet.halfWidths(words) / VALUE_WIDTH);
            sheet.height(row, 22 + 15 * Math.max(0, lines - 1));
            row++;
        }
    }
}
