package paike.model.homework;

import java.util.Arrays;
import java.util.Optional;
import paike.model.Text;

/** Whether homework is written, or something done (作业类型). */
public enum HomeworkKind {
    WRITTEN("written", "书面", "written"),
    /** Reading aloud, sport, art, work at home: not counted as written. */
    PRACTICE("practice", "实践", "practice");

    private final String code;
    private final Text title;

    HomeworkKind(String code, String zh, String en) {
        this.code = code;
        this.title = new Text(zh, en);
    }

    /** The word used in files, such as {@code written}. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public static Optional<HomeworkKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
