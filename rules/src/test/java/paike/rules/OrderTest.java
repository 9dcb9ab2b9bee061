package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Drawn WEEK =
            Drawn.of(
                    """
                    bell 1 08:00-08:40 08:50-09:30 09:40-10:20 11:00-11:40
                    bell 4 08:20-09:00 09:10-09:50
                    teacher Ada never=:3
                    teacher Bo never=@09:35-10:25
                    class 1A never=:3
                    class 4A never=Tue
                       | Mon             | Tue
                    1A | Ma/Ada = . Ch/Bo | .
                    4A | Ma/Bo           | .
                    """);

    @Test
    void lessonsOverlapByTheClockPeriodByPeriod() {
        var ma = WEEK.lesson("1A", "Ma", 1);
        var other = WEEK.lesson("4A", "Ma", 1);
        int eight = WEEK.slot("Mon", "08:00");
        int twenty = WEEK.slot("Mon", "08:20");
        assertEquals(1, Order.overlap(ma, eight, other, twenty, WEEK.school()));
        assertEquals(2, Order.overlap(other, twenty, ma, eight, WEEK.school()));
        assertEquals(0, Order.overlap(other, WEEK.slot("Tue", "08:20"), ma, eight, WEEK.school()));
    }

    @Test
    void beforeIsOverBeforeTheOtherBegins() {
        var ma = WEEK.lesson("1A", "Ma", 1);
        var other = WEEK.lesson("4A", "Ma", 1);
        int eight = WEEK.slot("Mon", "08:00");
        assertFalse(Order.isBefore(ma, eight, other, WEEK.slot("Mon", "09:10"), WEEK.school()));
        assertTrue(
                Order.isBefore(
                        ma, eight, WEEK.lesson("1A", "Ch", 1), slot("09:40"), WEEK.school()));
        assertFalse(
                Order.isBefore(
                        ma,
                        eight,
                        WEEK.lesson("1A", "Ch", 1),
                        WEEK.slot("Tue", "11:00"),
                        WEEK.school()));
    }

    @Test
    void nextIsThePeriodBehindTheLast() {
        var ma = WEEK.lesson("1A", "Ma", 1);
        var ch = WEEK.lesson("1A", "Ch", 1);
        assertTrue(Order.isNext(ma, slot("08:00"), ch, slot("09:40"), WEEK.school()));
        assertFalse(Order.isNext(ma, slot("08:00"), ch, slot("11:00"), WEEK.school()));
    }

    @Test
    void nextOpenLeavesOutWhatIsClosedForEverybody() {
        var ma = WEEK.lesson("1A", "Ma", 1);
        var ch = WEEK.lesson("1A", "Ch", 1);
        assertTrue(WEEK.school().isClosed(slot("09:40")));
        assertTrue(Order.isNextOpen(ma, slot("08:00"), ch, slot("11:00"), WEEK.school()));
        assertFalse(Order.isNextOpen(ma, slot("08:00"), ch, slot("09:40"), WEEK.school()));
    }

    @Test
    void slotIsOpenIfOneTeacherOrClassCanBeThere() {
        assertFalse(WEEK.school().isClosed(slot("08:00")));
        assertFalse(WEEK.school().isClosed(WEEK.slot("Tue", "08:20")), "teachers can");
    }

    private static int slot(String start) {
        return WEEK.slot("Mon", start);
    }
}
