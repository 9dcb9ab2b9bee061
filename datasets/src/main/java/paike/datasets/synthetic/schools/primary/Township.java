package paike.datasets.synthetic.schools.primary;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** A township school with one class per grade and 13 teachers of several subjects each (S4.3). */
public final class Township {
    private static final String UPPER =
            """
            08:00 arrival 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak 10:20 lesson 11:00 eyeExercise
            11:05 break 11:15 lesson 11:55 lunch 12:40 noonRest 13:50 lesson 14:30 eyeExercise 14:35 break
            14:45 lesson 15:25 break 15:35 activity 16:05 break 16:15 afterSchool1=作业辅导 17:15
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 1-6 | 1-5 | 2
            """;

    private static final String COURSES =
            """
            语文 chinese | core | 8 8 6 6 5 5 | chinese | - | -
            书法 calligraphy chinese | know, writing | - - 1 1 1 1 | chinese | - | prefer .5-6
            数学 maths | core | 4 4 4 4 5 5 | maths | - | -
            英语 english | core | - - 2 2 3 3 | english | - | -
            道德与法治 ethics | life | 2 2 2 2 2 2 | chinese 1-4, leaders 5-6 | - | -
            科学 science | know | 1 1 2 2 3 3 | maths | lab 3-6 | -
            信息科技 it | know, protected | - - 1 1 1 1 | english | computer | -
            体育 pe | pe, protected | 4 4 3 3 3 3 | pe | playground | -
            音乐 music | arts, protected | 2 2 2 2 2 2 | music | - | -
            美术 art | arts, protected | 2 2 2 2 2 2 | chinese 1-3, music 4-6 | - | -
            劳动 labor | know | 1 1 1 1 1 1 | english | - | -
            综合实践 practice | know, protected | - - 1 1 ½ ½ | homeroom | - | -
            班队活动 classMeeting | life | 1 1 1 1 ½ ½ | homeroom | - | fixed 1.6
            心理健康 psychology | life | - - - - ½ ½ | leaders | - | -
            地方课程 local | life | - - 1 1 - - | leaders | - | -
            校本课程 school | life | 1 1 1 1 ½ ½ | homeroom | - | -
            体育活动 activity | activity | 2 2 3 3 3 3 | homeroom | playground | -
            """;

    private static final String POSTS =
            """
            leaders | 教研组 | 1 | 校长
            chinese | 教研组 | 1/grade | 班主任
            maths | 教研组 | 3 | 教导主任, -
            english | 教研组 | 1 | -
            pe | 教研组 | 1 | -
            music | 教研组 | 1 | -
            """;

    private static final String AWAY =
            """
            leaders 1 | - | 1.1
            english 1 | - | 4@13:00-
            """;

    private static final String MEETINGS =
            """
            教研组 | 教材学习 | 2 17:15-17:55 | EVEN
            教研组 | 集体备课 | 2 17:15-17:55 | ODD
            """;

    private static final String ROOMS =
            """
            lab 实验室 | 1 | 40 | 1 | -
            computer 微机室 | 1 | 40 | 1 | -
            library 图书室 | 1 | 40 | 1 | -
            playground 操场 | 1 | 0 | 6 | -
            """;

    private Township() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "township",
                "柳河乡中心小学（示例）",
                4303,
                new ClassSizes(1, 6, 1, 16, 26),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace("14:45 lesson 15:25", "14:45 study=自主阅读 15:25"))),
                CourseRow.table(COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, "", "", ""),
                List.of(0, 0, 60, 60, 60, 60));
    }
}
