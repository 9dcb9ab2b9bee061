package paike.datasets.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the heads of rows and columns say of times. */
class PeriodLabelTest {
    @ParameterizedTest
    @CsvSource({
        "第1节,1,ANY",
        "1节,1,ANY",
        "第一节课,1,ANY",
        "3,3,ANY",
        "四,4,ANY",
        "上午第2节,2,MORNING",
        "下午1,1,AFTERNOON",
        "⑥,6,ANY",
        "Period 5,5,ANY",
        "P7,7,ANY",
        "（3）,3,ANY"
    })
    void lessons(String text, int number, PeriodLabel.Half half) {
        var label = PeriodLabel.of(text).orElseThrow();
        assertEquals(PeriodLabel.Kind.LESSON, label.kind());
        assertEquals(number, label.number());
        assertEquals(half, label.half());
    }

    @ParameterizedTest
    @CsvSource({
        "眼保健操,BREAK",
        "大课间,BREAK",
        "午休,BREAK",
        "早读,STUDY",
        "晚自习,STUDY",
        "课后服务1,AFTER_SCHOOL",
        "社团活动,AFTER_SCHOOL",
        "体育活动,ACTIVITY",
        "大课间活动,BREAK",
        "活动,ACTIVITY",
        "升旗仪式,BREAK"
    })
    void otherTimes(String text, PeriodLabel.Kind kind) {
        assertEquals(kind, PeriodLabel.of(text).orElseThrow().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1节\n08:20~09:00", "第1节(8:20-9:00)", "第一节 8：20—9：00", "1 08.20至09.00"})
    void withTheClock(String text) {
        var label = PeriodLabel.of(text).orElseThrow();
        assertEquals(1, label.number());
        assertEquals(new ClockWords.Span(LocalTime.of(8, 20), LocalTime.of(9, 0)), label.clock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"语文", "星期一", "一(1)班", "班级", "", "甲老师", "101", "一年级"})
    void noTimes(String text) {
        assertTrue(PeriodLabel.of(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "星期一,1",
        "周五,5",
        "礼拜日,7",
        "周天,7",
        "星期1,1",
        "周一(9月1日),1",
        "Mon,1",
        "Wednesday,3",
        "星 期 三,3",
        "周二 9.1,2"
    })
    void weekdays(String text, int day) {
        assertEquals(day, WeekdayWords.of(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "周一第1节", "周一上午不排课", "语文", "周", "第1周"})
    void noWeekdays(String text) {
        assertTrue(WeekdayWords.of(text).isEmpty());
    }
}
