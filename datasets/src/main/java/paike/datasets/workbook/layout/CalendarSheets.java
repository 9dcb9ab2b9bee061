package paike.datasets.workbook.layout;

import static paike.datasets.workbook.layout.ColumnPlan.column;
import static paike.datasets.workbook.layout.ColumnPlan.id;

import paike.datasets.workbook.cells.ListCells;
import paike.datasets.workbook.cells.PlainCells;
import paike.datasets.workbook.cells.TimeCells;
import paike.model.Text;

/** The sheets about what a school says by date. */
final class CalendarSheets {
    private CalendarSheets() {}

    static SheetPlan terms() {
        return SheetPlan.of(
                "terms",
                new Text("学期", "Terms"),
                new Text("学期起止；教学周从1数起", "first and last days; weeks are counted from 1"),
                column("name", PlainCells.TEXT).called("学期", "term").like("2026学年第一学期").must(),
                from("2026-09-01"),
                column("to", PlainCells.DATE)
                        .called("结束日期", "to")
                        .noted("含当天", "the last day")
                        .like("2027-01-22")
                        .must(),
                column("firstWeek", CodeWords.ODD_OR_EVEN)
                        .called("第一周为", "first week")
                        .noted("不填为单周", "empty = 单周 odd"),
                id("2026-1"));
    }

    static SheetPlan holidays() {
        return SheetPlan.of(
                "holidays",
                new Text("放假", "Holidays"),
                new Text("不上课的日子；周末不必写", "days without school; weekends need no row"),
                column("name", PlainCells.TEXT).called("名称", "name").like("国庆节").must(),
                from("2026-10-01"),
                to("2026-10-07"));
    }

    static SheetPlan makeUpDays() {
        return SheetPlan.of(
                "makeUpDays",
                new Text("调休", "Make-up days"),
                new Text("周末补课的日子，按星期几的课表上课", "days taught by the timetable of another weekday"),
                column("date", PlainCells.DATE).called("日期", "date").like("2026-10-10").must(),
                column("weekday", TimeCells.WEEKDAY)
                        .called("按星期几上课", "weekday taught")
                        .like("周三")
                        .must(),
                column("weeks", CodeWords.ODD_OR_EVEN)
                        .called("单双周", "week")
                        .noted("不填即当天所在的周", "empty = as the week of the date"),
                column("name", PlainCells.TEXT).called("名称", "name").noted("可不填", "may be empty"));
    }

    static SheetPlan events() {
        return SheetPlan.of(
                "events",
                new Text("校历活动", "Events"),
                new Text("运动会、家长会等", "sports meets, parents' meetings and more"),
                column("name", PlainCells.TEXT)
                        .called("名称", "name")
                        .noted("不填即类别", "empty = the kind")
                        .like("秋季运动会"),
                column("kind", CodeWords.EVENT_KIND)
                        .called("类别", "kind")
                        .noted("下拉选择；规则按类别计数", "choose; rules count by it")
                        .like("运动会"),
                from("2026-10-29"),
                to("2026-10-30"),
                column("grades", PlainCells.numbers("全部"))
                        .called("年级", "grades")
                        .noted("不填为全部", "empty = all"),
                column("stopsLessons", PlainCells.YES_NO)
                        .called("停课", "no lessons")
                        .noted("这些年级当天是否停课，不填为否", "empty = no")
                        .like("是"));
    }

    static SheetPlan exams() {
        return SheetPlan.of(
                "exams",
                new Text("考试", "Exams"),
                new Text("全学年的考试安排", "the exams of the year"),
                column("kind", CodeWords.EXAM_KIND)
                        .called("类别", "kind")
                        .noted("下拉选择", "choose")
                        .like("期末考试")
                        .must(),
                column("date", PlainCells.DATE).called("日期", "date").like("2027-01-14").must(),
                column("grades", PlainCells.NUMBERS)
                        .called("年级", "grades")
                        .noted("如 3-6", "such as 3-6")
                        .like("3-6")
                        .must(),
                column("subjects", ListCells.of(TeachingSheets.SUBJECT))
                        .called("科目", "subjects")
                        .noted("不填为综合", "empty = over all")
                        .like("语文"),
                column("onPaper", PlainCells.YES_NO)
                        .called("纸笔", "on paper")
                        .noted("不填为是", "empty = yes"),
                column("ordered", PlainCells.YES_NO)
                        .called("上级组织", "ordered from above")
                        .noted("不填为否", "empty = no"),
                column("levels", PlainCells.YES_NO)
                        .called("等级制", "levels")
                        .noted("不填为是；否即按分数", "empty = yes; no = marks"),
                column("ranked", PlainCells.YES_NO)
                        .called("排名", "ranked")
                        .noted("不填为否", "empty = no"),
                column("name", PlainCells.TEXT)
                        .called("名称", "name")
                        .noted("不填即类别", "empty = the kind"));
    }

    private static ColumnPlan from(String example) {
        return column("from", PlainCells.DATE)
                .called("开始日期", "from")
                .noted("如 2026-09-01", "such as 2026-09-01")
                .like(example)
                .must();
    }

    private static ColumnPlan to(String example) {
        return column("to", PlainCells.DATE)
                .called("结束日期", "to")
                .noted("含当天；不填为一天", "the last day; empty = one day")
                .like(example);
    }
}
