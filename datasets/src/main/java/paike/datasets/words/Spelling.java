package paike.datasets.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Spellings that look different and mean the same. */
public final class Spelling {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−－─～〜∼]");

    private Spelling() {}

    /** Half-width, plain dashes and brackets, without any space, lower case. */
    public static String plain(String text) {
        return SPACE.matcher(halfWidth(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Half-width with plain dashes; space and capitals stay. */
    public static String halfWidth(String text) {
        var dashed = DASH.matcher(text).replaceAll("-");
        var half =
                Normalizer.isNormalized(dashed, Normalizer.Form.NFKC)
                        ? dashed
                        : Normalizer.normalize(dashed, Normalizer.Form.NFKC);
        return half.replace('〔', '(')
                .replace('〕', ')')
                .replace('【', '[')
                .replace('】', ']')
                .replace('「', '[')
                .replace('」', ']')
                .replace("~", "-");
    }

    /** A number from 0 to 99 in digits or Chinese numerals, such as 12, 十二, 二十. */
    public static OptionalInt number(String text) {
        if (text.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        var plain = text.replace('〇', '零').replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 ? digit(plain) : OptionalInt.empty();
        }
        var tens = ten == 0 ? OptionalInt.of(1) : digit(plain.substring(0, ten));
        var rest = plain.substring(ten + 1);
        var ones = rest.isEmpty() ? OptionalInt.of(0) : digit(rest);
        return tens.isPresent() && ones.isPresent()
                ? OptionalInt.of(tens.getAsInt() * 10 + ones.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt digit(String text) {
        int found = text.length() == 1 ? DIGITS.indexOf(text) : -1;
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
