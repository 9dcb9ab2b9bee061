package paike.datasets.synthetic.schools.primary;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.DefaultPlan;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** Two slots after school and clubs by parents and student teachers (S2.4). */
public final class Zhengzhou {
    private static final String UPPER =
            """
            08:00 arrival 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak 10:20 lesson 11:00 eyeExercise
            11:05 break 11:15 lesson 11:55 lunch 12:30 noonRest 13:00 lesson 13:40 eyeExercise 13:45 break
            13:55 lesson 14:35 break 14:45 activity 15:15 break 15:30 afterSchool1=作业辅导
            16:10 break 16:30 afterSchool2=社团活动 17:30
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 1-6 | 1-5 | 1
            """;

    private static final String GUESTS =
            """
            家长 | 1 3 5
            家长 | 1 2 3 4
            实习教师 | 1 3
            教练 | 1 3
            """;

    private static final String COURSES =
            """
            体育活动 activity | activity | 2 2 3 3 3 3 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 3 | 校长, 教导主任, 德育主任
            chinese | 语文组 | 2/grade | 班主任
            maths | 数学组 | 6 | 副班主任
            english | 英语组 | 2 | -
            science | 科学组 | 2 | -
            it | 科学组 | 1 | -
            pe | 体育组 | 3 | -
            music | 艺术组 | 2 | -
            art | 艺术组 | 2 | -
            """;

    private static final String AWAY =
            """
            leaders 1 | - | 1.1
            leaders 2 | - | 1-5.1
            leaders 3 | - | 1.1
            art 1 | 兼职 | 3
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 16:30-17:30 | ALL
            数学组 | 数学教研 | 3 16:30-17:30 | ALL
            行政组 | 行政例会 | 4 16:30-17:30 | ALL
            体育组 | 体育教研 | 2 08:20-09:00 | ALL
            科学组 | 科学教研 | 3 13:00-13:40 | ALL
            英语组 | 英语教研 | 4 13:55-14:35 | ALL
            艺术组 | 艺术教研 | 1 13:55-14:35 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 1 | 48 | 1 | -
            art 美术教室 | 1 | 48 | 1 | -
            lab 科学实验室 | 1 | 48 | 1 | -
            computer 计算机教室 | 1 | 48 | 1 | 1.1
            library 图书馆 | 1 | 48 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 3 | -
            activityGround 体育活动场地 | 1 | 0 | 8 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            equipment 器材室 | 1 | 20 | 1 | -
            """;

    private static final String CLUBS =
            """
            卓艺巧手美术 | 1 3 | art | art | 手工与创意美术
            泥塑 | 2 4 | art | art | 黄河泥塑：捏小动物、泥娃娃
            编织 | 2 4 | guest 1 | classroom | 手工编织与串珠
            舞蹈 | 1 3 | music | hall | -
            合唱 | 2 4 | music | music | -
            航模 | 1 4 | science | lab, equipment | -
            科学小实验 | 2 5 | guest 3 | lab | -
            健身操 | 1 3 | pe | playground | -
            花样跳绳 | 2 4 | pe | playground | -
            足球 | 1 5 | pe | playground | -
            武术 | 2 5 | guest 4 | playground | -
            编程 | 3 5 | it | computer | -
            英语歌谣 | x2 | english | classroom | -
            经典诵读 | 1 | chinese | library | -
            书法 | x1 | chinese | classroom | -
            数独 | x1 | maths | classroom | -
            围棋 | 5 | guest 2 | classroom | -
            """;

    private Zhengzhou() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "zhengzhou",
                "黄河桥小学（示例）",
                2404,
                new ClassSizes(1, 6, 2, 38, 46),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace("13:55 lesson 14:35", "13:55 study=自主阅读 14:35"))),
                CourseRow.table(DefaultPlan.PRIMARY + COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, GUESTS, CLUBS, ""),
                List.of(0, 0, 60, 60, 60, 60));
    }
}
