package paike.datasets.assignment.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What remarks ask for beyond doubt, and nothing that is only wished for. */
class RemarkTextTest {
    @ParameterizedTest
    @CsvSource({
        "作文两节连堂,1",
        "每班两节连排,1",
        "每周2次连堂,2",
        "连堂3次,3",
        "需要连上,1",
        "不要连堂,0",
        "尽量连排,0",
        "单周连堂,0",
        "注意课间安全,0"
    })
    void doublesAreThoseThatItAsksFor(String text, int doubles) {
        assertEquals(doubles, RemarkText.doubles(text));
    }

    @Test
    void timesWithoutLessonsAreThoseOfNothingElse() {
        assertEquals("周三下午", RemarkText.without("周三下午不排课").orElseThrow().words().zh());
        assertTrue(RemarkText.without("尽量不排周三下午").isEmpty());
        assertTrue(RemarkText.without("周三下午合唱排练").isEmpty());
        assertTrue(RemarkText.without("不要排在体育之后").isEmpty());
    }
}
