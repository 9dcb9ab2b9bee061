package paike.model.school;

import java.util.Arrays;
import java.util.Optional;
import paike.model.Text;

/** What a named interval of a bell schedule is for. */
public enum IntervalKind {
    ARRIVAL("arrival", "到校", "arrival"),
    ASSEMBLY("assembly", "晨会", "assembly"),
    LESSON("lesson", "上课", "lesson"),
    BREAK("break", "课间", "break"),
    BIG_BREAK("bigBreak", "大课间", "big break"),
    EYE_EXERCISE("eyeExercise", "眼保健操", "eye exercise"),
    LUNCH("lunch", "午餐", "lunch"),
    NOON_REST("noonRest", "午休", "noon rest"),
    STUDY("study", "自习", "study"),
    ACTIVITY("activity", "体育活动", "activity"),
    AFTER_SCHOOL_1("afterSchool1", "课后服务一", "after-school care"),
    AFTER_SCHOOL_2("afterSchool2", "课后服务二", "after-school clubs"),
    EVENT("event", "活动", "event"),
    /** A time that no bell schedule names; only timetables made by hand have lessons there. */
    OFF_BELL("offBell", "作息表之外", "outside the bell schedule");

    private final String code;
    private final Text title;

    IntervalKind(String code, String zh, String en) {
        this.code = code;
        this.title = new Text(zh, en);
    }

    /** The word used in files, such as {@code bigBreak}. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** True where a lesson, an activity period or after-school service can be placed. */
    public boolean isPlannable() {
        return this == LESSON || this == ACTIVITY || isAfterSchool();
    }

    public boolean isAfterSchool() {
        return this == AFTER_SCHOOL_1 || this == AFTER_SCHOOL_2;
    }

    public static Optional<IntervalKind> ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind != OFF_BELL && kind.code.equals(code))
                .findFirst();
    }
}
