package paike.datasets.workbook.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paike.model.school.TimePattern;

/** Times of the week in words, and the same times again. */
final class TimeWordsTest {

    @Test
    void drawnPatternsAreReadBackTheSame() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            var patterns = new ArrayList<TimePattern>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                patterns.add(drawn(random));
            }
            var words = TimeWords.words(patterns);
            assertEquals(Optional.of(patterns), TimeWords.patterns(words), words);
        }
    }

    private static TimePattern drawn(Random random) {
        var from = random.nextInt(3) > 0 ? null : LocalTime.of(random.nextInt(12), 5);
        var noon = LocalTime.of(12, 0);
        var to = random.nextInt(3) > 0 ? null : random.nextBoolean() ? noon : noon.plusMinutes(90);
        return new TimePattern(numbers(random, 31), numbers(random, 12), from, to);
    }

    private static Set<Integer> numbers(Random random, int last) {
        var numbers = new TreeSet<Integer>();
        int most = random.nextBoolean() ? 7 : last;
        for (int i = random.nextInt(6); i > 0; i--) {
            numbers.add(1 + random.nextInt(most));
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周二上午 | 周二上午",
                "周一第4、5节 | 周一第4、5节",
                "周一第4，5节 |",
                "星期三 | 周三",
                "每天第1节 | 每天第1节",
                "周五13：00－14：30 | 周五 13:00-14:30",
                "周一到周三第1节 | 周一至周三第1节",
                "周一、周二、周三第1-3节 | 周一至周三第1至3节",
                "周一第1节、周二第2节 | 周一第1节；周二第2节",
                "周一4、5节，周三上午 | 周一第4、5节；周三上午",
                "周五下午; 周一 8:30以前 | 周五下午；周一 08:30前",
                "周天 14:00以后 | 周日 14:00起",
                "第8天第1节 | 第8天第1节",
                "每天 | 任何时间"
            })
    void usualSpellingsMeanTheCanonicalOne(String given, @Nullable String canonical) {
        assertEquals(
                Optional.ofNullable(canonical), TimeWords.patterns(given).map(TimeWords::words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下午第1节",
                "周八",
                "周一第节",
                "上班时间",
                "25:00起",
                "周一 14:00-",
                "周五至周一",
                "第0节",
                "周一第1节之后",
                "周一 8:00-25:00",
                "1",
                "周",
                "第40天",
                "周一第1",
                "；；x"
            })
    void otherWordsAreNotGuessed(String words) {
        assertEquals(Optional.empty(), TimeWords.patterns(words));
    }

    @Test
    void halfDaysEndAtNoon() {
        var noon = LocalTime.of(12, 0);
        assertEquals(
                Optional.of(
                        List.of(
                                new TimePattern(Set.of(2), Set.of(), null, noon),
                                new TimePattern(Set.of(5), Set.of(), noon, null))),
                TimeWords.patterns("周二上午；周五下午"));
    }
}
