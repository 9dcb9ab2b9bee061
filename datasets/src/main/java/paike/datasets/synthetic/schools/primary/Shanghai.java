package paike.datasets.synthetic.schools.primary;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** Five grades, lessons of 35 minutes, first lesson at 8:15 (S3.6). */
public final class Shanghai {
    private static final String DAY =
            """
            07:55 arrival 08:15 lesson 08:50 break 09:00 lesson 09:35 bigBreak=广播操 10:05 lesson 10:40 eyeExercise
            10:45 break 10:55 lesson 11:30 lunch 12:05 noonRest 12:45 lesson 13:20 eyeExercise 13:25 break
            13:35 lesson 14:10 break 14:20 lesson 14:55 break 15:05 activity=体育活动 15:35
            afterSchool1=作业辅导 16:25 break 16:35 afterSchool2=社团活动 17:35
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 1-5 | 1-5 | 1
            """;

    private static final String GUESTS =
            """
            家长 | 1 3 5
            教练 | 1 2 3 5
            """;

    private static final String COURSES =
            """
            语文 chinese | core | 8 9 6 6 6 | chinese | - | -
            写字 writing chinese | know, writing | 1 - - - - | chinese | - | -
            数学 maths | core | 3 4 4 5 5 | maths | - | -
            英语 english | core | 2 2 4 5 5 | english | - | -
            道德与法治 ethics | life | 2 2 2 3 3 | chinese 1-3, leaders 4-5 | - | -
            自然 science | know | 2 2 2 2 2 | science | lab 2-5 | -
            信息科技 it | know, protected | - - 2 - - | it | computer | -
            体育 pe | pe, protected | 4 5 5 5 5 | pe | playground | -
            音乐 music | arts, protected | 2 2 2 2 2 | music | music 2-5 | -
            美术 art | arts, protected | 2 2 2 1 1 | art | art 2-5 | -
            劳动 labor | know | 1 1 1 1 1 | homeroom/maths | - | -
            班队活动 classMeeting | life | 1 1 1 1 1 | homeroom | - | fixed 1.7
            经典阅读 reading | life | 1 - - - - | homeroom | library | -
            主题式综合活动 theme | life | 2 - - - - | homeroom/maths | - | -
            兴趣活动 interest | life | 2 2 2 2 2 | homeroom/maths | - | doubles 1-5
            探究 inquiry | know, protected | - 1 1 1 1 | maths/homeroom | - | -
            体育活动 activity | activity | 2 1 1 1 1 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 4 | 校长, 副校长, 教导主任, 德育主任
            chinese | 语文组 | 4/grade | 班主任
            maths | 数学组 | 10 | 副班主任
            english | 英语组 | 6 | -
            science | 科学组 | 3 | -
            it | 科学组 | 1 | -
            pe | 体育组 | 7 | -
            music | 艺术组 | 3 | -
            art | 艺术组 | 2 | -
            """;

    private static final String AWAY =
            """
            leaders 1 | - | 1.1
            leaders 2 | - | 1-5.1
            leaders 3 | - | 1.1
            music 1 | 兼职 | 3
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 16:35-17:35 | ALL
            数学组 | 数学教研 | 3 16:35-17:35 | ALL
            行政组 | 行政例会 | 4 16:35-17:35 | ALL
            体育组 | 体育教研 | 2 08:15-08:50 | ALL
            科学组 | 自然教研 | 3 12:45-13:20 | ALL
            英语组 | 英语教研 | 4 14:20-14:55 | ALL
            艺术组 | 艺术教研 | 1 14:20-14:55 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 2 | 44 | 1 | -
            art 美术教室 | 1 | 44 | 1 | -
            lab 科学实验室 | 2 | 44 | 1 | -
            computer 计算机教室 | 1 | 44 | 1 | 1.1
            library 图书馆 | 1 | 44 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 6 | -
            activityGround 体育活动场地 | 1 | 0 | 16 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private static final String CLUBS =
            """
            合唱 | 1 3 | music | music | -
            舞蹈 | 2 4 | music | hall | -
            动漫 | 1 | art | art | -
            剪纸 | 3 | art | art | -
            足球 | 1 4 | pe | playground | -
            篮球 | 2 | pe | playground | -
            乒乓球 | 3 | pe | activityGround | -
            机器人 | 1 3 | it | computer | -
            航模 | 2 | science | lab | -
            植物种植 | 4 | science | lab | -
            英语戏剧 | 1 | english | classroom | -
            经典诵读 | 1 | chinese | library | -
            沪语童谣 | 2 | guest 1 | classroom | 沪语儿歌与童谣
            国际象棋 | 4 | guest 2 | classroom | 国际象棋入门与对弈
            """;

    private Shanghai() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "shanghai",
                "浦江小学（示例）",
                3606,
                new ClassSizes(1, 5, 4, 34, 42),
                List.of(
                        Day.of("day", "周一至周四", "", "", DAY),
                        Day.of(
                                "friday",
                                "周五",
                                "",
                                "5",
                                DAY.replace("14:20 lesson 14:55 break 15:05", "14:20")),
                        Day.of(
                                "lower-wed",
                                "1-2年级 周三",
                                "1-2",
                                "3",
                                DAY.replace("14:20 lesson 14:55", "14:20 study=快乐阅读 14:55"))),
                CourseRow.table(COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, GUESTS, CLUBS, ""),
                List.of(0, 0, 60, 60, 60));
    }
}
