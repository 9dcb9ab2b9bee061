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

/** Windows for arrival and dismissal, morning and noon, two sets by grade (S3.1). */
public final class Windows {
    private static final String UPPER =
            """
            07:30 arrival 08:00 assembly=晨会 08:15 eyeExercise 08:20 lesson 09:00 bigBreak
            09:30 lesson 10:10 break 10:20 lesson 11:00 activity 11:30 lunch=回家午餐 12:20 noonRest=午休
            13:20 arrival=午后到校 13:40 lesson 14:20 eyeExercise 14:25 break 14:35 lesson 15:15 break
            15:25 lesson 16:05 break=清校 16:10
            """;

    private static final String LOWER =
            """
            07:30 arrival 08:00 assembly=晨会 08:15 eyeExercise 08:20 lesson 09:00 bigBreak
            09:30 lesson 10:10 break 10:20 lesson 11:00 activity 11:30 lunch=回家午餐 12:10 noonRest=午休
            12:50 arrival=午后到校 13:10 lesson 13:50 eyeExercise 13:55 break 14:05 lesson 14:45 study=自主阅读
            15:05 break=清校 15:10
            """;

    private static final String COURSES =
            """
            体育活动 activity | activity | 2 2 3 3 3 3 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 4 | 校长, 副校长, 教导主任, 政教主任
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
            语文组 | 语文教研 | 2 16:10-16:50 | ALL
            数学组 | 数学教研 | 3 16:10-16:50 | ALL
            行政组 | 行政例会 | 5 16:10-16:50 | ALL
            体育组 | 体育教研 | 2 08:20-09:00 | ALL
            科学组 | 科学教研 | 3 13:40-14:20 | ALL
            英语组 | 英语教研 | 4 13:40-14:20 | ALL
            艺术组 | 艺术教研 | 1 15:25-16:05 | ALL
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

    private Windows() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "windows",
                "晨光小学（示例）",
                3101,
                new ClassSizes(1, 6, 3, 36, 44),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of("lower", "1-2年级", "1-2", "", LOWER)),
                CourseRow.table(DefaultPlan.PRIMARY + COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.NONE,
                List.of(0, 0, 30, 30, 60, 60));
    }
}
