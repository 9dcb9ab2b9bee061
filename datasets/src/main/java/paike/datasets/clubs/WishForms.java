package paike.datasets.clubs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/**
 * Blank forms for wishes: a sheet per class, a row per pupil, the clubs of the grade to choose
 * from.
 */
public final class WishForms {
    private static final String LISTS = "clubs";
    private static final int USUAL_CLASS = 45;

    private WishForms() {}

    /**
     * Writes the workbook; leaves the stream open.
     *
     * @param ranks wishes per pupil
     */
    public static void write(School school, int ranks, OutputStream out, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new ClubSheet.Styles(workbook);
            for (var schoolClass : school.classes()) {
                form(workbook, styles, school, schoolClass, ranks, language);
            }
            lists(workbook, school);
            workbook.write(out);
        }
    }

    private static void form(
            XSSFWorkbook workbook,
            ClubSheet.Styles styles,
            School school,
            SchoolClass schoolClass,
            int ranks,
            Language language) {
        var sheet = new ClubSheet(workbook, styles, schoolClass.name(), language);
        sheet.title(
                Text.of(
                        "%s %s 选社志愿表",
                        "%s %s wishes for clubs", school.name(), schoolClass.name()));
        var open = open(school, schoolClass.grade());
        sheet.note(
                Text.of(
                        "每行一名学生，按喜欢程度从“志愿1”填起；可选社团 %d 个（下拉选择）。按星期分别填报时写明星期，每个星期一行。",
                        "A row per pupil, most wanted first; %d clubs to choose from (drop-down). With"
                                + " a list per weekday, state it, one row each.",
                        open.size()));
        var head = new ArrayList<Text>();
        head.addAll(titles(Column.CLASS, Column.PUPIL, Column.NAME, Column.WEEKDAY));
        IntStream.rangeClosed(1, ranks).forEach(rank -> head.add(Column.wish(rank)));
        head.addAll(titles(Column.LOST_BEFORE, Column.ASSIGNED, Column.FRIENDS));
        sheet.head(head);
        sheet.freezeHead();
        int first = sheet.next();
        int pupils = schoolClass.pupilCount() == 0 ? USUAL_CLASS : schoolClass.pupilCount();
        for (int number = 1; number <= pupils; number++) {
            var cells = new ArrayList<>(List.of(schoolClass.name(), String.valueOf(number)));
            while (cells.size() < head.size()) {
                cells.add("");
            }
            sheet.line(cells);
        }
        var widths = new int[head.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = column < 4 ? 9 : 13;
        }
        sheet.widths(widths);
        sheet.landscape();
        int last = first + pupils - 1;
        if (!open.isEmpty()) {
            int column = List.copyOf(school.grades()).indexOf(schoolClass.grade());
            var letter = CellReference.convertNumToColString(column);
            choose(
                    sheet,
                    LISTS + "!$" + letter + "$1:$" + letter + "$" + open.size(),
                    new CellRangeAddressList(first, last, 4, 3 + ranks));
        }
        choose(sheet, "\"周一,周二,周三,周四,周五\"", new CellRangeAddressList(first, last, 3, 3));
        choose(sheet, "\"是\"", new CellRangeAddressList(first, last, 4 + ranks, 4 + ranks));
    }

    private static List<Text> titles(Column... columns) {
        return List.of(columns).stream().map(Column::title).toList();
    }

    private static void choose(ClubSheet sheet, String formula, CellRangeAddressList cells) {
        var helper = sheet.sheet().getDataValidationHelper();
        var validation =
                helper.createValidation(helper.createFormulaListConstraint(formula), cells);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        sheet.sheet().addValidationData(validation);
    }

    private static List<Club> open(School school, int grade) {
        return school.facts().clubs().stream().filter(club -> club.isOpenTo(grade)).toList();
    }

    /** A hidden sheet with the clubs of every grade, a column each. */
    private static void lists(XSSFWorkbook workbook, School school) {
        var sheet = workbook.createSheet(LISTS);
        int column = 0;
        for (int grade : school.grades()) {
            var open = open(school, grade);
            for (int i = 0; i < open.size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(open.get(i).name());
            }
            column++;
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
}
