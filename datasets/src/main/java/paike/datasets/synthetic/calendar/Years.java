package paike.datasets.synthetic.calendar;

/** The school years of some schools of {@code datasets/data}; they keep their rulebooks. */
public final class Years {
    /** One test in 语数英 a term (S1.1). */
    public static final Year LIXIN =
            new Year(
                    """
                    开学第一课 | festival | 2026-09-01, 2027-03-01 | -
                    校园读书节 | festival | 2026-10-12~2026-10-16 | -
                    秋季运动会 | sportsMeet | 2026-10-22~2026-10-23 | stops
                    家长会 | parentsMeeting | 2026-11-13, 2027-04-23 | -
                    学生负担问卷 | pupilSurvey | 2026-12-10, 2027-05-20 | -
                    作业检查 | homeworkCheck | 2026-10-29, 2026-11-26, 2027-04-29, 2027-05-27 | -
                    春季社会实践 | trip | 2027-04-15 | stops
                    艺术节暨金童乐团专场 | festival | 2027-05-28 | -
                    """,
                    """
                    乐考 | quality | 2027-01-13, 2027-06-23 | 1-2 | chinese, maths | oral
                    语数英期末测试 | final | 2027-01-14, 2027-06-24 | 3-6 | chinese, maths, english | -
                    """);

    /** Two slots after school, a practical task each weekend (S2.4). */
    public static final Year ZHENGZHOU =
            new Year(
                    """
                    家长会（双减政策宣传） | parentsMeeting | 2026-09-18, 2027-03-19 | -
                    秋季运动会 | sportsMeet | 2026-10-29~2026-10-30 | stops
                    学生问卷 | pupilSurvey | 2026-12-09, 2027-05-26 | -
                    社团展示 | festival | 2026-12-30, 2027-06-01 | -
                    实践作业展 | festival | 2027-04-22 | -
                    """,
                    """
                    游考 | quality | 2027-01-12, 2027-06-22 | 1-2 | chinese, maths | oral
                    期末考试 | final | 2027-01-14, 2027-06-24 | 3-6 | chinese, maths, english | -
                    """);

    /** One final test a term, homework checked in October and November, monthly reports (S1.9). */
    public static final Year QINGDAO =
            new Year(
                    """
                    家长会 | parentsMeeting | 2026-11-20, 2027-04-16 | -
                    作业检查 | homeworkCheck | 2026-10-15, 2026-11-19 | -
                    教学巡查反馈 | patrolReport | MONTHLY | -
                    运动会 | sportsMeet | 2027-04-28~2027-04-29 | stops
                    学生问卷 | pupilSurvey | 2026-12-03, 2027-06-03 | -
                    """
                            .replace("MONTHLY", Years.MONTHLY),
                    """
                    期末检测 | final | 2027-01-13, 2027-06-23 | 3-6 | chinese, maths, english | -
                    口语与动手展示 | quality | 2027-01-11, 2027-06-21 | 1-2 | chinese, maths | oral
                    """);

    /**
     * A middle school: one midterm, one final, mock exams in grade 9, two surveys a term (S3.5).
     */
    public static final Year BOARDING =
            new Year(
                    """
                    家长会 | parentsMeeting | 2026-11-20, 2027-05-07 | -
                    学生负担摸底调查 | pupilSurvey | 2026-10-16, 2026-12-18, 2027-03-26, 2027-05-28 | -
                    秋季运动会 | sportsMeet | 2026-10-29~2026-10-30 | stops
                    一二·九演讲 | festival | 2026-12-09 | -
                    研学旅行 | trip | 2027-04-15~2027-04-16 | stops
                    """,
                    """
                    期中考试 | midterm | 2026-11-11, 2027-04-28 | 7-9 | chinese, maths, english | -
                    期末考试 | final | 2027-01-13, 2027-06-29 | 7-8 | chinese, maths, english | -
                    期末考试 | final | 2027-01-13 | 9 | chinese, maths, english, physics, chemistry | -
                    模拟考试 | mock | 2027-05-12, 2027-06-02 | 9 | chinese, maths, english, physics, chemistry | ordered
                    初中学业水平考试 | graduation | 2027-06-17 | 9 | chinese, maths, english, physics, chemistry | ordered
                    """);

    /** A day late in every month of the year. */
    private static final String MONTHLY =
            "2026-09-24, 2026-10-29, 2026-11-26, 2026-12-24, 2027-03-25, 2027-04-29, 2027-05-27,"
                    + " 2027-06-24";

    private Years() {}
}
