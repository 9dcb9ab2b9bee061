package paike.datasets.sheets;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import paike.model.Text;
import paike.model.plan.Plan;

/** Writes the sheet that says who goes where on a day of bad weather. */
final class BadWeatherSheet {
    private BadWeatherSheet() {}

    static void write(SheetWriter out, Plan plan) {
        var table = BadWeatherTable.of(plan);
        int last = table.columns().size() + 1;
        out.merge(0, 0, 0, last, plan.school().name(), out.styles().schoolName());
        out.merge(1, 1, 0, last, out.say(BadWeatherTable.TITLE), out.styles().title());
        out.height(1, 26);
        out.put(2, 0, out.say(new Text("星期", "Day")), out.styles().head());
        out.put(2, 1, out.say(new Text("时间", "Time")), out.styles().head());
        out.width(0, 8);
        out.width(1, 14);
        for (int column = 0; column < table.columns().size(); column++) {
            out.put(2, column + 2, out.say(table.columns().get(column)), out.styles().head());
            out.width(column + 2, 44);
        }
        int line = 3;
        for (var row : table.rows()) {
            out.put(line, 0, out.say(Text.weekday(row.weekday())), out.styles().number());
            out.put(line, 1, row.start() + "-" + row.end(), out.styles().number());
            for (int column = 0; column < row.cells().size(); column++) {
                var text = out.say(row.cells().get(column));
                out.put(line, column + 2, text, out.styles().words());
            }
            line++;
        }
        out.paper(PaperSize.A4_PAPER, plan);
        out.fitToWidth();
        out.sheet().createFreezePane(2, 3);
        out.sheet().setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
    }
}
