package paike.datasets.synthetic.schools.primary;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** Six hours on site in all, a PE lesson every day (S0.1). */
public final class SixHours {
    private static final String UPPER =
            """
            08:15 arrival 08:20 lesson 09:00 break 09:10 lesson 09:50 bigBreak 10:15 lesson 10:55 eyeExercise
            11:00 break 11:10 lesson 11:50 lunch 12:15 noonRest 12:40 lesson 13:20 eyeExercise 13:25 break
            13:35 lesson 14:15
            """;

    private static final String COURSES =
            """
            语文 chinese | core | 8 8 6 6 5 5 | chinese | - | -
            书法 calligraphy chinese | know, writing | - - 1 1 1 1 | chinese | - | prefer .5-6
            数学 maths | core | 4 4 4 4 5 5 | maths | - | -
            英语 english | core | - - 2 2 3 3 | english | - | -
            道德与法治 ethics | life | 2 2 2 2 2 2 | chinese 1-4, leaders 5-6 | - | -
            科学 science | know | 1 1 2 2 2 2 | science | lab 2-6 | -
            信息科技 it | know, protected | - - 1 1 1 1 | it | computer | -
            体育 pe | pe, protected | 5 5 5 5 5 5 | pe | playground | -
            音乐 music | arts, protected | 2 2 2 2 2 2 | music | music 2-6 | -
            美术 art | arts, protected | 2 2 2 2 2 2 | art | art 2-6 | -
            劳动 labor | know | 1 1 1 1 1 1 | homeroom/maths | - | -
            综合实践 practice | know, protected | - - 1 1 ½ ½ | homeroom/maths | - | -
            班队活动 classMeeting | life | 1 1 1 1 ½ ½ | homeroom | - | fixed 1.6
            """;

    private static final String POSTS =
            """
            leaders | 行政组 | 4 | 校长, 副校长, 教导主任, 德育主任
            chinese | 语文组 | 3/grade | 班主任
            maths | 数学组 | 9 | 副班主任
            english | 英语组 | 3 | -
            science | 科学组 | 3 | -
            it | 科学组 | 1 | -
            pe | 体育组 | 6 | -
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
            语文组 | 语文教研 | 2 14:30-15:10 | ALL
            数学组 | 数学教研 | 3 14:30-15:10 | ALL
            行政组 | 行政例会 | 4 14:30-15:10 | ALL
            体育组 | 体育教研 | 2 08:20-09:00 | ALL
            科学组 | 科学教研 | 3 12:40-13:20 | ALL
            英语组 | 英语教研 | 4 13:35-14:15 | ALL
            艺术组 | 艺术教研 | 1 13:35-14:15 | ALL
            """;

    private static final String ROOMS =
            """
            music 音乐教室 | 2 | 46 | 1 | -
            art 美术教室 | 2 | 46 | 1 | -
            lab 科学实验室 | 2 | 46 | 1 | -
            computer 计算机教室 | 1 | 46 | 1 | 1.1
            library 图书馆 | 1 | 46 | 1 | 5.5-6
            playground 操场 | 1 | 0 | 6 | -
            hall 多功能厅 | 1 | 100 | 2 | -
            """;

    private SixHours() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "sixhours",
                "东沽小学（示例）",
                101,
                new ClassSizes(1, 6, 3, 36, 44),
                List.of(
                        Day.of("upper", "3-6年级", "3-6", "", UPPER),
                        Day.of("lower-mon", "1-2年级 周一", "1-2", "1", UPPER),
                        Day.of(
                                "lower",
                                "1-2年级",
                                "1-2",
                                "",
                                UPPER.replace(
                                        "12:40 lesson 13:20 eyeExercise 13:25 break\n13:35 lesson 14:15",
                                        "12:40 lesson 13:20 eyeExercise 13:25"))),
                CourseRow.table(COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.NONE,
                List.of(0, 0, 40, 40, 60, 60));
    }
}
