package paike.datasets.synthetic.schools.middle;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** Streamed maths and English, joint PE, masters and apprentices, couples, lesson plans in step. */
public final class Streamed {
    private static final String DAY =
            """
            07:40 arrival 08:00 lesson 08:45 break 08:55 lesson 09:40 bigBreak 10:10 lesson 10:55 eyeExercise
            11:00 break 11:10 lesson 11:55 lunch 12:40 noonRest 13:40 lesson 14:25 eyeExercise 14:30 break
            14:40 lesson 15:25 break 15:35 lesson 16:20 break 16:30 activity 17:00 afterSchool1=作业辅导 17:40
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 7-9 | 1-5 | 1
            """;

    private static final String COURSES =
            """
            语文 chinese | core | 5 5 5 | chinese | - | -
            数学 maths | core | 4 4 5 | maths | - | sets 8-9, together 3
            英语 english | core | 4 4 4 | english | - | sets 8-9, together 3
            道德与法治 ethics | life | 2 2 2 | ethics | - | -
            历史 history | know | 2 2 2 | history | - | -
            地理 geography | know | 2 2 - | geography | - | -
            生物 biology | know | 2 2 - | biology | - | -
            物理 physics | know | - 2 3 | physics | - | -
            化学 chemistry | know | - - 3 | chemistry | chemistryLab | -
            信息科技 it | know, protected | 1 1 - | it | computer | -
            体育与健康 pe | pe, protected | 3 3 3 | pe | playground | joint 7, together 2
            音乐 music | arts, protected | 1 1 1 | music | music | -
            美术 art | arts, protected | 1 1 1 | art | art | -
            劳动 labor | know | 1 1 1 | it 7, geography 8, english 9 | - | -
            综合实践 practice | know, protected | 1 1 1 | biology 7, physics 8, chemistry 9 | - | -
            班会 classMeeting | life | 1 1 1 | homeroom | - | fixed 1.7
            心理健康 psychology | life | ½ ½ ½ | psychology | - | -
            地方课程 local | life | ½ ½ ½ | psychology | - | -
            校本课程 school | life | 2 1 1 | english 7, history 8, ethics 9 | - | -
            课外阅读 reading | life | 1 - - | history | - | -
            体育活动 activity | activity | 3 3 3 | homeroom | activityGround | -
            """;

    private static final String POSTS =
            """
            chinese | 语文组 | 3/grade | 班主任
            maths | 数学组 | 3/grade | 班主任
            english | 英语组 | 3/grade | -
            ethics | 文综组 | 3 | 德育主任, -
            history | 文综组 | 4 | 教导主任, -
            geography | 文综组 | 2 | -
            biology | 理化生组 | 2 | 副校长, -
            physics | 理化生组 | 3 | -
            chemistry | 理化生组 | 2 | -
            it | 理化生组 | 1 | -
            pe | 体艺组 | 4 | -
            music | 体艺组 | 1 | -
            art | 体艺组 | 1 | -
            psychology | 体艺组 | 1 | 校长, -
            """;

    private static final String AWAY =
            """
            psychology 1 | - | 1.1
            biology 1 | - | 1.1
            history 1 | - | 1-5.1
            ethics 1 | - | 5.6
            """;

    private static final String CIRCLES =
            """
            师徒（语文） | chinese 1, chinese 2
            师徒（数学） | maths 1, maths 3
            夫妻一 | chinese 5, pe 1
            夫妻二 | english 1, physics 2
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 17:00-17:40 | ALL
            数学组 | 数学教研 | 3 17:00-17:40 | ALL
            英语组 | 英语教研 | 4 17:00-17:40 | ALL
            文综组 | 文综教研 | 3 15:35-16:20 | ALL
            理化生组 | 理化生教研 | 4 15:35-16:20 | ALL
            体艺组 | 体艺教研 | 2 08:00-08:45 | ALL
            """;

    private static final String ROOMS =
            """
            chemistryLab 理化实验室 | 1 | 52 | 1 | -
            computer 计算机教室 | 1 | 52 | 1 | -
            music 音乐教室 | 1 | 52 | 1 | -
            art 美术教室 | 1 | 52 | 1 | -
            library 图书馆 | 1 | 52 | 1 | -
            playground 操场 | 1 | 0 | 4 | -
            activityGround 体育活动场地 | 1 | 0 | 12 | -
            """;

    private Streamed() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "streamed",
                "启明中学（示例）",
                1418,
                new ClassSizes(7, 9, 6, 40, 48),
                List.of(
                        Day.of("day", "周一至周四", "", "", DAY),
                        Day.of(
                                "friday",
                                "周五",
                                "",
                                "5",
                                DAY.replace(
                                        "15:25 break 15:35 lesson 16:20 break 16:30 activity",
                                        "15:25 break 16:30 activity"))),
                CourseRow.table(COURSES),
                StaffTable.of(POSTS, AWAY, CIRCLES, MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, "", "", ""),
                List.of(90, 90, 90));
    }
}
