package paike.rules.bell;

import org.junit.jupiter.api.Test;

class SetLessonLengthTest {
    private static final SetLessonLength RULE = new SetLessonLength(40);

    @Test
    void everyLessonOfTheLengthIsKept() {
        BellTable.of(RULE).keeps("08:20-09:00 09:10-09:50 study 10:00-10:25");
    }

    @Test
    void eachLessonOfAnotherLengthCostsOne() {
        BellTable.of(RULE)
                .breaks(
                        2,
                        "08:20-09:00 09:10-09:55 10:05-10:40",
                        "第2节 09:10-09:55",
                        "第3节 10:05-10:40",
                        "40");
    }
}
