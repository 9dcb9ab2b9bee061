package paike.datasets.homework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** Columns of a list of homework, by the names that staff give them. */
enum HomeworkColumn {
    CLASS(new Text("班级", "class"), "班", "所在班级", "班别"),
    WEEKDAY(new Text("星期", "weekday"), "周几", "日期", "day"),
    SUBJECT(new Text("科目", "subject"), "学科", "课程", "作业学科"),
    MINUTES(new Text("分钟", "minutes"), "时长", "用时", "预计用时", "预计时间", "时间", "预计完成时间", "min"),
    KIND(new Text("类型", "kind"), "作业类型", "类别", "形式", "type");

    /** In the order in which they are written. */
    static final List<HomeworkColumn> ALL = List.of(values());

    private final Text title;
    private final List<String> others;

    HomeworkColumn(Text title, String... others) {
        this.title = title;
        this.others = List.of(others);
    }

    Text title() {
        return title;
    }

    /** What a header names; units in brackets do not matter. */
    static Optional<HomeworkColumn> of(String header) {
        var word = Spelling.plain(header).replaceAll("\\(.*?\\)$", "");
        return Arrays.stream(values())
                .filter(
                        column ->
                                column.title.zh().equals(word)
                                        || column.title.en().equals(word)
                                        || column.others.contains(word))
                .findFirst();
    }
}
