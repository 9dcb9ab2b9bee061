package paike.datasets.fet;

import paike.model.Text;

/**
 * What a {@code .fet} file does not say of a school.
 *
 * @param what a part of the school or a rule, with its level
 * @param reason what FET lacks, or does instead
 * @param count how many cases there are
 * @param unit what is counted
 */
public record ExportedLoss(Text what, Text reason, int count, Text unit) {
    static final Text POINTS = new Text("处", "points");
    static final Text LESSONS = new Text("节课", "lessons");

    /** Such as "教师空堂 limit-teacher-gaps（应当）：FET ...（295 处）". */
    public Text words() {
        return Text.of("%s：%s（%d %s）", "%s: %s (%d %s)", what, reason, count, unit);
    }
}
