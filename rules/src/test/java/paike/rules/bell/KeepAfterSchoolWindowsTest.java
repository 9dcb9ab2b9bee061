package paike.rules.bell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.BadSetting;

class KeepAfterSchoolWindowsTest {
    private static final KeepAfterSchoolWindows RULE =
            new KeepAfterSchoolWindows(List.of("15:30-16:10"), List.of("16:30-17:30"));

    @Test
    void slotsWithinTheirWindowsAreKept() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 afterSchool1 15:30-16:10 afterSchool2 16:30-17:30")
                .keeps("08:20-09:00 afterSchool2 16:40-17:20")
                .keeps("08:20-09:00");
    }

    @Test
    void minutesOutsideCost() {
        BellTable.of(RULE)
                .breaks(
                        10 + 20,
                        "08:20-09:00 afterSchool1 15:20-16:10 afterSchool2 16:30-17:50",
                        "15:20-16:10",
                        "16:30-17:50",
                        "15:30-16:10、16:30-17:30")
                .breaks(40, "08:20-09:00 afterSchool2 15:30-16:10", "15:30-16:10");
    }

    @Test
    void noWindowMeansAnyTime() {
        BellTable.of(new KeepAfterSchoolWindows(List.of(), List.of("15:40-16:40")))
                .keeps("08:20-09:00 afterSchool1 14:00-15:00 afterSchool2 15:40-16:40")
                .breaks(10, "08:20-09:00 afterSchool2 15:30-16:40", "15:30-16:40");
    }

    @Test
    void windowThatIsNoneIsRefused() {
        var bad =
                assertThrows(
                        BadSetting.class,
                        () -> new KeepAfterSchoolWindows(List.of(), List.of("3:30-16:10")));
        assertEquals("clubs", bad.setting());
    }
}
