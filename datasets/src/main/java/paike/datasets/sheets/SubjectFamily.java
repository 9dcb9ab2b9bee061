package paike.datasets.sheets;

import java.util.Arrays;
import java.util.Set;
import paike.model.Text;
import paike.model.school.Subject;

/**
 * Families of subjects that share a colour on every sheet and page. Tint and ink contrast by at
 * least 7 to 1.
 */
public enum SubjectFamily {
    CORE("语数英", "core", "e8eefb", "173a86", "core"),
    PE("体育", "PE", "e3f4e8", "14532d", "pe", "activity"),
    ARTS("艺术", "arts", "fbeaf3", "7a1f4f", "arts"),
    KNOW("科学与实践", "science and practice", "fdf3dc", "6b4300", "know"),
    LIFE("德育与校本", "life and local", "eeeaf8", "4a2f86", "life"),
    AFTER("课后", "after school", "e6f3f5", "0d4a54"),
    OTHER("其他", "other", "eef0f4", "333b4a");

    private final Text title;
    private final String tint;
    private final String ink;
    private final Set<String> marks;

    SubjectFamily(String zh, String en, String tint, String ink, String... marks) {
        this.title = new Text(zh, en);
        this.tint = tint;
        this.ink = ink;
        this.marks = Set.of(marks);
    }

    /** The first family that one of the subject's marks belongs to; {@link #OTHER} if none. */
    public static SubjectFamily of(Subject subject) {
        return Arrays.stream(values())
                .filter(family -> family.marks.stream().anyMatch(subject.marks()::contains))
                .findFirst()
                .orElse(OTHER);
    }

    public Text title() {
        return title;
    }

    /** Colour behind, as six hexadecimal digits. */
    public String tint() {
        return tint;
    }

    /** Colour of the letters, as six hexadecimal digits. */
    public String ink() {
        return ink;
    }
}
