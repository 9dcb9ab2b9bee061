package paike.datasets.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Optional<LocalDate> THIRD = Optional.of(LocalDate.of(2026, 9, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-03",
                "2026/9/3",
                "2026.9.3",
                "2026年9月3日",
                "２０２６年９月３日",
                "20260903",
                "2026-09-03 00:00:00",
                "2026年9月3日（周四）"
            })
    void theUsualSpellingsAreRead(String words) {
        assertEquals(THIRD, Dates.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月3日", "9-3", "9/3", "09月03号"})
    void withoutAYearTheNearestDateIsMeant(String words) {
        assertEquals(THIRD, Dates.of(words, LocalDate.of(2026, 12, 1)));
        assertEquals(Optional.empty(), Dates.of(words));
    }

    @Test
    void theNearestDateMayLieInTheNextYear() {
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 5)),
                Dates.of("1月5日", LocalDate.of(2026, 12, 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "周三", "2026-13-01", "2026-02-30", "第3周"})
    void whatIsNoDateIsNone(String words) {
        assertEquals(Optional.empty(), Dates.of(words));
    }
}
