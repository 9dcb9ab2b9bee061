package paike.datasets.workbook.layout;

import static paike.datasets.workbook.layout.ColumnPlan.column;
import static paike.datasets.workbook.layout.ColumnPlan.id;

import java.util.List;
import java.util.stream.Stream;
import paike.datasets.workbook.cells.CellWords;
import paike.datasets.workbook.cells.Element;
import paike.datasets.workbook.cells.Elements;
import paike.datasets.workbook.cells.GroupCells;
import paike.datasets.workbook.cells.ListCells;
import paike.datasets.workbook.cells.PlainCells;
import paike.datasets.workbook.cells.TimeCells;
import paike.model.Text;

/** The sheets of who, where, when and what: what every school fills in. */
final class TeachingSheets {
    static final Element SUBJECT = Elements.of("subjects", new Text("科目", "subject"));
    static final Element TEACHER = Elements.of("teachers", new Text("教师", "teacher"));
    static final Element GROUP = Elements.of("groups", new Text("教研组", "group"));
    static final Element ROOM = Elements.of("rooms", new Text("场地", "room"));
    static final Element CLASS = Elements.of("classes", new Text("班级", "class"));
    static final CellWords ROOM_KIND = PlainCells.of(Elements.known(CodeWords.ROOM_KINDS));

    private static final String TIMES_ZH = "如：周二上午；周一第4、5节；周五 13:00起";
    private static final String TIMES_EN = "such as 周二上午；周一第4、5节；周五 13:00起";

    private TeachingSheets() {}

    static SheetPlan bells() {
        return new SheetPlan(
                "bellSchedules",
                "intervals",
                bell().size(),
                new Text("作息", "Bells"),
                new Text(
                        "每天的时段，一行一个；不同年级、不同星期可以有几个作息表",
                        "the parts of a day, a row each; grades and weekdays may have their own"),
                Stream.concat(bell().stream(), interval().stream()).toList());
    }

    private static List<ColumnPlan> bell() {
        return List.of(
                column("name", PlainCells.TEXT)
                        .called("作息表", "schedule")
                        .noted("名称；同一作息表各行写同一个", "its name, the same in all its rows")
                        .like("1-2年级")
                        .must(),
                column("grades", PlainCells.NUMBERS)
                        .called("适用年级", "grades")
                        .noted("不填为全部；写在第一行即可", "empty = all; its first row is enough")
                        .like("1-2"),
                column("weekdays", TimeCells.WEEKDAYS)
                        .called("适用星期", "weekdays")
                        .noted("不填为每天；写在第一行即可", "empty = all; its first row is enough")
                        .like("周一至周四"),
                id("lower"));
    }

    private static List<ColumnPlan> interval() {
        return List.of(
                column("kind", CodeWords.INTERVAL_KIND)
                        .called("时段类型", "kind")
                        .noted("下拉选择；“上课”才排课", "choose; lessons are placed in 上课")
                        .like("上课")
                        .must(),
                column("name", PlainCells.TEXT)
                        .called("时段名称", "part of the day")
                        .noted("可不填", "may be empty")
                        .like("第1节"),
                column("start", PlainCells.CLOCK)
                        .called("开始", "start")
                        .noted("如 08:20", "such as 08:20")
                        .like("08:20")
                        .must(),
                column("end", PlainCells.CLOCK)
                        .called("结束", "end")
                        .noted("如 09:00", "such as 09:00")
                        .like("09:00")
                        .must());
    }

    static SheetPlan subjects() {
        return SheetPlan.of(
                "subjects",
                new Text("科目", "Subjects"),
                new Text("开设的科目；规则按标记识别科目", "what is taught; rules select by marks"),
                column("name", PlainCells.TEXT).called("科目", "subject").like("书法").must(),
                column("family", PlainCells.of(Elements.orText("subjects")))
                        .called("归类", "family")
                        .noted("与哪个科目合并统计，如书法归语文", "counts together with this subject")
                        .like("语文"),
                column("marks", ListCells.of(Elements.known(CodeWords.MARKS)))
                        .called("标记", "marks")
                        .noted("主科、体育、音美、不得挤占、体育活动，可自定", "主科 core, 体育 pe, 音美 arts ...")
                        .like("不得挤占"),
                column("forbidden", TimeCells.PATTERNS)
                        .called("禁排时间", "never at")
                        .noted(TIMES_ZH, TIMES_EN)
                        .like("每天第1节"),
                id("writing"));
    }

    static SheetPlan teachers() {
        return SheetPlan.of(
                "teachers",
                new Text("教师", "Teachers"),
                new Text("本校教师；姓名不能重复", "the school's own teachers, each name once"),
                column("name", PlainCells.TEXT).called("姓名", "name").like("甲老师").must(),
                column("subjects", ListCells.of(SUBJECT))
                        .called("任教科目", "subjects")
                        .noted("几个用“、”隔开；可不填", "several by 、; may be empty")
                        .like("语文、书法"),
                column("duties", ListCells.of(Elements.TEXT))
                        .called("职务", "duties")
                        .noted("如：教导主任、班主任", "such as 教导主任")
                        .like("教导主任"),
                column("unavailable", TimeCells.PATTERNS)
                        .called("不排课时间", "unavailable")
                        .noted(TIMES_ZH, TIMES_EN)
                        .like("周一第1节；周五下午"),
                column("birthYear", PlainCells.NUMBER)
                        .called("出生年份", "year of birth")
                        .noted("听课任务按年龄定时填写，可不填", "for quotas by age; may be empty"),
                id("T01"));
    }

    static SheetPlan groups() {
        return SheetPlan.of(
                "groups",
                new Text("教研组", "Groups"),
                new Text("教研组、备课组等教师小组", "groups of teachers"),
                column("name", PlainCells.TEXT).called("名称", "name").like("语文教研组").must(),
                column("teachers", ListCells.of(TEACHER))
                        .called("成员", "members")
                        .noted("几位用“、”隔开", "several by 、")
                        .like("甲老师、乙老师"),
                id("G1"));
    }

    static SheetPlan rooms() {
        return SheetPlan.of(
                "rooms",
                new Text("场地", "Rooms"),
                new Text("教室、专用教室和操场", "class rooms, special rooms, playgrounds"),
                column("name", PlainCells.TEXT).called("名称", "name").like("操场").must(),
                column("kind", ROOM_KIND)
                        .called("类型", "kind")
                        .noted("不填为普通教室；可自定", "empty = classroom; any word")
                        .like("操场"),
                column("pupilCapacity", PlainCells.NUMBER)
                        .called("座位数", "seats")
                        .noted("不填为不限", "empty = not stated"),
                column("classCapacity", PlainCells.NUMBER)
                        .called("同时容纳班级数", "classes at once")
                        .noted("不填为1", "empty = 1")
                        .like("4"),
                column("unavailable", TimeCells.PATTERNS)
                        .called("不开放时间", "closed")
                        .noted(TIMES_ZH, TIMES_EN)
                        .like("周三下午"),
                column("building", PlainCells.TEXT)
                        .called("所在楼", "building")
                        .noted("可不填", "may be empty"),
                column("parts", ListCells.of(ROOM))
                        .called("组成", "parts")
                        .noted("由哪些场地合成，如体育馆全场", "made of these rooms"),
                id("field"));
    }

    static SheetPlan classes() {
        return SheetPlan.of(
                "classes",
                new Text("班级", "Classes"),
                new Text("所有行政班", "all classes"),
                column("name", PlainCells.TEXT).called("班名", "name").like("三(1)班").must(),
                column("grade", PlainCells.NUMBER)
                        .called("年级", "grade")
                        .noted("数字；初一写7", "a number")
                        .like("3")
                        .must(),
                column("pupils", PlainCells.NUMBER)
                        .called("人数", "pupils")
                        .noted("可不填", "may be empty")
                        .like("42"),
                column("homeroomTeacher", PlainCells.of(TEACHER))
                        .called("班主任", "homeroom teacher")
                        .like("甲老师"),
                column("homeRoom", PlainCells.of(ROOM))
                        .called("本班教室", "home room")
                        .noted("“场地”表中的名称", "a name of the sheet 场地")
                        .like("三(1)班教室"),
                column("unavailable", TimeCells.PATTERNS)
                        .called("不排课时间", "unavailable")
                        .noted(TIMES_ZH, TIMES_EN)
                        .like("周三下午"),
                id("C31"));
    }

    static SheetPlan assignments() {
        return SheetPlan.of(
                "assignments",
                new Text("任课", "Assignments"),
                new Text("谁给哪个班上什么课，每周几节", "who teaches what to whom"),
                Stream.concat(usual().stream(), rare().stream()).toArray(ColumnPlan[]::new));
    }

    /** What is filled in of an assignment. */
    private static List<ColumnPlan> usual() {
        return List.of(
                column("classes", ListCells.of(CLASS))
                        .called("班级", "classes")
                        .noted("合班写几个，用“、”隔开", "several for a joint class")
                        .like("三(1)班"),
                column("subject", PlainCells.of(SUBJECT)).called("科目", "subject").like("语文").must(),
                column("teachers", ListCells.of(TEACHER))
                        .called("教师", "teachers")
                        .noted("几位同上时用“、”隔开", "several teach together")
                        .like("甲老师"),
                column("periods", PlainCells.NUMBER)
                        .called("周课时", "periods")
                        .noted("每周几节，整数；隔周见“单双周”", "a whole number a week")
                        .like("7")
                        .must(),
                column("doubles", PlainCells.NUMBER)
                        .called("连堂次数", "doubles")
                        .noted("其中几次两节连上", "two periods in a row, how often")
                        .like("1"),
                column("weeks", CodeWords.WEEKS)
                        .called("单双周", "weeks")
                        .noted("不填为每周", "empty = every week"),
                column("room", ROOM_KIND)
                        .called("场地类型", "kind of room")
                        .noted("如操场；不填为本班教室", "empty = the home room"),
                column("rooms", ListCells.of(ROOM))
                        .called("指定场地", "rooms")
                        .noted("其中之一；“无”为不用场地", "one of these; 无 = none"),
                column("fixed", TimeCells.FIXED)
                        .called("固定时间", "fixed")
                        .noted("如：周一第1节；周三第2节", "such as 周一第1节；周三第2节"),
                column("preferred", TimeCells.PATTERNS)
                        .called("优先时间", "preferred")
                        .noted("如：每天上午", "such as 每天上午"));
    }

    /** What few schools need. */
    private static List<ColumnPlan> rare() {
        return List.of(
                column("kind", CodeWords.LESSON_KIND)
                        .called("类别", "what it is")
                        .noted("不填为课", "empty = a lesson"),
                column("sets", GroupCells.SETS)
                        .called("走班分组", "sets")
                        .noted("如：A 层：甲老师，教室1；B 层：…", "set: teacher, room; ..."),
                column("lengths", ListCells.of(Elements.NUMBER))
                        .called("各次课节数", "lengths")
                        .noted("三节以上连上时写，如 3、1", "such as 3、1, where longer than two"),
                column("roomOptional", PlainCells.YES_NO)
                        .called("可不用场地", "room optional")
                        .noted("是：没有场地也可以", "是 = may do without"),
                column("grades", PlainCells.NUMBERS)
                        .called("年级", "grades")
                        .noted("没有班级的课按哪些年级作息", "for a lesson without a class"),
                column("tags", ListCells.of(Elements.TEXT))
                        .called("标签", "tags")
                        .noted("规则用来选课，可自定", "rules select by them"),
                id(""));
    }

    static SheetPlan meetings() {
        return SheetPlan.of(
                "meetings",
                new Text("教研活动", "Meetings"),
                new Text("教师开会、教研的时间，不排课", "teachers have no lessons meanwhile"),
                column("name", PlainCells.TEXT).called("名称", "name").like("语文教研").must(),
                column("groups", ListCells.of(GROUP))
                        .called("教研组", "groups")
                        .noted("教研组或教师至少填一项", "groups or teachers")
                        .like("语文教研组"),
                column("teachers", ListCells.of(TEACHER)).called("教师", "teachers"),
                column("weekday", TimeCells.WEEKDAY).called("星期", "weekday").like("周三").must(),
                column("start", PlainCells.CLOCK).called("开始", "start").like("13:30").must(),
                column("end", PlainCells.CLOCK).called("结束", "end").like("14:50").must(),
                column("weeks", CodeWords.WEEKS)
                        .called("单双周", "weeks")
                        .noted("不填为每周", "empty = every week"),
                id("M1"));
    }

    static SheetPlan homework() {
        return SheetPlan.of(
                "homework",
                new Text("作业", "Homework"),
                new Text("各年级每天书面作业总分钟数", "minutes of written homework a day"),
                column("grade", PlainCells.NUMBER).called("年级", "grade").like("3").must(),
                column("minutes", PlainCells.NUMBER)
                        .called("分钟", "minutes")
                        .noted("0为不布置", "0 = none")
                        .like("60")
                        .must());
    }
}
