package paike.rules.bell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.BadSetting;

class KeepArrivalWindowsTest {
    private static final KeepArrivalWindows RULE =
            new KeepArrivalWindows(List.of("07:30-08:00", "13:20-13:40"));

    @Test
    void arrivalWithinAWindowIsKept() {
        BellTable.of(RULE)
                .keeps("arrival 07:40-08:00 08:20-09:00 arrival 13:20-13:30 13:40-14:20")
                .keeps("08:20-09:00");
    }

    @Test
    void minutesOutsideTheNearestWindowCost() {
        BellTable.of(RULE)
                .breaks(
                        10,
                        "arrival 07:20-08:00 08:20-09:00",
                        "07:20-08:00",
                        "07:30-08:00、13:20-13:40")
                .breaks(
                        10 + 15,
                        "arrival 07:20-07:40 08:20-09:00 arrival 13:25-13:55 14:00-14:40",
                        "07:20-07:40",
                        "13:25-13:55")
                .breaks(20, "arrival 06:00-06:20 08:20-09:00");
    }

    @Test
    void windowThatIsNoneIsRefused() {
        for (var window : List.of("07:30", "7:30-8:00", "08:00-07:30", "")) {
            var bad = assertThrows(BadSetting.class, () -> new KeepArrivalWindows(List.of(window)));
            assertEquals("windows", bad.setting());
            assertTrue(bad.words().zh().contains("\"" + window + "\""));
        }
    }
}
