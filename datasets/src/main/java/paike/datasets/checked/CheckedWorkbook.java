package paike.datasets.checked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.ManualTimetable;
import paike.datasets.sheets.AuditWords;
import paike.model.Language;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;

/** Writes {@code checked.xlsx}. */
public final class CheckedWorkbook {
    private final ManualTimetable manual;
    private final Language language;

    private CheckedWorkbook(ManualTimetable manual, Language language) {
        this.manual = manual;
        this.language = language;
    }

    /**
     * @param remarks one per violation of the audit
     * @param out stays open
     * @return what of the staff's own workbook is not in it; empty = nothing
     */
    public static Text write(
            GridFile file,
            ManualTimetable manual,
            Audit audit,
            List<Remark> remarks,
            OutputStream out,
            Language language)
            throws IOException {
        var checked = new CheckedWorkbook(manual, language);
        return OwnWorkbook.write(file, workbook -> checked.mark(workbook, audit, remarks), out)
                .loss();
    }

    private boolean mark(XSSFWorkbook workbook, Audit audit, List<Remark> remarks) {
        var marks = new CellMarks(workbook);
        for (var remark : remarks) {
            var entry = remark.violation().entry();
            var kind = entry.level() == Level.MUST ? CellMarks.Kind.MUST : CellMarks.Kind.SHOULD;
            var words = words(remark);
            remark.spots().forEach(spot -> marks.add(spot, kind, words));
        }
        for (var cell : manual.cells()) {
            mark(marks, cell);
        }
        marks.write("Paike");
        var findings = new FindingsSheet(workbook, language);
        findings.write(audit, remarks, manual);
        new ReadingSheet(workbook, language).write(manual);
        workbook.setActiveSheet(0);
        return true;
    }

    private String words(Remark remark) {
        var entry = remark.violation().entry();
        var text =
                Text.of(
                                "%s %s：%s",
                                "%s %s: %s",
                                AuditWords.level(entry.level()),
                                entry.rule().title(),
                                remark.violation().finding().message())
                        .in(language);
        var repair = remark.repair().in(language);
        return repair.isEmpty()
                ? text
                : text + "\n" + new Text("建议：", "Repair: ").in(language) + repair;
    }

    private void mark(CellMarks marks, CellReading cell) {
        var spot = new Entry.Spot(cell.sheet(), cell.row(), cell.column(), cell.place());
        if (cell.status() == CellReading.Status.NOT_READ) {
            marks.add(
                    spot,
                    CellMarks.Kind.NOT_READ,
                    Text.of("没有读懂：%s", "Not read: %s", cell.words()).in(language));
        } else if (cell.status() == CellReading.Status.GUESSED) {
            marks.add(
                    spot,
                    CellMarks.Kind.GUESSED,
                    Text.of("推测：%s", "Guessed: %s", cell.words()).in(language));
        }
    }
}
