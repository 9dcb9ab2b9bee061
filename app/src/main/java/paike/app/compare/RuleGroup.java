package paike.app.compare;

import java.util.Arrays;
import java.util.Locale;
import paike.model.Text;
import paike.rules.Rule;

/** Whom or what rules protect: the package of the rule. */
public enum RuleGroup {
    TEACHER("教师", "teachers"),
    SCHOOLCLASS("班级", "classes"),
    COURSE("课程", "courses"),
    DAY("每天时间", "the day"),
    WEEK("每周分布", "the week"),
    ROOM("场地", "rooms"),
    AFTERSCHOOL("课后服务", "after school"),
    DUTY("职务与教研", "duties"),
    PROGRESS("教学进度", "progress"),
    LINKED("相关的课", "linked lessons"),
    BELL("作息", "bells"),
    OTHER("其他", "other");

    private final Text title;

    RuleGroup(String zh, String en) {
        this.title = new Text(zh, en);
    }

    public Text title() {
        return title;
    }

    /** Name in files, such as {@code teacher}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RuleGroup of(Rule rule) {
        var room = rule.getClass().getPackageName();
        return Arrays.stream(values())
                .filter(group -> room.endsWith("." + group.code()))
                .findFirst()
                .orElse(OTHER);
    }
}
