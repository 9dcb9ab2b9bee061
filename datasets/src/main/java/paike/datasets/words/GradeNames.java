package paike.datasets.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whole grades: 三年级全部, 全年级, 一、二年级, 三至六年级各班. */
public final class GradeNames {
    /** What {@link #of} gives for every grade of the school. */
    public static final int EVERY = 0;

    private static final Pattern ALL = Pattern.compile("(?:全部|全体|所有|各个?|每个?|全)(?:班级|班)?$");

    private static final Pattern ALL_ALONE =
            Pattern.compile("(?:全校|全部|全体|所有)(?:班级|班)?|各班级?|(?:全|本)年级(?:各班)?");

    private static final Pattern JOINTS = Pattern.compile("[,、;/]|和|及|与");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?:-|至|到)(.+)");

    private GradeNames() {}

    /**
     * The grades of which a text means all classes.
     *
     * @param grade that is meant where the text names none; 0 = not known
     * @return empty if it says something else; {@link #EVERY} alone = all classes there are
     */
    public static List<Integer> of(String text, int grade) {
        var plain = Spelling.plain(text);
        if (ALL_ALONE.matcher(plain).matches()) {
            boolean isOfGrade = plain.contains("年级") || !plain.contains("全校");
            return List.of(isOfGrade && grade > 0 ? grade : EVERY);
        }
        var named = ALL.matcher(plain).replaceAll("");
        if (!named.endsWith("年级") && !named.matches("(?:初|高)[一二三].*")) {
            return List.of();
        }
        var found = new ArrayList<Integer>();
        for (var part : JOINTS.split(named, -1)) {
            var range = RANGE.matcher(part);
            int first = grade(range.matches() ? range.group(1) : part);
            int last = range.matches() ? grade(range.group(2)) : first;
            if (first == 0 || last < first) {
                return List.of();
            }
            IntStream.rangeClosed(first, last).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static int grade(String text) {
        return ClassName.grade(text, true).orElse(0);
    }
}
