package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.Dates;
import paike.model.Text;

/** Cells that hold a text, a number, a clock time, yes or no. */
public final class PlainCells {
    /** Any text, as it is. */
    public static final CellWords TEXT = of(new AnyText());

    /** A whole number or a half; the reader of the file says which are right. */
    public static final CellWords NUMBER = new OneNumber();

    /** A clock time. */
    public static final CellWords CLOCK = new Clock();

    /** A date, as text or as a date of the spreadsheet. */
    public static final CellWords DATE = new OneDate();

    public static final CellWords YES_NO = new YesNo();

    /** Grades and other numbers, such as 1、3-5. */
    public static final CellWords NUMBERS = new Numbers(Word.NONE);

    private static final String YES = "是";
    private static final String NO = "否";

    private PlainCells() {}

    /** One word alone. */
    public static CellWords of(Element element) {
        return new One(element);
    }

    /** Numbers; {@code none} is written for a list with nothing in it. */
    public static CellWords numbers(String none) {
        return new Numbers(none);
    }

    static final class AnyText implements Element {
        @Override
        public Word word(String value, NameBooks names) {
            return new Word(value, false);
        }

        @Override
        public JsonNode value(Word word, CellReading at) {
            return TextNode.valueOf(word.text());
        }
    }

    private record One(Element element) implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            return element.word(value.asText(), names).written("");
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            return element.value(Word.of(words), at);
        }

        @Override
        public Choices choices() {
            return element.choices();
        }
    }

    private record OneNumber() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            double number = value.asDouble();
            return number == Math.rint(number) ? String.valueOf((long) number) : value.asText();
        }

        @Override
        public JsonNode value(String words, CellReading at) {
            var plain = TimeWords.plain(words);
            if (plain.matches("-?\\d{1,9}(\\.0+)?")) {
                return JsonNodeFactory.instance.numberNode((int) Double.parseDouble(plain));
            }
            return plain.matches("-?\\d{1,9}\\.\\d{1,9}")
                    ? JsonNodeFactory.instance.numberNode(Double.parseDouble(plain))
                    : TextNode.valueOf(words);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    private record Clock() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            return value.asText();
        }

        @Override
        public JsonNode value(String words, CellReading at) {
            var plain = TimeWords.plain(words);
            var time = TimeWords.clock(plain.replaceFirst("^(\\d{1,2}:\\d{2}):00$", "$1"));
            return TextNode.valueOf(time == null ? words : TimeWords.clock(time));
        }
    }

    private record OneDate() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            return value.asText();
        }

        @Override
        public JsonNode value(String words, CellReading at) {
            return TextNode.valueOf(Dates.of(words).map(LocalDate::toString).orElse(words));
        }
    }

    private record YesNo() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            return value.asBoolean() ? YES : NO;
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            var word = words.strip().toLowerCase(Locale.ROOT);
            if (Set.of(YES, "√", "✓", "true", "yes", "y", "1").contains(word)) {
                return BooleanNode.TRUE;
            }
            if (Set.of(NO, "×", "false", "no", "n", "0").contains(word)) {
                return BooleanNode.FALSE;
            }
            at.problem(
                    Text.of("“%s”：应为“是”或“否”", "\"%s\": 是 (yes) or 否 (no) expected", words),
                    new Text("不填表示“否”。", "An empty cell means no."));
            return null;
        }

        @Override
        public Choices choices() {
            return Choices.of(List.of(YES, NO));
        }
    }

    private record Numbers(String none) implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            var numbers = new TreeSet<Integer>();
            value.forEach(number -> numbers.add(number.asInt()));
            return numbers.isEmpty() ? none : TimeWords.numbers(numbers, "-");
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            var array = JsonNodeFactory.instance.arrayNode();
            if (words.equals(none) || words.equals(Word.NONE)) {
                return array;
            }
            var numbers = TimeWords.numbers(digits(words));
            if (numbers.isEmpty()) {
                at.problem(
                        Text.of(
                                "“%s”：应为数字，如 1、2 或 3-6",
                                "\"%s\": numbers such as 1、2 or 3-6 expected", words),
                        new Text("几个数字之间用“、”隔开。", "Separate several by 、 or a comma."));
                return null;
            }
            numbers.get().forEach(array::add);
            return array;
        }

        /** 三年级 is 3. */
        private static String digits(String words) {
            var digits = words.replace("年级", "");
            for (int i = 0; i < 9; i++) {
                digits = digits.replace("一二三四五六七八九".charAt(i), (char) ('1' + i));
            }
            return digits;
        }
    }
}
