package paike.datasets.synthetic.schools.middle;

import java.util.List;
import paike.datasets.synthetic.profile.AfterSchool;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Day;
import paike.datasets.synthetic.profile.DefaultPlan;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.StaffTable;

/** A middle school from 7:40 to 17:30 with at most seven hours of lessons (S3.4). */
public final class Steppe {
    private static final String DAY =
            """
            07:40 arrival 08:00 lesson 08:45 break 08:55 lesson 09:40 bigBreak 10:10 lesson 10:55 eyeExercise
            11:00 break 11:10 lesson 11:55 lunch 12:40 noonRest 13:30 lesson 14:15 eyeExercise 14:20 break
            14:30 lesson 15:15 break 15:25 lesson 16:10 break 16:20 activity 16:50 break 17:00 afterSchool1=作业辅导 17:30
            """;

    private static final String CARE =
            """
            作业辅导 | afterSchool1 | 7-9 | 1-5 | 1
            """;

    private static final String COURSES =
            """
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
            history 1 | - | 1.1, 2.1
            ethics 1 | - | 5.6
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 17:30-18:10 | ALL
            数学组 | 数学教研 | 3 17:30-18:10 | ALL
            英语组 | 英语教研 | 4 17:30-18:10 | ALL
            文综组 | 文综教研 | 3 15:25-16:10 | ALL
            理化生组 | 理化生教研 | 4 15:25-16:10 | ALL
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

    private Steppe() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "steppe",
                "纳文中学（示例）",
                3404,
                new ClassSizes(7, 9, 6, 42, 50),
                List.of(
                        Day.of("day", "周一至周四", "", "", DAY),
                        Day.of(
                                "friday",
                                "周五",
                                "",
                                "5",
                                DAY.replace(
                                        "15:15 break 15:25 lesson 16:10 break 16:20 activity",
                                        "15:15 break 16:20 activity"))),
                CourseRow.table(DefaultPlan.MIDDLE + COURSES),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, "", "", ""),
                List.of(120, 120, 120));
    }
}
