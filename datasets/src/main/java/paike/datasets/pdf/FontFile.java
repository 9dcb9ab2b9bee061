package paike.datasets.pdf;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;

/** A TrueType font in a document; only the letters that are used are embedded. */
final class FontFile {
    private final CmapLookup glyphs;
    private final PDFont font;

    private FontFile(TrueTypeFont type, PDDocument document) throws IOException {
        this.glyphs = type.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, type, true);
    }

    /** A font that comes with the program, by the name of its resource. */
    static FontFile bundled(String resource, PDDocument document, List<Closeable> open)
            throws IOException {
        try (var in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            var type = new TTFParser().parse(new RandomAccessReadBuffer(in));
            open.add(type);
            return new FontFile(type, document);
        }
    }

    /**
     * A font of the user.
     *
     * @throws DatasetException if it cannot be read or its letters cannot be embedded
     */
    static FontFile given(Path path, PDDocument document, List<Closeable> open) {
        try {
            return read(path, document, open);
        } catch (IOException e) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    Text.of("不能用作字体：%s", "cannot be used as a font: %s", JsonFile.reason(e)),
                    new Text(
                            "请给 TrueType 轮廓的 .ttf 或 .ttc 文件（如 simsun.ttc、wqy-microhei.ttc），或不写"
                                    + " --font 而用自带的 Noto Sans SC。",
                            "Name a .ttf or .ttc file with TrueType outlines, such as simsun.ttc or"
                                    + " wqy-microhei.ttc, or leave out --font for the Noto Sans SC that"
                                    + " comes with the program."));
        }
    }

    /** A font of the machine; null if it is none that can be embedded. */
    static @Nullable FontFile found(Path path, PDDocument document, List<Closeable> open) {
        try {
            return read(path, document, open);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static FontFile read(Path path, PDDocument document, List<Closeable> open)
            throws IOException {
        var name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttc") || name.endsWith(".otc")) {
            return new FontFile(first(path.toFile(), open), document);
        }
        var in = new RandomAccessReadBufferedFile(path.toFile());
        var type = name.endsWith(".otf") ? new OTFParser().parse(in) : new TTFParser().parse(in);
        open.add(type);
        refuseOtherOutlines(type);
        return new FontFile(type, document);
    }

    private static TrueTypeFont first(File file, List<Closeable> open) throws IOException {
        var collection = new TrueTypeCollection(file);
        open.add(collection);
        var fonts = new ArrayList<TrueTypeFont>();
        collection.processAllFonts(fonts::add);
        if (fonts.isEmpty()) {
            throw new IOException("no font in " + file.getName());
        }
        refuseOtherOutlines(fonts.getFirst());
        return fonts.getFirst();
    }

    /** Fonts with outlines of PostScript cannot be embedded in parts. */
    private static void refuseOtherOutlines(TrueTypeFont type) throws IOException {
        boolean isPostScript = type instanceof OpenTypeFont open && open.isPostScript();
        if (isPostScript || type.getTableMap().get("glyf") == null) {
            throw new IOException("no TrueType outlines (no table glyf)");
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) > 0;
    }

    PDFont font() {
        return font;
    }

    /** Width of a character in thousandths of the size of the font. */
    float width(String character) throws IOException {
        return font.getStringWidth(character);
    }
}
