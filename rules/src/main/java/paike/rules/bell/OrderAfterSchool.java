package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Homework care comes before the clubs.
 *
 * <p>Point: grade x bell schedule. Deviation: care intervals after a club interval; a day with one
 * of the two kinds keeps the rule. From: S2.5 S2.4 (domain notes A1, A4).
 */
public record OrderAfterSchool() implements BellRule {

    @Override
    public Text title() {
        return new Text("先作业辅导后社团", "Homework care before clubs");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return lateCare(bell).size();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s 排在社团 %s 之后，应先辅导作业",
                "%s comes after the clubs, %s; homework care comes first",
                BellTimes.words(lateCare(bell)),
                BellTimes.words(BellTimes.of(bell, IntervalKind.AFTER_SCHOOL_2).getFirst()));
    }

    private static List<BellInterval> lateCare(BellSchedule bell) {
        var clubs = BellTimes.of(bell, IntervalKind.AFTER_SCHOOL_2);
        return BellTimes.of(bell, IntervalKind.AFTER_SCHOOL_1).stream()
                .filter(care -> !clubs.isEmpty() && clubs.getFirst().start().isBefore(care.start()))
                .toList();
    }
}
