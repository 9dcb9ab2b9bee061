package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.model.Text;

/** Texts of a file that are said in another word, or that refer to something. */
public final class Elements {
    /** Any text. */
    public static final Element TEXT = new PlainCells.AnyText();

    /** A whole number; the reader of the file says which are right. */
    public static final Element NUMBER = new NumberElement();

    private Elements() {}

    /** One of a few words. */
    public static Element oneOf(Map<String, String> wordByCode) {
        return new Coded(wordByCode, Map.of(), false);
    }

    /**
     * One of a few words.
     *
     * @param others words that are understood too, with their codes
     */
    public static Element oneOf(Map<String, String> wordByCode, Map<String, String> others) {
        return new Coded(wordByCode, others, false);
    }

    /** Any text, some of which have words of their own. */
    public static Element known(Map<String, String> wordByCode) {
        return new Coded(wordByCode, Map.of(), true);
    }

    /**
     * Something of a list of the school, by name.
     *
     * @param what it is called in messages
     */
    public static Element of(String list, Text what) {
        return new Reference(list, what, Map.of(), false);
    }

    /** Something of a list of the school, by name, or any other text. */
    public static Element orText(String list) {
        return orText(list, Map.of());
    }

    /** Likewise; some other texts have words of their own. */
    public static Element orText(String list, Map<String, String> wordByCode) {
        return new Reference(list, Text.same(""), wordByCode, true);
    }

    private record NumberElement() implements Element {
        @Override
        public Word word(String value, NameBooks names) {
            return new Word(value, false);
        }

        @Override
        public @Nullable JsonNode value(Word word, CellReading at) {
            return PlainCells.NUMBER.value(word.text(), at);
        }
    }

    private record Coded(Map<String, String> wordByCode, Map<String, String> others, boolean isOpen)
            implements Element {

        @Override
        public Word word(String value, NameBooks names) {
            var word = wordByCode.get(value);
            return word == null ? new Word(value, code(value) != null) : new Word(word, false);
        }

        @Override
        public @Nullable JsonNode value(Word word, CellReading at) {
            var code = word.verbatim() ? null : code(word.text());
            if (code == null && !isOpen) {
                at.problem(
                        Text.of(
                                "“%s”：应为 %s 之一",
                                "\"%s\": one of %s expected",
                                word.text(),
                                String.join("、", wordByCode.values())),
                        Advice.maybe(word.text(), wordByCode.values()));
                return null;
            }
            return TextNode.valueOf(code == null ? word.text() : code);
        }

        private @Nullable String code(String word) {
            if (wordByCode.containsKey(word)) {
                return word;
            }
            var spelt = NameBook.spelling(word);
            var codes = new LinkedHashMap<String, String>();
            wordByCode.forEach((code, one) -> codes.putIfAbsent(NameBook.spelling(one), code));
            others.forEach((one, code) -> codes.putIfAbsent(NameBook.spelling(one), code));
            return codes.get(spelt);
        }

        @Override
        public Choices choices() {
            return Choices.of(List.copyOf(wordByCode.values()));
        }
    }

    private record Reference(String list, Text what, Map<String, String> wordByCode, boolean isOpen)
            implements Element {

        @Override
        public Word word(String value, NameBooks names) {
            var book = names.of(list);
            if (book.id(value).filter(value::equals).isPresent()) {
                return new Word(book.word(value), false);
            }
            var coded = new Coded(wordByCode, Map.of(), true).word(value, names);
            boolean looksOtherwise = !coded.verbatim() && book.id(coded.text()).isPresent();
            return looksOtherwise ? new Word(value, true) : coded;
        }

        @Override
        public @Nullable JsonNode value(Word word, CellReading at) {
            var book = at.names().of(list);
            var id = book.id(word.text());
            if (id.isPresent() && !(isOpen && word.verbatim())) {
                return TextNode.valueOf(id.get());
            }
            if (isOpen) {
                return new Coded(wordByCode, Map.of(), true).value(word, at);
            }
            sayUnknown(word.text(), book, at);
            return null;
        }

        private void sayUnknown(String word, NameBook book, CellReading at) {
            if (book.idsOf(word).size() > 1) {
                at.problem(
                        Text.of(
                                "“%s”：有 %d 个%s同名",
                                "\"%s\": %d of that name (%s)",
                                word,
                                book.idsOf(word).size(),
                                what),
                        Text.of(
                                "请写代码：%s。",
                                "Write the code: %s.", String.join("、", book.idsOf(word))));
            } else {
                var maybe = Advice.maybe(word, book.words());
                at.problem(
                        Text.of(
                                "“%s”：本校没有这个%s（已填 %s）",
                                "\"%s\" is no %s of this school (known: %s)",
                                word,
                                what,
                                book.words().isEmpty() ? "0" : Advice.known(book.words())),
                        maybe.zh().isEmpty()
                                ? Text.of(
                                        "请改正写法，或先把这个%s填进它自己的表。",
                                        "Write it as on the sheet of its own, or add this %s there.",
                                        what)
                                : maybe);
            }
        }

        @Override
        public boolean isKnown(String words, NameBooks names) {
            return names.of(list).id(words).isPresent();
        }

        @Override
        public Choices choices() {
            return Choices.named(list);
        }
    }
}
