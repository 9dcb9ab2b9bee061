package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class LimitSubjectHomeworkTest {

    @Test
    void subjectsOfAFamilyCountTogether() {
        Drawn.of(
                        """
                        subject Ch family=Lan
                        subject Wr family=Lan
                        homework 4A Mon Ch:15 Wr:10 Ma:20
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitSubjectHomework(Subjects.ALL, 20))
                .breaks(5)
                .says("Ch 15、Wr 10");
    }

    @Test
    void eachSubjectHasItsOwnLimit() {
        Drawn.of(
                        """
                        homework 4A Mon Ch:20 Ma:20
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitSubjectHomework(Subjects.ALL, 20))
                .isKept();
    }
}
