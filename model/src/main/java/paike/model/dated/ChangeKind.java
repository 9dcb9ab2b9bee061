package paike.model.dated;

import java.util.Arrays;
import java.util.Optional;
import paike.model.Text;

/** What becomes of lessons that are not held as planned. */
public enum ChangeKind {
    /** Lessons change their times (调课). */
    SWAP("swap", "调课", "swap"),
    /** Somebody else gives the lesson (代课). */
    COVER("cover", "代课", "cover"),
    /** The class joins the lesson of another (合班). */
    MERGE("merge", "合班", "joined class"),
    /** The class studies by itself, somebody is with it (自习). */
    STUDY("study", "自习", "study period"),
    /** Nothing has to be done: those who remain give the lesson (不处理). */
    NOTHING("nothing", "不处理", "nothing to do"),
    /** The time is given to another subject (占课). */
    TAKEOVER("takeover", "占课", "takeover");

    private final String code;
    private final Text title;

    ChangeKind(String code, String zh, String en) {
        this.code = code;
        this.title = new Text(zh, en);
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** True if it replaces somebody who is absent. */
    public boolean isSubstitution() {
        return this == COVER || this == MERGE || this == STUDY || this == NOTHING;
    }

    public static Optional<ChangeKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
