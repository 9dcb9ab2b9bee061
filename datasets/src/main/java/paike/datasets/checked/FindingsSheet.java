package paike.datasets.checked;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.grid.CellReading.Status;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.ManualTimetable;
import paike.datasets.sheets.AuditWords;
import paike.model.Language;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;

/** The sheet of all findings, gravest first, each with a link to its cell. */
final class FindingsSheet {
    private static final List<Text> HEAD =
            List.of(
                    new Text("序号", "No."),
                    new Text("程度", "Level"),
                    new Text("规则", "Rule"),
                    new Text("位置", "Cell"),
                    new Text("问题", "What is wrong"),
                    new Text("罚分", "Penalty"),
                    new Text("最省事的改法", "Cheapest repair"),
                    new Text("出处", "Source"));
    private static final int[] WIDTHS = {6, 8, 20, 18, 52, 8, 52, 36};

    private final ReportSheet sheet;

    FindingsSheet(XSSFWorkbook workbook, Language language) {
        this.sheet = new ReportSheet(workbook, new Text("检查结果", "Findings"), language);
    }

    void write(Audit audit, List<Remark> remarks, ManualTimetable manual) {
        sheet.title(
                Text.of(
                        "检查结果：违反必守规则 %d 处，建议类规则罚分 %d；推测 %d 格，未读懂 %d 格",
                        "Findings: must-rules broken in %d places, penalty of the others %d; cells"
                                + " guessed %d, not read %d",
                        audit.hard(),
                        audit.soft(),
                        manual.cells(Status.GUESSED).size(),
                        manual.cells(Status.NOT_READ).size()),
                HEAD,
                WIDTHS);
        int row = ReportSheet.FIRST;
        for (var remark : remarks) {
            write(row, remark);
            row++;
        }
        if (remarks.isEmpty()) {
            sheet.put(row, 4, new Text("没有发现问题", "Nothing was found"));
        }
        sheet.filter(new CellRangeAddress(2, Math.max(row - 1, 3), 0, HEAD.size() - 1));
    }

    private void write(int row, Remark remark) {
        var entry = remark.violation().entry();
        boolean isMust = entry.level() == Level.MUST;
        sheet.put(row, 0, Text.same(String.valueOf(row - ReportSheet.FIRST + 1)));
        sheet.put(row, 1, AuditWords.level(entry.level()), isMust);
        sheet.put(row, 2, entry.rule().title());
        sheet.link(row, 3, remark.spots().stream().map(Entry.Spot::place).toList());
        sheet.put(row, 4, remark.violation().finding().message());
        sheet.put(row, 5, Text.same(String.valueOf(remark.violation().penalty())));
        sheet.put(row, 6, remark.help());
        var source = entry.source();
        sheet.put(
                row,
                7,
                Text.same(
                        (source.text().isEmpty() ? "" : "“" + source.text() + "” ")
                                + source.from()));
    }
}
