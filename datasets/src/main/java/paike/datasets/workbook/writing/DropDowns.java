package paike.datasets.workbook.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import paike.datasets.workbook.cells.Choices;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Language;
import paike.model.Text;

/**
 * Drop-down lists. Names are offered from the sheets that hold them, as far as they are filled in,
 * so that the lists grow with the sheets.
 */
final class DropDowns {
    /** Rows below the header for which there are lists to choose from. */
    private static final int LAST_ROW = 3_000;

    /** What may stand in a validation itself. */
    private static final int SHORT = 200;

    private static final Text NOT_LISTED =
            new Text("不在下拉列表中。确定要这样填吗？", "This is not in the list. Keep it?");

    private final XSSFSheet hidden;
    private final Language language;
    private final Map<String, String> rangeOfList = new HashMap<>();
    private final Map<List<String>, String> rangeOfWords = new HashMap<>();

    /**
     * @param hidden sheet that keeps long lists of words, in columns from C
     */
    DropDowns(XSSFSheet hidden, List<SheetPlan> plans, Language language) {
        this.hidden = hidden;
        this.language = language;
        for (var plan : plans) {
            if (SchoolSheets.NAMED.contains(plan.list())) {
                int column = SchoolSheets.FIRST_COLUMN + plan.indexOf("name");
                rangeOfList.put(plan.list(), growing(plan.title().zh(), column));
            }
        }
    }

    private static String growing(String sheet, int column) {
        var letter = CellReference.convertNumToColString(column);
        int first = SchoolSheets.FIRST_ROW + 1;
        return "OFFSET('%1$s'!$%2$s$%3$d,0,0,MAX(COUNTA('%1$s'!$%2$s$%3$d:$%2$s$%4$d),1),1)"
                .formatted(sheet, letter, first, LAST_ROW);
    }

    void write(XSSFSheet sheet, SheetPlan plan) {
        for (int c = 0; c < plan.columns().size(); c++) {
            var choices = plan.columns().get(c).cell().choices();
            if (!choices.isEmpty()) {
                int at = SchoolSheets.FIRST_COLUMN + c;
                write(
                        sheet,
                        choices,
                        new CellRangeAddressList(SchoolSheets.FIRST_ROW, LAST_ROW, at, at));
            }
        }
    }

    private void write(XSSFSheet sheet, Choices choices, CellRangeAddressList cells) {
        var helper = sheet.getDataValidationHelper();
        var formula = choices.list().isEmpty() ? formula(choices.words()) : ranges(choices.list());
        var list = helper.createValidation(helper.createFormulaListConstraint(formula), cells);
        list.setEmptyCellAllowed(true);
        list.setShowErrorBox(!choices.several());
        list.setErrorStyle(ErrorStyle.WARNING);
        list.createErrorBox("Paike", NOT_LISTED.in(language));
        sheet.addValidationData(list);
    }

    private String ranges(String list) {
        return rangeOfList.getOrDefault(list, "\"\"");
    }

    private String formula(List<String> words) {
        var joined = String.join(",", words);
        return joined.length() <= SHORT
                ? "\"" + joined + "\""
                : rangeOfWords.computeIfAbsent(words, this::kept);
    }

    private String kept(List<String> words) {
        int column = 2 + rangeOfWords.size();
        for (int i = 0; i < words.size(); i++) {
            var row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
            row.createCell(column).setCellValue(words.get(i));
        }
        var letter = CellReference.convertNumToColString(column);
        return "%s!$%s$1:$%s$%d".formatted(hidden.getSheetName(), letter, letter, words.size());
    }
}
