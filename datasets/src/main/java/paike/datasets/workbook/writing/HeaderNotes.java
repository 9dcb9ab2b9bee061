package paike.datasets.workbook.writing;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Language;

/** Comments on the headers of a sheet: what the column is, with an example. */
final class HeaderNotes {
    private final XSSFSheet sheet;

    HeaderNotes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void write(SheetPlan plan, Language language) {
        var drawing = sheet.createDrawingPatriarch();
        for (int c = 0; c < plan.columns().size(); c++) {
            var column = plan.columns().get(c);
            var said = ListSheet.noteOf(column, language);
            if (said.isEmpty()) {
                continue;
            }
            int at = SchoolSheets.FIRST_COLUMN + c;
            var comment =
                    drawing.createCellComment(
                            new XSSFClientAnchor(0, 0, 0, 0, at + 1, 1, at + 4, 5));
            var example =
                    column.example().isEmpty()
                            ? ""
                            : (language == Language.ZH ? "\n例：" : "\nExample: ") + column.example();
            comment.setString(new XSSFRichTextString(said + example));
            comment.setAuthor("Paike");
            sheet.getRow(0).getCell(at).setCellComment(comment);
        }
    }
}
