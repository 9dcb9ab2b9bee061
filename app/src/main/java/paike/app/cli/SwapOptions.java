package paike.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lesson is to be swapped, when, with what, and what is done with what is found. */
final class SwapOptions {
    @Option(
            names = "--lesson",
            paramLabel = "LESSON",
            description = {
                "要调的课，如 '三(1)班 周三第2节'、'张老师 周三第2节'。",
                "The lesson, such as '三(1)班 周三第2节' or '三(1)班 Wed period 2'."
            })
    private @Nullable String lesson;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = {"只调这一天的课。", "The date of the lesson; only this one is swapped."})
    private @Nullable String date;

    @Option(
            names = "--for-good",
            paramLabel = "DATE",
            description = {
                "从这一天起长期调课，写成新的方案文件夹。",
                "Swap for good from this date on, as a new plan folder."
            })
    private @Nullable String forGood;

    @Option(
            names = "--with",
            paramLabel = "WHAT",
            description = {
                "与什么对调：时间、科目或教师，如 '周五第4节'、'数学'、'李老师'。",
                "What to swap with: a time, a subject or a teacher, such as '周五第4节'."
            })
    private @Nullable String with;

    @Option(
            names = "--with-date",
            paramLabel = "DATE",
            description = {
                "与这一天的课对调；可以是同一学期的别的周。",
                "Swap with a lesson of this date, which may lie in another week of the term."
            })
    private @Nullable String withDate;

    @Option(
            names = "--give-to",
            paramLabel = "SUBJECT",
            description = {
                "把这节课的时间给另一科目；须同时用 --with 说明何时归还。",
                "Give the time to another subject; --with says when it is given back."
            })
    private @Nullable String giveTo;

    @Option(
            names = "--apply",
            paramLabel = "N",
            description = {"采用所列的第 N 种。", "Take the N-th of those listed."})
    private int apply;

    @Option(
            names = "--most",
            defaultValue = "10",
            description = {"最多列出几种，默认 ${DEFAULT-VALUE}。", "How many to list at most."})
    private int most = 10;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "新方案的文件夹（长期调课），或单据的文件夹；单据默认写入方案旁的 changes。",
                "Folder of the new plan (--for-good) or of the slips; changes beside the plan by"
                        + " default."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    @Nullable String lesson() {
        return lesson;
    }

    @Nullable String date() {
        return date;
    }

    @Nullable String forGood() {
        return forGood;
    }

    @Nullable String with() {
        return with;
    }

    @Nullable String withDate() {
        return withDate;
    }

    @Nullable String giveTo() {
        return giveTo;
    }

    int apply() {
        return apply;
    }

    int most() {
        return most;
    }

    @Nullable Path out() {
        return out;
    }

    boolean json() {
        return json;
    }
}
