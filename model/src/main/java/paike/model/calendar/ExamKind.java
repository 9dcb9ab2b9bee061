package paike.model.calendar;

import java.util.Arrays;
import java.util.Optional;
import paike.model.Text;

/** What an exam is by name (考试类别). */
public enum ExamKind {
    FINAL("final", "期末考试", "final exam"),
    MIDTERM("midterm", "期中考试", "midterm exam"),
    UNIT("unit", "单元测试", "unit test"),
    MONTHLY("monthly", "月考", "monthly exam"),
    WEEKLY("weekly", "周测", "weekly test"),
    JOINT("joint", "联考", "exam of several schools"),
    MOCK("mock", "模拟考试", "mock exam"),
    QUALITY("quality", "质量检测", "quality assessment"),
    CONTEST("contest", "学科竞赛", "contest in a subject"),
    GRADUATION("graduation", "毕业（学业）考试", "graduation exam"),
    ENTRANCE("entrance", "入学（分班）考试", "entrance exam");

    private final String code;
    private final Text title;

    ExamKind(String code, String zh, String en) {
        this.code = code;
        this.title = new Text(zh, en);
    }

    /** The word used in files, such as {@code midterm}. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public static Optional<ExamKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
