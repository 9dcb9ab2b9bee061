package paike.app.report.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paike.model.Text;

class ByGradeTest {
    @Test
    void gradesWithTheSameFigureAreNamedTogether() {
        var words =
                ByGrade.words(
                        List.of(1, 2, 3, 4, 5, 6),
                        grade -> Text.of("%d 节", "%d", grade < 3 ? 26 : 30));
        assertEquals("一、二年级 26 节；三至六年级 30 节", words.zh());
        assertEquals("Grades 1 to 2: 26; Grades 3 to 6: 30", words.en());
    }

    @Test
    void gradeOfWhichNothingIsSaidParts() {
        var words = ByGrade.words(List.of(1, 2, 3), grade -> Text.same(grade == 2 ? "" : "5"));
        assertEquals("一年级 5；三年级 5", words.zh());
    }

    @Test
    void rangeNamesOneNumberOnce() {
        assertEquals("40", ByGrade.range(IntStream.of(40, 40)));
        assertEquals("35–40", ByGrade.range(IntStream.of(40, 35)));
        assertEquals("–", ByGrade.range(IntStream.empty()));
    }
}
