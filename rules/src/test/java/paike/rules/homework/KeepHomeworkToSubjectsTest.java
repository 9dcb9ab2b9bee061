package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepHomeworkToSubjectsTest {

    @Test
    void writtenHomeworkOfAnotherSubjectIsNamed() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:10 Ch:15
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new KeepHomeworkToSubjects(Subjects.of("Ma")))
                .breaks(15)
                .says("Ch 15")
                .at("4A", 1, 0);
    }

    @Test
    void practiceOfAnySubjectIsFree() {
        Drawn.of(
                        """
                        homework 4A Mon Ch:15:practice
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new KeepHomeworkToSubjects(Subjects.of("Ma")))
                .isKept();
    }
}
