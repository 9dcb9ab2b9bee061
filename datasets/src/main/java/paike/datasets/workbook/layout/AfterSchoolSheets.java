package paike.datasets.workbook.layout;

import static paike.datasets.workbook.layout.ColumnPlan.column;
import static paike.datasets.workbook.layout.ColumnPlan.id;

import paike.datasets.workbook.cells.Elements;
import paike.datasets.workbook.cells.GroupCells;
import paike.datasets.workbook.cells.ListCells;
import paike.datasets.workbook.cells.PlainCells;
import paike.datasets.workbook.cells.TimeCells;
import paike.model.Text;

/** The sheets of after-school service; a school without it leaves them empty. */
final class AfterSchoolSheets {
    private AfterSchoolSheets() {}

    static SheetPlan care() {
        return SheetPlan.of(
                "care",
                new Text("作业辅导", "Care"),
                new Text("课后服务中看护班级的时段", "homework care after school"),
                column("name", PlainCells.TEXT).called("名称", "name").like("作业辅导").must(),
                column("slot", CodeWords.CARE_SLOT)
                        .called("时段", "slot")
                        .noted("不填为课后服务一", "empty = 课后服务一")
                        .like("课后服务一"),
                column("grades", PlainCells.NUMBERS)
                        .called("年级", "grades")
                        .noted("每班单独看护", "each class by itself")
                        .like("1-2"),
                column("classes", ListCells.of(TeachingSheets.CLASS))
                        .called("班级", "classes")
                        .noted("每班单独看护", "each class by itself"),
                column("together", GroupCells.TOGETHER)
                        .called("合并看护", "together")
                        .noted("如：一(1)班+一(2)班；…", "joined by +"),
                column("weekdays", TimeCells.WEEKDAYS)
                        .called("星期", "weekdays")
                        .noted("不填为有此时段的每一天", "empty = every day with the slot")
                        .like("周一至周四"),
                column("teachers", ListCells.of(TeachingSheets.TEACHER))
                        .called("可值班教师", "teachers")
                        .noted("不填为任课教师", "empty = the teachers of the class"),
                column("groups", ListCells.of(TeachingSheets.GROUP)).called("可值班教研组", "groups"),
                column("room", TeachingSheets.ROOM_KIND)
                        .called("场地类型", "kind of room")
                        .noted("不填为本班教室", "empty = the home room"),
                column("rooms", ListCells.of(TeachingSheets.ROOM)).called("指定场地", "rooms"),
                id("care"));
    }

    static SheetPlan guests() {
        return SheetPlan.of(
                "guests",
                new Text("校外人员", "Guests"),
                new Text("带社团的家长、教练等", "parents, coaches who lead clubs"),
                column("name", PlainCells.TEXT).called("姓名", "name").like("校外教练甲").must(),
                column("role", PlainCells.TEXT).called("身份", "role").like("教练"),
                column("available", TimeCells.PATTERNS)
                        .called("可来时间", "available")
                        .noted("如：周二 14:30起；与后一列通常只填其一", "one of the two is enough")
                        .like("周二 14:30起"),
                column("unavailable", TimeCells.PATTERNS)
                        .called("不可来时间", "unavailable")
                        .noted("如：周一；周三", "such as 周一；周三"),
                id("V1"));
    }

    static SheetPlan clubs() {
        return SheetPlan.of(
                "clubs",
                new Text("社团", "Clubs"),
                new Text("社团的时间、场地、教师、内容和人数", "time, venue, leaders, content, sizes"),
                column("name", PlainCells.TEXT).called("社团", "club").like("国画").must(),
                column("content", PlainCells.TEXT).called("内容", "content").like("花鸟画入门"),
                column("leaders", ListCells.of(TeachingSheets.TEACHER))
                        .called("负责教师", "leaders")
                        .noted("教师或校外人员至少一位", "a teacher or a guest")
                        .like("乙老师"),
                column("guests", ListCells.of(Elements.orText("guests"))).called("校外人员", "guests"),
                column("venues", ListCells.of(TeachingSheets.ROOM))
                        .called("场地", "venues")
                        .like("美术教室"),
                column("grades", PlainCells.NUMBERS)
                        .called("面向年级", "grades")
                        .noted("不填为全部", "empty = all")
                        .like("3-6"),
                column("minimumSize", PlainCells.NUMBER).called("最少人数", "at least").like("8"),
                column("maximumSize", PlainCells.NUMBER).called("最多人数", "at most").like("20"),
                column("sessions", TimeCells.SESSIONS)
                        .called("活动时间", "sessions")
                        .noted("如：周二 15:40-16:40", "such as 周二 15:40-16:40")
                        .like("周二 15:40-16:40"),
                column("sessionsPerWeek", PlainCells.NUMBER)
                        .called("另排次数", "further sessions")
                        .noted("由程序排在课后服务二", "placed by the program"),
                id("K1"));
    }

    static SheetPlan lectures() {
        return SheetPlan.of(
                "lectures",
                new Text("讲座", "Lectures"),
                new Text("每周固定的讲座", "weekly lectures"),
                column("name", PlainCells.TEXT).called("名称", "name").like("特色讲座").must(),
                column("weekday", TimeCells.WEEKDAY).called("星期", "weekday").like("周四").must(),
                column("start", PlainCells.CLOCK).called("开始", "start").like("15:40").must(),
                column("end", PlainCells.CLOCK).called("结束", "end").like("16:40").must(),
                column("venues", ListCells.of(TeachingSheets.ROOM))
                        .called("场地", "venues")
                        .like("多功能厅"),
                column("grades", PlainCells.NUMBERS)
                        .called("面向年级", "grades")
                        .noted("不填为全部", "empty = all")
                        .like("3-6"),
                id("L1"));
    }

    static SheetPlan wishes() {
        return SheetPlan.of(
                "wishes",
                new Text("选社志愿", "Wishes"),
                new Text("学生选社团的志愿，每人一行", "pupils' wishes for clubs, a row each"),
                column("class", PlainCells.of(TeachingSheets.CLASS))
                        .called("班级", "class")
                        .like("三(1)班")
                        .must(),
                column("pupil", PlainCells.TEXT)
                        .called("学号", "pupil")
                        .noted("班内编号即可", "a number within the class will do")
                        .like("17")
                        .must(),
                column("name", PlainCells.TEXT).called("姓名", "name").noted("可不填", "may be empty"),
                column("clubs", ListCells.of(Elements.of("clubs", new Text("社团", "club"))))
                        .called("志愿", "wishes")
                        .noted("按喜欢程度，用“、”隔开", "most wanted first")
                        .like("足球、国画"),
                column("days", GroupCells.DAYS)
                        .called("按星期的志愿", "wishes by weekday")
                        .noted("如：周一：足球；周三：国画", "in place of the column before"),
                column("lostBefore", PlainCells.YES_NO).called("上学期落选", "lost before"),
                column("assigned", ListCells.of(Elements.of("clubs", new Text("社团", "club"))))
                        .called("已定社团", "assigned"),
                column("friends", GroupCells.PUPILS)
                        .called("同伴", "friends")
                        .noted("班级 学号，如：三(1)班 18", "class and number"));
    }
}
