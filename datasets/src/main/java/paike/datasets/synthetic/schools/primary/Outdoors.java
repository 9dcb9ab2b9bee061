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

/** At most six hours of teaching; big break and outdoor activity make an hour (S0.2). */
public final class Outdoors {
    private static final String UPPER =
            """
            08:00 arrival 08:10 assembly=晨会 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak 10:20 lesson
            11:00 eyeExercise 11:05 break 11:15 lesson 11:55 lunch 12:40 noonRest 13:40 lesson 14:20 eyeExercise
            14:25 break 14:35 lesson 15:15 break 15:25 activity=课外拓展 15:55 break 16:05 afterSchool2=社团活动 16:55
            """;

    private static final String GUESTS =
            """
            家长 | 1 2 3
            """;

    private static final String COURSES =
            """
            课外拓展 activity | activity | 2 2 3 3 3 3 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 4 | 校长, 副校长, 教导主任, 德育主任
            chinese | 语文组 | 3/grade | 班主任
            maths | 数学组 | 9 | 副班主任
            english | 英语组 | 3 | -
            science | 科学组 | 3 | -
            it | 科学组 | 1 | -
            pe | 体育组 | 5 | -
            music | 艺术组 | 3 | -
            art | 艺术组 | 3 | -
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
            语文组 | 语文教研 | 2 16:05-16:55 | ALL
            数学组 | 数学教研 | 3 16:05-16:55 | ALL
            行政组 | 行政例会 | 4 16:05-16:55 | ALL
            体育组 | 体育教研 | 2 08:20-09:00 | ALL
            科学组 | 科学教研 | 3 13:40-14:20 | ALL
            英语组 | 英语教研 | 4 14:35-15:15 | ALL
            艺术组 | 艺术教研 | 1 14:35-15:15 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 2 | 46 | 1 | -
            art 美术教室 | 2 | 46 | 1 | -
            lab 科学实验室 | 2 | 46 | 1 | -
            computer 计算机教室 | 1 | 46 | 1 | 1.1
            library 图书馆 | 1 | 46 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 4 | -
            activityGround 体育活动场地 | 1 | 0 | 12 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private static final String CLUBS =
            """
            定向越野 | 1 3 | pe | playground | -
            花样跳绳 | 2 4 | pe | playground | -
            足球 | 1 3 | pe | playground | -
            田径 | 4 | pe | playground | -
            舞蹈 | 1 | music | hall | -
            合唱 | 2 | music | music | -
            泥塑 | 3 | art | art | -
            编织 | 4 | guest 1 | classroom | -
            植物种植 | 1 | science | lab | -
            气象观测 | 4 | science | lab | -
            编程 | 3 | it | computer | -
            小记者 | 1 | chinese | classroom | -
            中国象棋 | 2 | maths | classroom | -
            英语歌谣 | 2 | english | classroom | -
            """;

    private static final String LECTURES =
            """
            科普讲座 | 5 | -
            """;

    private Outdoors() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "outdoors",
                "青禾小学（示例）",
                202,
                new ClassSizes(1, 6, 3, 36, 44),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace("14:35 lesson 15:15", "14:35 study=自主阅读 15:15"))),
                CourseRow.table(DefaultPlan.PRIMARY + COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of("", GUESTS, CLUBS, LECTURES),
                List.of(0, 0, 30, 30, 60, 60));
    }
}
