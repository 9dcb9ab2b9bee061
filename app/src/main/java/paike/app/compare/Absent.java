package paike.app.compare;

import paike.model.Text;

/**
 * What was asked for and has no plan.
 *
 * @param name of the what-if
 * @param why there is none
 */
public record Absent(Text name, Text why) {

    /** What stands where other rows have figures. */
    public Text cell() {
        return Text.of("— %s", "— %s", why);
    }

    /** Both in one sentence. */
    public Text words() {
        return Text.of("“%s”没有方案：%s", "no plan for \"%s\": %s", name, why);
    }
}
