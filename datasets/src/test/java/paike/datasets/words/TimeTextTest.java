package paike.datasets.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unavailable times in the words of staff; the first four are spellings of real files. */
class TimeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周二上午不排课|周二上午",
                "周一4、5节，周三上午不排课|周一第4、5节；周三上午",
                "周五第4，5节不排课|周五第4、5节",
                "周二下午2、3、4节不排课|周二下午第2、3、4节",
                "星期三全天不排|周三全天",
                "周四不排课|周四全天",
                "周一、周三上午|周一、周三上午",
                "周一、三、五下午不能排课|周一、周三、周五下午",
                "周一至周三第1节|周一、周二、周三第1节",
                "每天第一节不排|每天第1节",
                "第一节不排课|每天第1节",
                "上午第一节不排课|每天上午第1节",
                "周五下午最后一节|周五下午最后一节",
                "周二第1-3节|周二第1、2、3节",
                "周一第1节、周二第2节|周一第1节；周二第2节",
                "周一上午、下午第1节|周一上午；周一下午第1节",
                "周一上午，周三上午，周五全天|周一上午；周三上午；周五全天",
                "星期四下午开会，不排课|周四下午",
                "周三５、６节|周三第5、6节",
                "周二上午第三、四节|周二上午第3、4节",
                "周一周二上午不排|周一、周二上午",
                "周五4节以后不排|周五第5节起",
                "礼拜五下午|周五下午",
                "只排上午|每天下午",
                "周一第一节升旗，不排|周一第1节",
                "周三、周五上午第4节（哺乳）|周三、周五上午第4节",
                "周二四下午|周二、周四下午",
                "周三第一二节|周三第1、2节",
                "周一一二节|周一第1、2节",
                "二上午、四下午|周二上午；周四下午",
                "一、三、五上午|周一、周三、周五上午",
                "周四第3节起不排|周四第3节起",
                "第4节及以后不排|每天第4节起",
                "下午最后两节不排|每天下午最后两节",
                "倒数第二节|每天倒数第2节",
                "除周五外下午不排|周一、周二、周三、周四下午",
                "周二上午不排课（片区活动）|周二上午"
            })
    void saidBack(String text, String words) {
        assertEquals(words, TimeText.of(text).words().zh());
        assertEquals("", TimeText.of(text).unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尽量不排第一节",
                "隔周周四不排",
                "单周周三上午不排",
                "周一至周三上午有空",
                "只有周三上午能来",
                "周三下午可以排课",
                "周三上午只能排第3、4节",
                "安排在周三上午",
                "周五下午2:30以后不排",
                "周五下午3点后不排",
                "前四周不排课",
                "周三不排早读",
                "每天不超过3节",
                "9月周一不排",
                "周三如有代课可排"
            })
    void nobodyIsSaidToBeAway(String text) {
        assertEquals(TimeText.Sense.OPEN, TimeText.of(text).sense());
    }

    @ParameterizedTest
    @ValueSource(strings = {"周五下午第2节以后", "周五第3节之后不排", "周五第3节前不排"})
    void anEndThatMayBeMeantOrNotIsAGuess(String text) {
        assertEquals(TimeText.Sense.GUESS, TimeText.of(text).sense());
    }

    @Test
    void whatIsNoTimeIsSaid() {
        assertEquals("要照顾老人", TimeText.of("周三下午要照顾老人").unread());
        assertEquals(0, TimeText.of("不想带班").times().size());
    }
}
