package paike.datasets.synthetic.profile;

/**
 * Course plans that keep the totals and shares of 课程方案 2022, with the posts that usually give each
 * subject; activity periods come on top.
 */
public final class DefaultPlan {
    /** Grades 1 to 6. */
    public static final String PRIMARY =
            """
            语文 chinese | core | 8 8 6 6 5 5 | chinese | - | -
            书法 calligraphy chinese | know, writing | - - 1 1 1 1 | chinese | - | prefer .5-6
            数学 maths | core | 4 4 4 4 5 5 | maths | - | -
            英语 english | core | - - 2 2 3 3 | english | - | -
            道德与法治 ethics | life | 2 2 2 2 2 2 | chinese 1-4, leaders 5-6 | - | -
            科学 science | know | 1 1 2 2 3 3 | science | lab 2-6 | -
            信息科技 it | know, protected | - - 1 1 1 1 | it | computer | -
            体育 pe | pe, protected | 4 4 3 3 3 3 | pe | playground | -
            音乐 music | arts, protected | 2 2 2 2 2 2 | music | music 2-6 | -
            美术 art | arts, protected | 2 2 2 2 2 2 | art | art 2-6 | doubles 3-6
            劳动 labor | know | 1 1 1 1 1 1 | homeroom/maths | - | -
            综合实践 practice | know, protected | - - 1 1 ½ ½ | homeroom/maths | - | -
            班队活动 classMeeting | life | 1 1 1 1 ½ ½ | homeroom | - | fixed 1.6
            心理健康 psychology | life | - - - - ½ ½ | leaders | - | -
            地方课程 local | life | - - 1 1 - - | leaders | - | -
            校本课程 school | life | 1 1 1 1 ½ ½ | homeroom/maths | - | -
            """;

    /** Grades 7 to 9. */
    public static final String MIDDLE =
            """
            语文 chinese | core | 5 5 5 | chinese | - | -
            数学 maths | core | 4 4 5 | maths | - | -
            英语 english | core | 4 4 4 | english | - | -
            道德与法治 ethics | life | 2 2 2 | ethics | - | -
            历史 history | know | 2 2 2 | history | - | -
            地理 geography | know | 2 2 - | geography | - | -
            生物 biology | know | 2 2 - | biology | - | -
            物理 physics | know | - 2 3 | physics | - | -
            化学 chemistry | know | - - 3 | chemistry | chemistryLab | -
            信息科技 it | know, protected | 1 1 - | it | computer | -
            体育与健康 pe | pe, protected | 3 3 3 | pe | playground | -
            音乐 music | arts, protected | 1 1 1 | music | music | -
            美术 art | arts, protected | 1 1 1 | art | art | -
            劳动 labor | know | 1 1 1 | it 7, geography 8, english 9 | - | -
            综合实践 practice | know, protected | 1 1 1 | biology 7, physics 8, chemistry 9 | - | -
            班会 classMeeting | life | 1 1 1 | homeroom | - | fixed 1.7
            心理健康 psychology | life | ½ ½ ½ | psychology | - | -
            地方课程 local | life | ½ ½ ½ | psychology | - | -
            校本课程 school | life | 2 1 1 | english 7, history 8, ethics 9 | - | -
            课外阅读 reading | life | 1 - - | history | - | -
            """;

    private DefaultPlan() {}
}
