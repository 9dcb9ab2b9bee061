package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class ShareHomeworkTest {

    @Test
    void shareGoesByLessons() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:20 Ch:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new ShareHomework(Subjects.ALL, 0))
                .isKept();
    }

    @Test
    void subjectFarthestFromItsShareIsNamed() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:30
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new ShareHomework(Subjects.ALL, 5))
                .breaks(5)
                .says("约为");
    }
}
