package paike.datasets.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import paike.model.Language;
import paike.model.Text;

/** The document: pages with head and foot, and bookmarks in two levels. */
final class Book implements Closeable {
    static final float MARGIN = 30;

    private static final float HEAD = 56;
    private static final float FOOT = 16;

    private final PDDocument document = new PDDocument();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<Canvas> pages = new ArrayList<>();
    private final FontChain fonts;
    private final String school;
    private final Edition edition;
    private final Language language;
    private @Nullable PDOutlineItem chapter;

    /**
     * @param font a font that comes before the own one, or null
     */
    Book(String school, Edition edition, @Nullable Path font, Language language)
            throws IOException {
        this.school = school;
        this.edition = edition;
        this.language = language;
        this.fonts = new FontChain(document, font);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.getDocumentCatalog().setLanguage(language == Language.ZH ? "zh-CN" : "en");
    }

    String say(Text text) {
        return text.in(language);
    }

    int pageCount() {
        return pages.size();
    }

    List<String> missing() {
        return fonts.missing();
    }

    /** Begins a chapter: the bookmarks of the pages that follow stand below its own. */
    void chapter(Text title) {
        var item = new PDOutlineItem();
        item.setTitle(say(title));
        outline.addLast(item);
        chapter = item;
    }

    /**
     * A new page with its head.
     *
     * @param bookmark whether the page is the first under its title
     */
    Canvas page(PDRectangle size, Text title, boolean bookmark) throws IOException {
        var page = new Canvas(document, size, fonts);
        pages.add(page);
        float inner = page.width() - 2 * MARGIN;
        float side = inner * 0.3f;
        var head = new Box(MARGIN, MARGIN - 8, inner, 34);
        page.write(
                new Box(head.x() + side, head.y(), inner - 2 * side, head.height()),
                List.of(Words.bold(say(title), 19)),
                Canvas.Align.CENTRE);
        page.write(
                new Box(head.x(), head.y(), side, head.height()),
                List.of(Words.plain(school, 11)),
                Canvas.Align.LEFT);
        page.write(
                new Box(head.right() - side, head.y(), side, head.height()),
                List.of(Words.small(say(edition.words()), 8)),
                Canvas.Align.RIGHT);
        if (bookmark) {
            bookmark(page, title);
        }
        return page;
    }

    private void bookmark(Canvas page, Text title) {
        var parent = chapter;
        if (parent == null) {
            return;
        }
        if (!parent.hasChildren()) {
            parent.setDestination(page.page());
        }
        var item = new PDOutlineItem();
        item.setTitle(say(title));
        item.setDestination(page.page());
        parent.addLast(item);
    }

    /** A size of paper, turned. */
    static PDRectangle across(PDRectangle upright) {
        return new PDRectangle(/* width= */ upright.getHeight(), /* height= */ upright.getWidth());
    }

    /** What is left of a page below its head and above its foot. */
    static Box body(Canvas page) {
        return new Box(
                MARGIN, HEAD, page.width() - 2 * MARGIN, page.height() - HEAD - MARGIN - FOOT / 2);
    }

    /** Numbers the pages, closes them and writes the document; the stream stays open. */
    void write(OutputStream out) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            foot(pages.get(i), i + 1);
            pages.get(i).close();
        }
        var about = document.getDocumentInformation();
        about.setTitle(school + " " + edition.plan());
        about.setCreator("Paike");
        about.setProducer("Paike");
        about.setCreationDate(noon());
        about.setModificationDate(noon());
        document.setDocumentId(Long.parseLong(edition.version(), 16));
        document.save(out);
    }

    private void foot(Canvas page, int number) throws IOException {
        var box = new Box(MARGIN, page.height() - MARGIN + 4, page.width() - 2 * MARGIN, FOOT);
        page.write(
                box,
                List.of(
                        Words.small(
                                say(
                                        Text.of(
                                                "第 %d 页，共 %d 页",
                                                "page %d of %d", number, pages.size())),
                                8)),
                Canvas.Align.CENTRE);
    }

    /** Without the time of day, so that the same plan gives the same bytes. */
    @SuppressWarnings("JavaUtilDate") // the library knows no other
    private Calendar noon() {
        var day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(edition.day().atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
        return day;
    }

    @Override
    public void close() throws IOException {
        document.close();
        fonts.close();
    }
}
