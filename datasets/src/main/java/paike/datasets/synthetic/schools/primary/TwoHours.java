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

/** Two hours of sport every day and breaks of 15 minutes (national trial). */
public final class TwoHours {
    private static final String UPPER =
            """
            08:00 arrival 08:20 lesson 09:00 break 09:15 lesson 09:55 bigBreak=上午大课间 10:25 lesson
            11:05 eyeExercise 11:10 break 11:25 lesson 12:05 lunch 12:45 noonRest 13:30 lesson 14:10 eyeExercise
            14:15 bigBreak=下午大课间 14:45 lesson 15:25 break 15:40 activity=体育活动一 16:10
            activity=体育活动二 16:40
            """;

    private static final String COURSES =
            """
            体育活动 activity | activity | 7 7 8 8 8 8 | homeroom/pe | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 3 | 校长, 教导主任, 德育主任
            chinese | 语文组 | 2/grade | 班主任
            maths | 数学组 | 6 | 副班主任
            english | 英语组 | 2 | -
            science | 科学组 | 2 | -
            it | 科学组 | 1 | -
            pe | 体育组 | 5 | -
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
            语文组 | 语文教研 | 2 16:45-17:25 | ALL
            数学组 | 数学教研 | 3 16:45-17:25 | ALL
            行政组 | 行政例会 | 4 16:45-17:25 | ALL
            体育组 | 体育教研 | 2 08:20-09:00 | ALL
            科学组 | 科学教研 | 3 13:30-14:10 | ALL
            英语组 | 英语教研 | 4 14:45-15:25 | ALL
            艺术组 | 艺术教研 | 1 14:45-15:25 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 1 | 48 | 1 | -
            art 美术教室 | 1 | 48 | 1 | -
            lab 科学实验室 | 1 | 48 | 1 | -
            computer 计算机教室 | 1 | 48 | 1 | 1.1
            library 图书馆 | 1 | 48 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 3 | -
            activityGround 体育活动场地 | 1 | 0 | 10 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private TwoHours() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "twohours",
                "跃动小学（示例）",
                1202,
                new ClassSizes(1, 6, 2, 36, 42),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace("14:45 lesson 15:25", "14:45 study=自主阅读 15:25"))),
                CourseRow.table(DefaultPlan.PRIMARY + COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.NONE,
                List.of(0, 0, 60, 60, 60, 60));
    }
}
