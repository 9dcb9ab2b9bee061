package paike.datasets.homework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.NothingWords;
import paike.datasets.words.Spelling;
import paike.model.homework.HomeworkKind;

/** What staff write into a cell of a homework board: 语文15 数学10, 体育20（实践）, 语文朗读10分钟. */
final class HomeworkWords {
    /** Brackets belong to the item before them. */
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<words>[^\\d\\s()]+?)\\s*(?:\\((?<before>[^()\\d]*)\\))?\\s*[:=]?\\s*\\(?"
                            + "(?<minutes>\\d{1,3})\\s*(?:分钟|分|min(?:utes)?|m|'|′)?\\)?"
                            + "\\s*(?:\\((?<after>[^()\\d]*)\\))?");

    private static final Pattern APART = Pattern.compile("[\\s、,;+&/|]*");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})(?:分钟|分|min|minutes|m|'|′)?");
    private static final Pattern NO_HOMEWORK =
            Pattern.compile("(?:今日|本日)?(?:无|不布置|没有)?(?:书面)?(?:家庭)?作业(?:日)?|零作业日?|无作业日?|无书面");
    private static final Pattern TOTAL = Pattern.compile("合计|共|共计|总计|总|小计|total|sum");

    /** What is done rather than written. */
    private static final Pattern PRACTICE =
            Pattern.compile(
                    "朗读|诵读|阅读|背诵|听读|听说|口语|复述|预习|运动|锻炼|跳绳|仰卧|体能|实践|手工|家务|观察|制作|绘画|唱歌|练琴|调查|practice|reading|sport");

    private static final Pattern WRITTEN = Pattern.compile("书面|笔头|written");

    private HomeworkWords() {}

    /**
     * One task of a cell.
     *
     * @param words that name the subject, without those that tell its kind
     * @param kind empty = not said
     */
    record Item(String words, int minutes, Optional<HomeworkKind> kind) {}

    /** The tasks of a cell; empty if any part of it is not understood. */
    static Optional<List<Item>> items(String cell) {
        var text = Spelling.halfWidth(cell).strip();
        if (isNothing(text)) {
            return Optional.of(List.of());
        }
        var items = new ArrayList<Item>();
        var matcher = ITEM.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            if (!APART.matcher(text.substring(from, matcher.start())).matches()) {
                return Optional.empty();
            }
            from = matcher.end();
            var words = matcher.group("words").replaceAll("^[、,;+&/|]+|[:=]+$", "");
            var said = words + or(matcher.group("before")) + or(matcher.group("after"));
            if (!TOTAL.matcher(words).matches()) {
                items.add(
                        new Item(
                                subject(words),
                                Integer.parseInt(matcher.group("minutes")),
                                kind(said)));
            }
        }
        return APART.matcher(text.substring(from)).matches() && !items.isEmpty()
                ? Optional.of(items)
                : Optional.empty();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** True if the cell says that there is no homework. */
    static boolean isNothing(String cell) {
        var plain = Spelling.plain(cell);
        return plain.isEmpty()
                || NothingWords.isNothing(plain)
                || NO_HOMEWORK.matcher(plain).matches();
    }

    /** Such as 15, 15分钟, 15'. */
    static OptionalInt minutes(String cell) {
        var matcher = MINUTES.matcher(Spelling.plain(cell));
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    /** What words say of the kind, if they do. */
    static Optional<HomeworkKind> kind(String words) {
        var plain = Spelling.plain(words);
        return WRITTEN.matcher(plain).find()
                ? Optional.of(HomeworkKind.WRITTEN)
                : PRACTICE.matcher(plain).find()
                        ? Optional.of(HomeworkKind.PRACTICE)
                        : Optional.empty();
    }

    /** 语文朗读 is of 语文; a name that is nothing else, such as 阅读, stays. */
    private static String subject(String words) {
        var bare = WRITTEN.matcher(PRACTICE.matcher(words).replaceAll("")).replaceAll("");
        return bare.isBlank() ? words : bare.strip();
    }
}
