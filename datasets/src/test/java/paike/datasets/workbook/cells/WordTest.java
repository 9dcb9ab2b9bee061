package paike.datasets.workbook.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are written so that each means itself. */
final class WordTest {
    private static final List<String> PIECES =
            List.of(
                    "语文", "、", ",", "；", "\"", "\\", " ", "\n", "\u3000", "无", "_x0041_", "a", "=",
                    "\u200b");

    @Test
    void anyTextsWrittenAsAListAreReadBackTheSame() {
        var random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            var texts = new ArrayList<String>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                texts.add(drawn(random));
            }
            var written =
                    String.join(
                            "、",
                            texts.stream()
                                    .map(text -> new Word(text, false).written(Word.COMMAS))
                                    .toList());
            assertEquals(
                    texts,
                    Word.split(written, Word.COMMAS).stream().map(w -> Word.of(w).text()).toList(),
                    written);
        }
    }

    private static String drawn(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void plainNamesAreWrittenAsTheyAre() {
        assertEquals("三(1)班", new Word("三(1)班", false).written(Word.COMMAS));
        assertEquals("A 层", new Word("A 层", false).written(Word.COMMAS));
        assertEquals("\"甲，乙\"", new Word("甲，乙", false).written(Word.COMMAS));
    }

    @Test
    void quotesSomebodyPutAroundAWordDoNotMatter() {
        assertEquals("语文", Word.of("\"语文\"").text());
        assertEquals("\"语文", Word.of("\"语文").text());
        assertFalse(Word.of("\"语\"文\"").verbatim());
    }
}
