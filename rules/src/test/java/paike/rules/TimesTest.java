package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Drawn WEEK =
            Drawn.of(
                    """
                    bell 1 08:00-08:40 08:50-09:30 activity 14:00-14:30
                    bell 4 08:20-09:00 09:10-09:50 10:00-10:40
                    subject Run activity
                       | Mon             | Wed
                    1A | Ma/Ada = Run/Bo | .
                    4A | . . Ma/Cy       | .
                    """);

    @Test
    void wordIsADayAndAPeriodEachANumberASpanOrAStar() {
        assertTrue(Times.of("2.3").include(2, 3));
        assertFalse(Times.of("2.3").include(3, 2));
        assertTrue(Times.of("1-5.7", "6.1").include(5, 7));
        assertTrue(Times.of("*.1").include(200, 1));
        assertThrows(BadSetting.class, () -> Times.of("Mon.1"));
    }

    @Test
    void periodsOfAnyClassAreNumberedInOrderOfTime() {
        var times = Times.of("*.2-9");
        var school = WEEK.school();
        assertEquals(4, times.count(school), "periods 2 and 3 of both days");
        assertEquals(new Times.Time(0, 3), times.time(1, school));
        assertEquals(2, times.number(1, 2, school));
        assertEquals(Times.NONE, times.number(1, 1, school));
        assertEquals(Times.NONE, times.number(1, 4, school));
    }

    @Test
    void whatIsNoLessonPeriodIsMeantByAStarOnly() {
        var run = WEEK.lesson("1A", "Run", 1);
        int slot = WEEK.slot("Mon", "14:00");
        assertFalse(Times.of("*.1").includeStart(run, slot, WEEK.school()));
        assertTrue(Times.of("1.*").includeStart(run, slot, WEEK.school()));
    }

    @Test
    void periodsOfADoubleOutsideAreCounted() {
        var lesson = WEEK.lesson("1A", "Ma", 1);
        int slot = WEEK.slot("Mon", "08:00");
        assertEquals(1, Times.of("1.1").outside(lesson, slot, WEEK.school()));
        assertEquals(0, Times.of("1.1-2").outside(lesson, slot, WEEK.school()));
    }
}
