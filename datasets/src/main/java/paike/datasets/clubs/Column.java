package paike.datasets.clubs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import paike.model.Text;

/** Columns of the forms, by all the names that staff give them. */
enum Column {
    CLASS(new Text("班级", "class"), "班", "所在班级", "school class"),
    PUPIL(new Text("学号", "pupil"), "学生", "编号", "座号", "id", "number", "no"),
    NAME(new Text("姓名", "name"), "学生姓名", "pupil name"),
    WEEKDAY(new Text("星期", "weekday"), "日期", "周几", "day"),
    LOST_BEFORE(new Text("上学期落选", "lost before"), "落选", "优先", "priority", "lost"),
    ASSIGNED(new Text("已定社团", "assigned"), "预定社团", "直接录取", "assigned clubs"),
    FRIENDS(new Text("同伴", "friends"), "兄弟姐妹", "希望同组", "siblings"),
    CLUB(new Text("社团", "club"), "社团名称"),
    RANK(new Text("志愿", "rank"), "第几志愿", "wish"),
    /** One of several: 志愿1, 第二志愿, wish 3. */
    WISH(new Text("志愿", "wish"));

    static final int MOST_WISHES = 20;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBERED =
            Pattern.compile("第?(\\d{1,2}|[一二三四五六七八九十])?(?:志愿|wish|choice)(\\d{1,2}|[一二三四五六七八九十])?");

    private final Text title;
    private final List<String> others;

    Column(Text title, String... others) {
        this.title = title;
        this.others = List.of(others);
    }

    Text title() {
        return title;
    }

    static Text wish(int rank) {
        return Text.of("志愿%d", "wish %d", rank);
    }

    static Optional<Column> of(String header) {
        var word = plain(header);
        return Arrays.stream(values())
                .filter(
                        c ->
                                c != WISH
                                        && (plain(c.title.zh()).equals(word)
                                                || plain(c.title.en()).equals(word)
                                                || c.others.stream()
                                                        .anyMatch(o -> plain(o).equals(word))))
                .findFirst();
    }

    /** Rank that a header speaks of; 0 if none. */
    static int wishRank(String header) {
        var match = NUMBERED.matcher(plain(header));
        if (!match.matches()) {
            return 0;
        }
        var number = match.group(1) == null ? match.group(2) : match.group(1);
        return number == null
                ? 0
                : NUMERALS.contains(number)
                        ? NUMERALS.indexOf(number) + 1
                        : Integer.parseInt(number);
    }

    private static String plain(String header) {
        return header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-]+", "")
                .replaceAll("[（(].*?[）)]$", "");
    }
}
