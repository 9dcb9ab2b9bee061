package paike.datasets.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one document. Each character is set in the first font that has it: the one given,
 * the one that comes with the program, then those of the machine. What none has is set as a blank
 * square and listed.
 */
final class FontChain implements Closeable {
    private static final String REGULAR = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String BOLD = "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";

    /** Fonts with TrueType outlines that many machines have. */
    private static final List<Path> OF_MACHINES =
            List.of(
                    Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
                    Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
                    Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
                    Path.of("/Library/Fonts/Arial Unicode.ttf"),
                    Path.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf"),
                    Path.of("C:\\Windows\\Fonts\\simsunb.ttf"),
                    Path.of("C:\\Windows\\Fonts\\simsun.ttc"),
                    Path.of("C:\\Windows\\Fonts\\msyh.ttc"));

    private static final String MISSING = "□";

    private final PDDocument document;
    private final List<Closeable> open = new ArrayList<>();
    private final List<FontFile> regular = new ArrayList<>();
    private final List<FontFile> bold = new ArrayList<>();
    private final Map<String, Letter> letters = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private @Nullable List<FontFile> ofMachine;

    /** A character in its font; the width is in thousandths of the size. */
    record Letter(String text, PDFont font, float width) {}

    /**
     * @param given a font that comes before all others, or null
     */
    FontChain(PDDocument document, @Nullable Path given) throws IOException {
        this.document = document;
        if (given != null) {
            var own = FontFile.given(given, document, open);
            regular.add(own);
            bold.add(own);
        }
        regular.add(FontFile.bundled(REGULAR, document, open));
        bold.add(FontFile.bundled(BOLD, document, open));
    }

    /** Characters that no font has, as far as they were asked for. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** The characters of a text in their fonts, in order. */
    List<Letter> letters(String text, boolean isBold) throws IOException {
        var found = new ArrayList<Letter>();
        for (int codePoint : text.codePoints().toArray()) {
            found.add(letter(codePoint, isBold));
        }
        return found;
    }

    private Letter letter(int codePoint, boolean isBold) throws IOException {
        int shown = Character.isWhitespace(codePoint) ? ' ' : codePoint;
        var text = Character.toString(shown);
        var key = (isBold ? "b" : "r") + text;
        var known = letters.get(key);
        if (known != null) {
            return known;
        }
        var font = fontOf(shown, isBold ? bold : regular);
        if (font == null) {
            missing.add(text);
        }
        var letter =
                font == null
                        ? letter(MISSING.codePointAt(0), false)
                        : new Letter(text, font.font(), font.width(text));
        letters.put(key, letter);
        return letter;
    }

    private @Nullable FontFile fontOf(int codePoint, List<FontFile> chain) {
        for (var font : chain) {
            if (font.has(codePoint)) {
                return font;
            }
        }
        for (var font : ofMachine()) {
            if (font.has(codePoint)) {
                return font;
            }
        }
        return null;
    }

    /** Looked for when the first character is missing in all others. */
    private List<FontFile> ofMachine() {
        var found = ofMachine;
        if (found == null) {
            found =
                    OF_MACHINES.stream()
                            .filter(Files::isRegularFile)
                            .map(path -> FontFile.found(path, document, open))
                            .filter(font -> font != null)
                            .collect(Collectors.toList());
            ofMachine = found;
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        for (var one : open) {
            one.close();
        }
    }
}
