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

/** Two big breaks a day; grades 5-6 at most six hours, the others less (S0.3). */
public final class BigBreaks {
    private static final String UPPER =
            """
            08:00 arrival 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak=上午大课间 10:20 lesson
            11:00 eyeExercise 11:05 break 11:15 lesson 11:55 lunch 12:35 noonRest 13:30 lesson 14:10 eyeExercise
            14:15 bigBreak=下午大课间 14:45 lesson 15:25 break 15:40 afterSchool2=社团活动
            16:40 break 16:45 study=作业整理 17:15
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
            activityGround 体育活动场地 | 1 | 0 | 8 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private static final String CLUBS =
            """
            武术 | 1 3 | pe | playground | -
            空竹 | 2 4 | pe | playground | -
            合唱 | 1 3 | music | music | -
            剪纸 | 2 | art | art | -
            国画 | 4 | art | art | -
            科学小实验 | 1 | science | lab | -
            编程 | 3 | it | computer | -
            读书会 | 1 | chinese | library | -
            数独 | 1 | maths | classroom | -
            英语戏剧 | 3 | english | classroom | -
            """;

    private BigBreaks() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "bigbreaks",
                "双榆小学（示例）",
                303,
                new ClassSizes(1, 6, 2, 36, 42),
                List.of(
                        Day.of("upper", "5-6年级", "5-6", "", UPPER),
                        Day.of(
                                "middle",
                                "3-4年级",
                                "3-4",
                                "",
                                UPPER.replace(" break 16:45 study=作业整理 17:15", "")),
                        Day.of(
                                "lower-mon",
                                "1-2年级 周一",
                                "1-2",
                                "1",
                                UPPER.replace(
                                        "15:25 break 15:40 afterSchool2=社团活动\n16:40 break 16:45 study=作业整理 17:15",
                                        "15:25")),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace(
                                        "14:45 lesson 15:25 break 15:40 afterSchool2=社团活动\n16:40 break 16:45 study=作业整理 17:15",
                                        "14:45 study=自主阅读 15:25"))),
                CourseRow.table(DefaultPlan.PRIMARY),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of("", "", CLUBS, ""),
                List.of(0, 0, 45, 45, 60, 60));
    }
}
