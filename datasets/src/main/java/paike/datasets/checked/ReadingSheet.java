package paike.datasets.checked;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.CellReading.Status;
import paike.datasets.manual.entries.ManualTimetable;
import paike.model.Language;
import paike.model.Text;

/** The sheet that says how the cells were read: those guessed, not understood or passed over. */
final class ReadingSheet {
    private static final List<Text> HEAD =
            List.of(
                    new Text("情况", "Outcome"),
                    new Text("位置", "Cell"),
                    new Text("原文", "Text"),
                    new Text("说明", "Remark"),
                    new Text("怎么办", "What to do"));
    private static final int[] WIDTHS = {10, 18, 30, 56, 44};

    private final ReportSheet sheet;

    ReadingSheet(XSSFWorkbook workbook, Language language) {
        this.sheet = new ReportSheet(workbook, new Text("读表说明", "How it was read"), language);
    }

    void write(ManualTimetable manual) {
        sheet.title(
                Text.of(
                        "读表说明：读懂 %d 格，推测 %d 格，未读懂 %d 格，略过 %d 格",
                        "How it was read: cells understood %d, guessed %d, not understood %d,"
                                + " passed over %d",
                        manual.cells(Status.READ).size(),
                        manual.cells(Status.GUESSED).size(),
                        manual.cells(Status.NOT_READ).size(),
                        manual.cells(Status.PASSED_OVER).size()),
                HEAD,
                WIDTHS);
        int row = ReportSheet.FIRST;
        for (var assumption : manual.assumptions()) {
            sheet.put(row, 0, new Text("假定", "assumed"));
            sheet.put(row++, 3, assumption);
        }
        for (var problem : manual.problems()) {
            sheet.put(row, 0, new Text("提示", "note"));
            sheet.put(row, 1, Text.same(problem.place()));
            sheet.put(row, 3, problem.message());
            sheet.put(row++, 4, problem.advice());
        }
        for (var status : List.of(Status.NOT_READ, Status.GUESSED, Status.PASSED_OVER)) {
            for (var cell : manual.cells(status)) {
                write(row++, cell);
            }
        }
        sheet.filter(new CellRangeAddress(2, Math.max(row - 1, 3), 0, HEAD.size() - 1));
    }

    private void write(int row, CellReading cell) {
        sheet.put(row, 0, word(cell.status()), cell.status() == Status.NOT_READ);
        sheet.link(row, 1, List.of(cell.place()));
        sheet.put(row, 2, Text.same(cell.text()));
        sheet.put(row, 3, cell.words());
        sheet.put(row, 4, cell.advice());
    }

    private static Text word(Status status) {
        return switch (status) {
            case READ -> new Text("读懂", "read");
            case GUESSED -> new Text("推测", "guessed");
            case PASSED_OVER -> new Text("略过", "passed over");
            case NOT_READ -> new Text("未读懂", "not read");
        };
    }
}
