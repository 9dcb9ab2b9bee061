package paike.datasets.synthetic.schools.primary;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** The plan of Qingdao, six parallel classes, homework planned by groups once a week (S1.9). */
public final class Qingdao {
    private static final String UPPER =
            """
            07:50 arrival 08:10 assembly=晨会 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak 10:20 lesson
            11:00 eyeExercise 11:05 break 11:15 lesson 11:55 lunch 12:40 noonRest 13:40 lesson 14:20 eyeExercise
            14:25 break 14:35 lesson 15:15 break 15:25 activity 15:55 break 16:05 afterSchool1=作业辅导 17:05
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 1-6 | 1-5 | 1
            """;

    private static final String COURSES =
            """
            语文 chinese | core | 8 8 7 7 6 6 | chinese | - | -
            数学 maths | core | 4 4 4 4 5 5 | maths | - | -
            英语 english | core | - - 2 2 3 3 | english | - | -
            品德 ethics | life | 3 3 3 3 2 2 | chinese 1-4, leaders 5-6 | - | -
            科学 science | know | - - 2 2 2 2 | science | lab | -
            体育 pe | pe, protected | 4 4 3 3 3 3 | pe | playground | -
            音乐 music | arts, protected | 2 2 2 2 2 2 | music | music 2-6 | -
            美术 art | arts, protected | 2 2 2 2 2 2 | art | art 2-6 | doubles 5-6
            劳动 labor | know | - - 1 1 1 1 | homeroom/maths | - | -
            信息科技 it | know, protected | - - 1 1 1 1 | it | computer | -
            综合实践 practice | know, protected | - - - - 1 1 | homeroom/maths | - | -
            班队活动 classMeeting | life | 1 1 1 1 1 1 | homeroom | - | fixed 1.6
            海洋教育 marine | life | 1 1 1 1 ½ ½ | leaders | - | -
            校本课程 school | life | 1 1 1 1 ½ ½ | homeroom/maths | - | -
            体育活动 activity | activity | 2 2 3 3 3 3 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 7 | 校长, 副校长, 副校长, 教导主任, 德育主任, 大队辅导员, 总务主任
            chinese | 语文组 | 6/grade | 班主任
            maths | 数学组 | 18 | 副班主任
            english | 英语组 | 6 | -
            science | 科学组 | 4 | -
            it | 科学组 | 2 | -
            pe | 体育组 | 9 | -
            music | 艺术组 | 5 | -
            art | 艺术组 | 5 | -
            """;

    private static final String AWAY =
            """
            leaders 1 | - | 1.1
            leaders 2 | - | 1-5.1
            leaders 3 | - | 1.1
            art 1 | 兼职 | 3
            leaders 4 | - | 1.1
            leaders 5 | - | 1.1
            leaders 6 | - | 1.1
            leaders 7 | - | 1.1
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 17:05-17:45 | ALL
            数学组 | 数学教研 | 3 17:05-17:45 | ALL
            行政组 | 行政例会 | 4 17:05-17:45 | ALL
            体育组 | 体育教研 | 2 08:20-09:00 | ALL
            科学组 | 科学教研 | 3 13:40-14:20 | ALL
            英语组 | 英语教研 | 4 14:35-15:15 | ALL
            艺术组 | 艺术教研 | 1 14:35-15:15 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 3 | 48 | 1 | -
            art 美术教室 | 3 | 48 | 1 | -
            lab 科学实验室 | 2 | 48 | 1 | -
            computer 计算机教室 | 1 | 48 | 1 | 1.1
            library 图书馆 | 1 | 48 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 8 | -
            activityGround 体育活动场地 | 1 | 0 | 24 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private Qingdao() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "qingdao",
                "胶州湾小学（示例）",
                1909,
                new ClassSizes(1, 6, 6, 38, 45),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace("14:35 lesson 15:15", "14:35 study=自主阅读 15:15"))),
                CourseRow.table(COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, "", "", ""),
                List.of(0, 0, 60, 60, 60, 60));
    }
}
