package paike.datasets.workbook.layout;

import static paike.datasets.workbook.layout.ColumnPlan.column;

import java.util.List;
import paike.datasets.json.RulebookReader;
import paike.datasets.workbook.cells.Elements;
import paike.datasets.workbook.cells.ListCells;
import paike.datasets.workbook.cells.PlainCells;
import paike.datasets.workbook.cells.SettingsCell;
import paike.datasets.workbook.cells.TimeCells;
import paike.model.Text;

/** All sheets of a workbook, in order. */
public final class SchoolSheets {
    /** The version of the layout; a hidden sheet holds it. */
    public static final String FORMAT = "paike-workbook-1";

    /** Name of the hidden sheet with the version and lists to choose from. */
    public static final String HIDDEN = "paike";

    /** Marks in the first column; rows that bear one are not read. */
    public static final String NOTE_MARK = "注";

    public static final String EXAMPLE_MARK = "例";

    /** Row of the first thing and column of the first field, from 0. */
    public static final int FIRST_ROW = 3;

    public static final int FIRST_COLUMN = 1;

    public static final Text HELP = new Text("说明", "Help");
    public static final Text RULE_INDEX = new Text("规则目录", "Rule index");

    /** A row each: what stands in the school's file but in no list. */
    public static final SheetPlan SCHOOL =
            SheetPlan.of(
                    "",
                    new Text("学校", "School"),
                    new Text("校名、上课日、雨天方案、继承的规则集", "name, school week, bad weather, rulebook"),
                    column("name", PlainCells.TEXT)
                            .called("校名", "name")
                            .noted("学校全称", "name of the school")
                            .must(),
                    column("id", PlainCells.TEXT)
                            .called("学校代码", "code")
                            .noted("可不填；结果文件夹以它命名", "may be empty; names the folder of results"),
                    column("weekdays", TimeCells.WEEKDAYS)
                            .called("上课日", "school week")
                            .noted("不填为周一至周五", "empty = 周一至周五"),
                    column(
                                    "badWeather.closed",
                                    ListCells.of(Elements.orText("rooms", CodeWords.ALL_OF_KIND)))
                            .called("雨天停用场地", "closed in bad weather")
                            .noted(
                                    "场地名称，或“所有操场”；不填为没有雨天方案",
                                    "rooms or kinds; empty = no such plan"),
                    column(
                                    "badWeather.indoor",
                                    ListCells.of(Elements.orText("rooms", CodeWords.ALL_OF_KIND)))
                            .called("雨天改用场地", "used instead")
                            .noted("按优先顺序；各班教室不必写", "most wanted first"));

    /** A row each, below those of the school: what the rulebook says besides its rules. */
    public static final SheetPlan RULEBOOK =
            SheetPlan.of(
                    "",
                    SCHOOL.title(),
                    SCHOOL.use(),
                    column("extends", ListCells.of(Elements.TEXT))
                            .called("继承的规则集", "rulebooks extended")
                            .noted(
                                    "standard 为常用规则；几个用“、”隔开，见“规则目录”；不填也没有规则时用 standard",
                                    "standard = the usual rules, also if there is nothing here;"
                                            + " several by 、"),
                    column("name", PlainCells.TEXT)
                            .called("规则集名称", "name of the rulebook")
                            .noted("可不填", "may be empty"),
                    column("id", PlainCells.TEXT)
                            .called("规则集代码", "code of the rulebook")
                            .noted("可不填，即学校代码", "may be empty: that of the school"));

    public static final SheetPlan RULES =
            SheetPlan.of(
                    "rules",
                    new Text("规则", "Rules"),
                    new Text("本校自己的规则，或对继承规则的改动", "the school's own rules and changes"),
                    column("rule", PlainCells.of(CodeWords.rules()))
                            .called("规则", "rule")
                            .noted("下拉选择，见“规则目录”；改动继承的规则时填代码", "choose, or give the code below")
                            .like("同科每天节数上限"),
                    column("level", CodeWords.LEVEL)
                            .called("级别", "level")
                            .noted("必须、建议、不用", "必须 must, 建议 should, 不用 off")
                            .like("建议"),
                    column("weight", PlainCells.NUMBER)
                            .called("权重", "weight")
                            .noted("建议的轻重，不填为1", "of a wish; empty = 1")
                            .like("8"),
                    column("cost", CodeWords.COST)
                            .called("代价", "cost")
                            .noted("线性、平方、固定；不填为线性", "empty = 线性 linear"),
                    column("settings", new SettingsCell())
                            .called("参数", "settings")
                            .noted("参数=值；列表放在[ ]中，见“规则目录”", "setting=value; lists in [ ]")
                            .like("subjects=[数学、英语]；most=1"),
                    column("grades", PlainCells.numbers("全部"))
                            .called("年级", "grades")
                            .noted("不填为全部", "empty = all"),
                    column("classes", new ListCells(Elements.TEXT, "全部"))
                            .called("班级", "classes")
                            .noted("不填为全部；三* 为以“三”开头的", "empty = all; 三* = beginning so"),
                    column("teachers", new ListCells(Elements.TEXT, "全部"))
                            .called("教师", "teachers")
                            .noted("不填为全部", "empty = all"),
                    column("source.text", PlainCells.TEXT)
                            .called("依据", "source")
                            .noted("原文", "its words")
                            .like("数学、英语每天不超过1节"),
                    column("source.from", PlainCells.TEXT)
                            .called("出处", "from")
                            .noted("文件名称", "where it stands")
                            .like("本校教务处"),
                    column("id", PlainCells.TEXT)
                            .called("代码", "code")
                            .noted("改动继承的规则时填它的代码，见“规则目录”", "of the inherited entry to change")
                            .like("maths-once-a-day"));

    /** The sheets with lists of the school, in order. */
    public static final List<SheetPlan> LISTS =
            List.of(
                    TeachingSheets.bells(),
                    TeachingSheets.subjects(),
                    TeachingSheets.teachers(),
                    TeachingSheets.groups(),
                    TeachingSheets.rooms(),
                    TeachingSheets.classes(),
                    CoursePlanTable.plan(),
                    TeachingSheets.assignments(),
                    TeachingSheets.meetings(),
                    AfterSchoolSheets.care(),
                    AfterSchoolSheets.guests(),
                    AfterSchoolSheets.clubs(),
                    AfterSchoolSheets.lectures(),
                    AfterSchoolSheets.wishes(),
                    TeachingSheets.homework(),
                    CalendarSheets.terms(),
                    CalendarSheets.holidays(),
                    CalendarSheets.makeUpDays(),
                    CalendarSheets.events(),
                    CalendarSheets.exams());

    /** Lists whose names other sheets say. */
    public static final List<String> NAMED =
            List.of("subjects", "teachers", "groups", "rooms", "classes", "clubs", "guests");

    /** The rulebook a school has if it says nothing. */
    public static final String USUAL_RULEBOOK = "standard";

    private SchoolSheets() {}

    public static List<String> builtInRulebooks() {
        return RulebookReader.builtIn();
    }
}
