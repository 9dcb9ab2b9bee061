package paike.rules.bell;

import org.junit.jupiter.api.Test;

class HoldEyeExercisesTest {
    private static final HoldEyeExercises RULE = new HoldEyeExercises(2, 5);

    @Test
    void twoOfFiveMinutesAreKept() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 eyeExercise 09:00-09:05 13:00-13:40 eyeExercise 13:40-13:46");
    }

    @Test
    void missingAndTooShortOnesCost() {
        BellTable.of(RULE)
                .breaks(2, "08:20-09:00", "0 次")
                .breaks(
                        1,
                        "08:20-09:00 eyeExercise 09:00-09:05 13:00-13:40 eyeExercise 13:40-13:43",
                        "1 次",
                        "应有 2 次");
    }
}
