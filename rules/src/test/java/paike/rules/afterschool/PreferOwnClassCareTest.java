package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class PreferOwnClassCareTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    private static final PreferOwnClassCare RULE = new PreferOwnClassCare(Subjects.of("Ma"));

    @Test
    void teacherOfTheSubjectIsBest() {
        Drawn.of(BELL + "care 1A Ada,Bo\nduty 1A Mon Ada\n| Mon\n1A | Ma/Ada Pe/Bo")
                .under(RULE)
                .isKept();
    }

    @Test
    void teacherOfAnotherSubjectIsNamed() {
        Drawn.of(BELL + "care 1A Ada,Bo\nduty 1A Mon Bo\n| Mon\n1A | Ma/Ada Pe/Bo")
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 0)
                .says("1A", "Bo");
    }

    @Test
    void teacherOfAnotherClassIsNamed() {
        Drawn.of(BELL + "care 1A Ada,Bo\nduty 1A Mon Bo\n| Mon\n1A | Ma/Ada\n1B | Ma/Bo")
                .under(RULE)
                .breaks(1);
    }
}
