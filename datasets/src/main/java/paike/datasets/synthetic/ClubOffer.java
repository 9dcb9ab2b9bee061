package paike.datasets.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import paike.datasets.synthetic.Person.Department;

/**
 * A club as it is offered, before it has leaders and venues.
 *
 * @param leader a {@link Department} whose people lead it, or who leads it from outside
 * @param room kind of its venue
 * @param youngest first grade that may join; all above may, too
 * @param weekdays on which it meets, 1 = Monday
 */
public record ClubOffer(
        String name,
        String content,
        String leader,
        String room,
        int youngest,
        int minimumSize,
        int maximumSize,
        Set<Integer> weekdays) {

    private static final String TABLE =
            """
            金童乐团 | 管弦乐合奏与演出 | MUSIC | music | 3 | 20 | 40 | 1 3
            京剧 | 唱腔、身段与名段学唱 | MUSIC | hall | 3 | 12 | 30 | 2
            合唱 | 童声合唱训练 | MUSIC | music | 2 | 20 | 40 | 2
            舞蹈 | 民族舞与儿童舞 | MUSIC | hall | 1 | 12 | 30 | 1
            民乐 | 二胡、笛子、古筝合奏 | MUSIC | music | 3 | 12 | 25 | 3
            动漫 | 漫画造型与定格动画 | ART | art | 3 | 12 | 30 | 2
            泥塑 | 泥塑与浮雕 | ART | art | 1 | 12 | 25 | 1
            国画 | 写意花鸟入门 | ART | art | 3 | 12 | 25 | 1
            剪纸 | 剪纸与窗花 | ART | art | 1 | 12 | 30 | 2
            编织 | 毛线与中国结 | ART | art | 3 | 12 | 25 | 3
            定向越野 | 识图与校园定向 | PE | playground | 4 | 12 | 30 | 1
            武术 | 武术基本功与套路 | PE | playground | 1 | 15 | 40 | 1 3
            跆拳道 | 跆拳道基本动作与品势 | 外聘教练 | playground | 1 | 12 | 30 | 2
            空竹 | 抖空竹 | PE | playground | 2 | 12 | 30 | 2
            躲避球 | 躲避球技巧与比赛 | PE | playground | 3 | 16 | 32 | 3
            足球 | 足球基本功与五人制比赛 | PE | playground | 1 | 16 | 36 | 1 3
            篮球 | 篮球基本功与三人制比赛 | PE | playground | 3 | 16 | 36 | 2
            田径 | 短跑、跳远与接力 | PE | playground | 3 | 12 | 30 | 1
            花样跳绳 | 花样跳绳与长绳 | PE | playground | 1 | 12 | 40 | 2
            健身操 | 健身操编排 | PE | playground | 1 | 12 | 40 | 3
            乒乓球 | 乒乓球基本功 | PE | activityGround | 2 | 12 | 24 | 1
            航模 | 纸飞机与橡筋动力飞机 | SCIENCE | lab | 3 | 12 | 24 | 1
            科学小实验 | 生活中的科学 | SCIENCE | lab | 1 | 12 | 30 | 2
            桥梁模型 | “桥”主题模型制作 | SCIENCE | lab | 4 | 12 | 24 | 2
            植物种植 | 水培与观察日记 | SCIENCE | lab | 1 | 12 | 30 | 3
            气象观测 | 校园气象站 | SCIENCE | lab | 3 | 12 | 24 | 3
            模拟飞行 | 飞行模拟器与航空知识 | 航空模拟教练 | computer | 4 | 12 | 30 | 1
            编程 | 图形化编程 | IT | computer | 3 | 12 | 40 | 2
            机器人 | 搭建与编程 | IT | computer | 4 | 12 | 24 | 3
            英语戏剧 | 英语短剧排演 | ENGLISH | classroom | 4 | 12 | 30 | 1
            英语歌谣 | 英语歌曲与歌谣 | ENGLISH | classroom | 3 | 12 | 36 | 3
            经典诵读 | 国学经典诵读 | CHINESE | library | 1 | 12 | 40 | 1
            小记者 | 采访与写作 | CHINESE | classroom | 4 | 12 | 30 | 2
            读书会 | 整本书阅读与分享 | CHINESE | library | 3 | 12 | 40 | 3
            书法 | 楷书临摹 | CHINESE | classroom | 3 | 12 | 36 | 3
            中国象棋 | 中国象棋入门与对弈 | MATHS | classroom | 1 | 12 | 36 | 2
            围棋 | 围棋入门与对弈 | 家长志愿者 | classroom | 1 | 12 | 36 | 1
            数独 | 数独与逻辑游戏 | MATHS | classroom | 3 | 12 | 36 | 3
            """;

    /** All offers: 38 clubs with 41 meetings in three afternoons. */
    public static List<ClubOffer> all() {
        return TABLE.lines().map(ClubOffer::of).toList();
    }

    boolean isLedFromOutside() {
        return Arrays.stream(Department.values())
                .noneMatch(department -> department.name().equals(leader));
    }

    /** Only of a club that is not led from outside. */
    Department department() {
        return Department.valueOf(leader);
    }

    private static ClubOffer of(String line) {
        var cells = List.of(line.split(" \\| ", -1));
        return new ClubOffer(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Integer.parseInt(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                Bells.days(
                        Arrays.stream(cells.get(7).split(" ", -1))
                                .map(Integer::valueOf)
                                .toArray(Integer[]::new)));
    }
}
