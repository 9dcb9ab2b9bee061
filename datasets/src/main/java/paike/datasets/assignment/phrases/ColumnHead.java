package paike.datasets.assignment.phrases;

import java.util.Optional;
import java.util.regex.Pattern;
import paike.datasets.words.Spelling;

/** What a column of a list is for, with the heads that staff give it. */
public enum ColumnHead {
    TEACHER(
            "教师名称|教师名|姓名|教师|任课教师|教师姓名|任教教师|老师|任课老师|授课教师|主讲教师|(?:不排课?|禁排|请假)(?:的)?(?:对象|教师|老师|人员|人)"),
    GRADE("年级|任教年级|级部|年段"),
    CLASS(
            "班级|班级名称|班级名|(?:任教|所教|授课)?班级(?:及|和|、|/|与)?(?:周)?(?:课时|节数)|上课班|教学班级|任教的班级|任课班|班级名|班名|任教班次|班次|上课班级|行政班|班别|任教班|任教班级|所教班级|授课班级|班|任课班级|教学班"),
    SUBJECT(
            "学科|科目名称|学科名称|任教课程|授课科目|授课学科|任课科目|科目|课程|任教学科|任教科目|课程名称|所教学科|任课学科|(?:主教|兼教|主任|兼任|兼课|第[一二三])(?:学科|科目|课程)"),
    /** Teachers of a subject; stands for it where no column does. */
    GROUP("教研组|备课组|学科组|教研组别|组别"),
    PERIODS(
            "周课时|周课时数|每周节数|课时|课时数|节数|周节数|周课节数|每周课时|每周课时数|课时/周|节/周|节数/周|周节|节每周|周学时|学时|每周课节|每周课节数|周上课节数|任课节数|上课节数|课节数?|(?:每班|单班|班均)(?:每?周)?(?:课时|节数)数?|(?:每?周)?(?:课时|节数)数?(?:/|[×x*])(?:每?班)(?:级?数)?"),
    WEEKS("单双周|周次|周类型|单/双周|单双|上课周次"),
    DOUBLE_LENGTH("连堂长度|连排长度|连堂节数"),
    DOUBLES("连堂次数|连排次数|连堂数|连堂|连排"),
    ROOM("场地类型|场地|教室|专用教室|上课地点|上课教室|上课场地|地点|功能室|场室"),
    DUTY("职务|行政职务|兼职|校内职务"),
    FIXED("固定节次|固定课|固定课程|固定时间|固定上课时间|预排|预排节次|指定节次|指定时间|必排节次|必排"),
    TOTAL("(?:合计|总|周总|合计周)(?:课时|节数)数?|(?:周)?(?:课时|节数)(?:合计|总计|总数)|合计|总计|总周课时"),
    UNAVAILABLE(
            "不排课时段|不可排节次|不可排时间|不能上课时间|不能排课节次|不排课节次|不排课时间|不排课|禁排|禁排节次|不能排课时间|不可排课时间|不上课时间|不排课要求|某时间不排课|不能排课|不排节次|(?!.*(?:原因|说明|人数|对象|教师|老师|人员)).{0,8}(?:不(?:能|可以?|便|宜)?(?:排|上课|安排|授课)|禁排|禁止排|无法(?:排|上)|避开).{0,8}"),
    /** Classes and subjects of a teacher in one cell. */
    TASKS(
            "任(?:教|课)(?:情况|安排|任务)|任教(?:班级(?:及|和|、)?(?:学科|科目)|(?:学科|科目)(?:及|和|、)班级)|(?:所任|承担|担任)课程|教学任务|任课|工作安排|(?:教学)?工作(?:内容|任务|量安排)?|任课内容|所教班级学科|承担工作|课务|课务安排"),
    HOMEROOM("班主任|班主任姓名|正班主任"),
    PUPILS("人数|学生数|班额|学生人数"),
    TIME("时间|时间段|时段|节次|节"),
    WEEKDAY("星期|周几|星期几|礼拜"),
    REMARK("其它|其他|方式|备注|说明|排课要求|要求|特殊要求|其他要求"),
    NUMBER("序号|编号|no\\.?|号|序"),
    PASSED("备课组长|教研组长|性别|电话|手机|证件后四位|登录账号|基本课时|行政减课|外聘|小计|超课时|工作量|副班主任|职称");

    private final Pattern words;

    ColumnHead(String words) {
        this.words = Pattern.compile(words);
    }

    /** True if a head of periods says that they are those of each class. */
    public static boolean isPerClass(String text) {
        return Spelling.plain(text).matches(".*(?:每班|单班|班均|/每?班|[×x*]班|\\(每?班\\)).*");
    }

    /** Likewise of hours themselves: 2节/班, 每班3节, 4×2. */
    public static boolean isEach(String hours) {
        return Spelling.plain(hours).matches(".*(?:每班|单班|/每?班|各|[×x*]).*");
    }

    public static Optional<ColumnHead> of(String text) {
        var plain = Spelling.plain(text).replaceAll("\\([^)]*\\)$", "").replaceAll("[*:]", "");
        for (var head : values()) {
            if (head.words.matcher(plain).matches()) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }
}
