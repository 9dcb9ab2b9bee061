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

/** A boarding school: two big breaks, reading at noon, a homework period, evening study (S3.5). */
public final class Boarding {
    private static final String DAY =
            """
            07:20 arrival 07:50 assembly=晨会 08:00 lesson 08:45 break 08:55 lesson 09:40 bigBreak=上午大课间
            10:10 lesson 10:55 eyeExercise 11:00 break 11:10 lesson 11:55 lunch 12:50 study=课外阅读 13:25 break
            13:35 lesson 14:20 eyeExercise 14:25 break 14:35 lesson 15:20 bigBreak=下午大课间 15:50 lesson
            16:35 break 16:45 afterSchool1=作业整理课 17:25 event=晚餐 18:30 study=晚自习一 19:15 break
            19:25 study=晚自习二 20:10
            """;

    private static final String CARE =
            """
            作业整理课 | afterSchool1 | 7-9 | 1-4 | 1
            """;

    private static final String POSTS =
            """
            chinese | 语文组 | 2/grade | 班主任
            maths | 数学组 | 2/grade | 班主任
            english | 英语组 | 2/grade | -
            ethics | 文综组 | 2 | 德育主任, -
            history | 文综组 | 3 | 教导主任, -
            geography | 文综组 | 2 | -
            biology | 理化生组 | 2 | 副校长, -
            physics | 理化生组 | 2 | -
            chemistry | 理化生组 | 1 | -
            it | 理化生组 | 1 | -
            pe | 体艺组 | 3 | -
            music | 体艺组 | 1 | -
            art | 体艺组 | 1 | -
            psychology | 体艺组 | 1 | 校长, -
            """;

    private static final String AWAY =
            """
            psychology 1 | - | 1.1
            biology 1 | - | 1.1
            history 1 | - | 1-5.1
            """;

    private static final String MEETINGS =
            """
            语文组 | 语文教研 | 2 16:45-17:25 | ALL
            数学组 | 数学教研 | 3 16:45-17:25 | ALL
            英语组 | 英语教研 | 4 16:45-17:25 | ALL
            文综组 | 文综教研 | 3 15:50-16:35 | ALL
            理化生组 | 理化生教研 | 4 15:50-16:35 | ALL
            体艺组 | 体艺教研 | 2 08:00-08:45 | ALL
            """;

    private static final String ROOMS =
            """
            chemistryLab 理化实验室 | 1 | 48 | 1 | -
            computer 计算机教室 | 1 | 48 | 1 | -
            music 音乐教室 | 1 | 48 | 1 | -
            art 美术教室 | 1 | 48 | 1 | -
            library 图书馆 | 1 | 48 | 1 | -
            playground 操场 | 1 | 0 | 3 | -
            """;

    private Boarding() {}

    public static SchoolProfile profile() {
        return new SchoolProfile(
                "boarding",
                "云溪中学（示例）",
                3505,
                new ClassSizes(7, 9, 4, 38, 45),
                List.of(
                        Day.of("day", "7-8年级", "7-8", "", DAY),
                        Day.of(
                                "day-fri",
                                "7-8年级 周五",
                                "7-8",
                                "5",
                                DAY.replace(
                                        "15:20 bigBreak=下午大课间 15:50 lesson\n16:35 break 16:45 afterSchool1=作业整理课 17:25 event=晚餐 18:30 study=晚自习一 19:15 break\n19:25 study=晚自习二 20:10",
                                        "15:20 bigBreak=下午大课间 15:50 event=返家 16:10")),
                        Day.of(
                                "nine",
                                "9年级",
                                "9",
                                "",
                                DAY.replace(
                                        "12:50 study=课外阅读 13:25 break",
                                        "12:50 noonRest 13:25 break")),
                        Day.of(
                                "nine-fri",
                                "9年级 周五",
                                "9",
                                "5",
                                DAY.replace(
                                                "12:50 study=课外阅读 13:25 break",
                                                "12:50 noonRest 13:25 break")
                                        .replace(
                                                "15:20 bigBreak=下午大课间 15:50 lesson\n16:35 break 16:45 afterSchool1=作业整理课 17:25 event=晚餐 18:30 study=晚自习一 19:15 break\n19:25 study=晚自习二 20:10",
                                                "15:20 bigBreak=下午大课间 15:50 event=返家 16:10"))),
                CourseRow.table(DefaultPlan.MIDDLE),
                StaffTable.of(POSTS, AWAY, "", MEETINGS),
                RoomRow.table(ROOMS),
                AfterSchool.of(CARE, "", "", ""),
                List.of(120, 120, 120));
    }
}
