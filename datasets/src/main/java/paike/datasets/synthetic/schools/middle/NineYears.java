package paike.datasets.synthetic.schools.middle;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** Grades 1 to 9 under one roof, two bells, shared specialists (S1.6, S2.3). */
public final class NineYears {
    private static final String UPPER =
            """
            07:50 arrival 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak 10:20 lesson 11:00 eyeExercise
            11:05 break 11:15 lesson 11:55 lunch 12:35 noonRest 13:40 lesson 14:20 eyeExercise 14:25 break
            14:35 lesson 15:15 break 15:25 activity 15:55 break 16:05 afterSchool2=开放活动 17:05
            """;

    private static final String JUNIOR =
            """
            07:40 arrival 08:00 lesson 08:45 break 08:55 lesson 09:40 bigBreak 10:10 lesson 10:55 eyeExercise
            11:00 break 11:10 lesson 11:55 lunch 12:35 noonRest 13:30 lesson 14:15 eyeExercise 14:20 break
            14:30 lesson 15:15 break 15:25 lesson 16:10 break 16:20 activity 16:50 break 17:00 afterSchool1=作业辅导 17:40
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 7-9 | 1-5 | 1
            """;

    private static final String COURSES =
            """
            语文 chinese | core | 7 7 6 6 5 5 4½ 4½ 4½ | chinese 1-6, juniorChinese 7-9 | - | -
            写字 writing chinese | know, writing | 1 1 1 1 1 1 ½ ½ ½ | chinese 1-6, juniorChinese 7-9 | - | prefer .5-7
            数学 maths | core | 4 4 4 4 5 5 4 4 5 | maths 1-6, juniorMaths 7-9 | - | -
            英语 english | core | - - 2 2 3 3 4 4 4 | english 3-6, juniorEnglish 7-9 | - | -
            道德与法治 ethics | life | 2 2 2 2 2 2 2 2 2 | chinese 1-4, ethics 5-9 | - | -
            科学 science | know | 1 1 2 2 3 3 - - - | science | lab | -
            历史 history | know | - - - - - - 2 2 2 | history | - | -
            地理 geography | know | - - - - - - 2 2 - | geography | - | -
            生物 biology | know | - - - - - - 2 2 - | biology | lab | -
            物理 physics | know | - - - - - - - 2 3 | physics | lab | -
            化学 chemistry | know | - - - - - - - - 3 | chemistry | lab | -
            信息科技 it | know, protected | - - 1 1 1 1 1 1 - | it | computer | -
            体育与健康 pe | pe, protected | 4 4 3 3 3 3 3 3 3 | pe | playground | -
            音乐 music | arts, protected | 2 2 2 2 2 2 1 1 1 | music | music 2-9 | -
            美术 art | arts, protected | 2 2 2 2 2 2 1 1 1 | art | art 2-9 | doubles 3-6
            劳动 labor | know | 1 1 1 1 1 1 1 1 1 | homeroom/maths 1-6, geography 7-8, chemistry 9 | - | -
            综合实践 practice | know, protected | - - 1 1 ½ ½ 1 1 1 | homeroom/maths 1-6, biology 7-8, chemistry 9 | - | -
            班队活动 classMeeting | life | 1 1 1 1 ½ ½ 1 1 1 | homeroom | - | fixed 1.6
            心理健康 psychology | life | - - - - ½ ½ ½ ½ ½ | leaders | - | -
            地方课程 local | life | - - 1 1 - - ½ ½ ½ | leaders | - | -
            校本课程 school | life | 1 1 1 1 ½ ½ 3 1 1 | homeroom/maths 1-6, juniorEnglish 7, history 8-9 | - | -
            体育活动 activity | activity | 2 2 3 3 3 3 3 3 3 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 2 | 校长, 教导主任
            chinese | 语文组 | 12 | 班主任
            juniorChinese | 语文组 | 3 | 班主任
            maths | 数学组 | 6 | 副班主任
            juniorMaths | 数学组 | 3 | 班主任
            english | 英语组 | 2 | -
            juniorEnglish | 英语组 | 2 | -
            science | 科学组 | 2 | 实验员, -
            ethics | 文综组 | 2 | 德育主任, -
            history | 文综组 | 1 | -
            geography | 文综组 | 1 | -
            biology | 理化生组 | 1 | -
            physics | 理化生组 | 1 | -
            chemistry | 理化生组 | 1 | -
            it | 理化生组 | 1 | -
            pe | 体育组 | 4 | -
            music | 艺术组 | 2 | -
            art | 艺术组 | 2 | -
            """;

    private static final String AWAY =
            """
            leaders 1 | - | 1.1
            leaders 2 | - | 1-5.1
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 17:40-18:20 | ALL
            数学组 | 数学教研 | 3 17:40-18:20 | ALL
            英语组 | 英语教研 | 4 14:35-15:15 | ALL
            文综组 | 文综教研 | 3 15:25-16:10 | ALL
            理化生组 | 理化生教研 | 4 15:25-16:10 | ALL
            体育组 | 体育教研 | 2 08:00-09:00 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 2 | 46 | 1 | -
            art 美术教室 | 1 | 46 | 1 | -
            lab 科学实验室 | 3 | 46 | 1 | -
            computer 计算机教室 | 1 | 46 | 1 | 1.1
            library 图书馆 | 1 | 46 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 4 | -
            activityGround 体育活动场地 | 1 | 0 | 12 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private static final String CLUBS =
            """
            书法 | 1 3 | chinese | classroom | 写字必修之外的提高班
            舞蹈 | 1 | music | hall | -
            合唱 | 2 | music | music | -
            篮球 | 1 3 | pe | playground | -
            田径 | 2 4 | pe | playground | -
            编程 | 3 | it | computer | 微机室开放
            科学小实验 | 2 4 | science | lab | 实验室开放
            读书会 | 2 | english | library | 图书室开放
            """;

    private NineYears() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "nineyears",
                "石河九年一贯制学校（示例）",
                1609,
                new ClassSizes(1, 9, 2, 32, 42),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace("14:35 lesson 15:15", "14:35 study=自主阅读 15:15")),
                        Day.of("junior", "7-9年级", "7-9", "", JUNIOR),
                        Day.of(
                                "junior-fri",
                                "7-9年级 周五",
                                "7-9",
                                "5",
                                JUNIOR.replace(
                                        "15:15 break 15:25 lesson 16:10 break 16:20 activity",
                                        "15:15 break 16:20 activity"))),
                CourseRow.table(COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, "", CLUBS, ""),
                List.of(0, 0, 15, 15, 20, 20, 90, 90, 90));
    }
}
