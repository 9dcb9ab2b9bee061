package paike.rules.bell;

import org.junit.jupiter.api.Test;

class SetBreakLengthTest {
    private static final SetBreakLength RULE = new SetBreakLength(10, 15);

    @Test
    void breaksNeedNoName() {
        BellTable.of(RULE).keeps("08:20-09:00 09:10-09:50 break 09:50-10:05 10:05-10:45");
    }

    @Test
    void bigBreakNoonAndActivityAreNoBreaks() {
        BellTable.of(RULE)
                .keeps(
                        "08:20-09:00 bigBreak 09:00-09:30 09:30-10:10 lunch 10:10-11:00 13:00-13:40 activity 13:40-14:10 14:10-14:50")
                .keeps("10:40-11:20 13:30-14:10");
    }

    @Test
    void minutesTooShortOrTooLongCost() {
        BellTable.of(RULE)
                .breaks(5, "08:20-09:00 09:05-09:45", "09:00-09:05 可休息 5 分钟", "10—15")
                .breaks(5 + 10, "08:20-09:00 09:05-09:45 10:10-10:50", "09:45-10:10");
    }

    @Test
    void eyeExercisesTakeFromABreak() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 eyeExercise 09:00-09:05 09:15-09:55")
                .breaks(
                        5,
                        "08:20-09:00 eyeExercise 09:00-09:05 break 09:05-09:10 09:10-09:50",
                        "可休息 5 分钟")
                .keeps("08:20-09:00 eyeExercise 09:00-09:05 09:20-10:00");
    }
}
