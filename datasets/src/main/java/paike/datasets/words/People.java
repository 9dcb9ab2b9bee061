package paike.datasets.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of teachers in a cell: several joined by commas, slashes, line ends or spaces. */
public final class People {
    private static final Pattern JOINTS =
            Pattern.compile("[,、;/+&\n]|(?<=\\p{IsHan}{2}) +(?=\\p{IsHan}{2})|和(?=\\p{IsHan}{2})");
    private static final Pattern WITHIN = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");
    private static final Pattern NOTE =
            Pattern.compile("\\((?:兼|代|主|副|正|新|女|男|聘|外聘|代课|班主任|组长|备课组长)\\)|老师$|[*★☆◎△▲●]");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{IsHan}{2,4}|\\p{IsHan}{1,8}·\\p{IsHan}{1,8}|[A-Za-z][A-Za-z.'"
                            + " -]{1,30}|\\p{IsHan}{1,3}[A-Za-z0-9]");

    /** A place that nobody fills yet, or a formula that came to nothing. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "待聘|待定|待招|待安排|待分配|待补|未定|未聘|未安排|缺|空缺|暂缺|缺编|缺教师|暂无|无人|新教师|外聘|外聘教师|代课|代课教师|#.*");

    private People() {}

    /** The names; empty if any part looks like none. */
    public static List<String> of(String text) {
        var names = new ArrayList<String>();
        for (var part : Arrays.asList(JOINTS.split(Spelling.halfWidth(text), -1))) {
            var bare = NOTE.matcher(part.strip()).replaceAll("").strip();
            var name = WITHIN.matcher(bare).replaceAll("");
            if (name.isEmpty()) {
                continue;
            }
            if (NOBODY.matcher(name).matches() || !PERSON.matcher(name).matches()) {
                return List.of();
            }
            names.add(name);
        }
        return names.stream().distinct().toList();
    }
}
