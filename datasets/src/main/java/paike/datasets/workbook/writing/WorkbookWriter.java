package paike.datasets.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.DatasetException;
import paike.datasets.json.RulebookReader;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.layout.Fields;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Language;
import paike.rules.Rulebook;

/** Writes the sheets of a school and its rulebook. */
public final class WorkbookWriter {
    /** Sheets that hardly any school can do without. */
    private static final List<String> CORE =
            List.of("bellSchedules", "subjects", "teachers", "rooms", "classes", "assignments");

    private final XSSFWorkbook workbook;
    private final WorkbookLooks looks;
    private final Language language;

    public WorkbookWriter(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.looks = new WorkbookLooks(workbook);
        this.language = language;
    }

    /**
     * @param rulebook missing = the school has none of its own
     */
    public void write(JsonNode school, JsonNode rulebook) {
        var names = Fields.nameBooks(school);
        new HelpSheet(workbook, looks, language).write();
        var form = new FormSheet(workbook, SchoolSheets.SCHOOL.title(), looks, language);
        form.write(SchoolSheets.SCHOOL, school, names);
        form.write(SchoolSheets.RULEBOOK, rulebook, names);
        var hidden = workbook.createSheet(SchoolSheets.HIDDEN);
        hidden.createRow(0).createCell(0).setCellValue(SchoolSheets.FORMAT);
        var dropDowns = new DropDowns(hidden, SchoolSheets.LISTS, language);
        for (var plan : SchoolSheets.LISTS) {
            list(plan, plan.rows(school), names, dropDowns);
        }
        list(SchoolSheets.RULES, rulebook.path("rules"), names, dropDowns);
        new RuleIndexSheet(workbook, looks, language).write(inForce(rulebook));
        workbook.setSheetOrder(SchoolSheets.HIDDEN, workbook.getNumberOfSheets() - 1);
        workbook.setSheetVisibility(
                workbook.getSheetIndex(SchoolSheets.HIDDEN), SheetVisibility.HIDDEN);
        workbook.setActiveSheet(0);
    }

    /**
     * The rules in force with all that the rulebook extends; the usual ones if it cannot be read.
     */
    private static Rulebook inForce(JsonNode rulebook) {
        if (rulebook instanceof ObjectNode object) {
            var named = object.deepCopy();
            named.put("id", object.path("id").asText(SchoolSheets.HIDDEN));
            try {
                return RulebookReader.read(named, SchoolSheets.HIDDEN, null);
            } catch (DatasetException e) {
                // it rests on files of its own
            }
        }
        return RulebookReader.read(SchoolSheets.USUAL_RULEBOOK);
    }

    private void list(SheetPlan plan, JsonNode list, NameBooks names, DropDowns dropDowns) {
        var sheet = new ListSheet(workbook, plan, looks, language);
        sheet.write(list, names);
        dropDowns.write(sheet.filled().sheet(), plan);
        if (CORE.contains(plan.list())) {
            sheet.filled().sheet().setTabColor(WorkbookLooks.CORE_TAB);
        }
    }
}
