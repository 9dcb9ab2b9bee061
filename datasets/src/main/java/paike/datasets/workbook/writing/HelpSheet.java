package paike.datasets.workbook.writing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Language;
import paike.model.Text;

/** The first sheet: how to fill in the others, and what each is for. */
final class HelpSheet {
    private static final List<Text> LINES =
            List.of(
                    new Text(
                            "1. 按下表顺序填写。蓝色标签的表一般都要填，其余按需要填；深蓝色表头的列必填。",
                            "1. Fill in the sheets in this order. Blue tabs are for every school, the"
                                    + " others as needed; columns with a dark header are required."),
                    new Text(
                            "2. 每张表第1行是表头，第2行说明，第3行是例子（A列标“例”，程序不读），从第4行开始填。空行没有关系。",
                            "2. Row 1 is the header, row 2 a note, row 3 an example (marked 例 in"
                                    + " column A, not read); fill in from row 4. Empty rows do not"
                                    + " matter."),
                    new Text(
                            "3. 班级、教师、科目、场地一律写名称，与各自表中的写法一致；几个之间用“、”隔开。",
                            "3. Classes, teachers, subjects and rooms are written by name, as on their"
                                    + " own sheets; several are separated by 、."),
                    new Text(
                            "4. 时间写法：周二上午；周一第4、5节；周三；每天第1节；周五 13:00-14:30；周一至周三第1节。几段时间用“；”隔开。上午指12:00以前。",
                            "4. Times: 周二上午 (Tuesday morning, before 12:00); 周一第4、5节 (Monday periods"
                                    + " 4 and 5); 每天第1节 (daily period 1); 周五 13:00-14:30. Several are"
                                    + " separated by ；."),
                    new Text(
                            "5. “代码”列一般不用填；只有名称重复时才需要。",
                            "5. The column 代码 (code) is needed only where names repeat."),
                    new Text(
                            "6. 可以调整列的顺序、增加自己的列（程序会说明没有读），但不要改表名和表头。",
                            "6. Columns may be moved and added (the program says which it did not"
                                    + " read), but keep the names of sheets and headers."),
                    new Text(
                            "7. 填好后运行：./paike solve 本文件.xlsx。有填错的地方，程序会一次列出全部问题和所在单元格。",
                            "7. Then run ./paike solve THIS_FILE.xlsx. Whatever is wrong is listed at"
                                    + " once, with its cell."));

    private final XSSFWorkbook workbook;
    private final FilledSheet sheet;
    private final WorkbookLooks looks;
    private final Language language;

    HelpSheet(XSSFWorkbook workbook, WorkbookLooks looks, Language language) {
        this.workbook = workbook;
        this.sheet = new FilledSheet(workbook, SchoolSheets.HELP.zh());
        this.looks = looks;
        this.language = language;
    }

    void write() {
        sheet.put(0, 0, new Text("学校数据工作簿", "Workbook of a school").in(language), looks.title);
        sheet.height(0, 30);
        int row = 1;
        for (var line : LINES) {
            var words = line.in(language);
            sheet.put(row, 0, words, looks.words);
            sheet.sheet().addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
            sheet.height(row, 16 * Math.ceil(FilledSheet.halfWidths(words) / 104.0) + 3);
            row++;
        }
        row++;
        sheet.put(row, 0, new Text("工作表", "sheet").in(language), looks.optional);
        sheet.put(row, 1, new Text("内容", "content").in(language), looks.optional);
        for (var plan : all()) {
            row++;
            var name = plan.title().zh();
            var cell = sheet.put(row, 0, name, looks.link);
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + name + "'!A1");
            cell.setHyperlink(link);
            sheet.put(row, 1, use(plan), looks.text);
        }
        sheet.sheet().getPrintSetup().setLandscape(false);
        sheet.width(0, 16);
        sheet.width(1, 80);
        sheet.sheet().setTabColor(WorkbookLooks.HELP_TAB);
        sheet.sheet().setDisplayGridlines(false);
    }

    private String use(SheetPlan plan) {
        return language == Language.ZH
                ? plan.use().zh()
                : plan.title().en() + ": " + plan.use().en();
    }

    private static List<SheetPlan> all() {
        var all = new ArrayList<SheetPlan>();
        all.add(SchoolSheets.SCHOOL);
        all.addAll(SchoolSheets.LISTS);
        all.add(SchoolSheets.RULES);
        return all;
    }
}
