package paike.app.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The styles of a file of Word: A4, fonts as official documents have them, headings by level. */
final class DocxStyles {
    static final String PLAIN = "Plain";
    static final String HINT = "Hint";
    static final String CAPTION = "Caption";
    static final String POINT = "Point";
    static final String CELL = "Cell";
    static final String COVER = "Cover";
    static final String VERDICT = "Verdict";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String SIGNED = "Signed";
    static final String CONTENTS = "Contents";
    static final String ENTRY = "Entry";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";

    private static final String SERIF = "宋体";
    private static final String SANS = "黑体";
    private static final String INK = "1d2433";
    private static final String SOFT = "565f6f";

    /** Half points of the text; twips of all distances. */
    private static final int TEXT = 22;

    private static final int SMALL = 18;
    private static final int LINE = 340;
    private static final int MARGIN = 1080;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    /** Between the margins, in twips. */
    static final int PAGE_WIDTH = A4_WIDTH - 2 * MARGIN;

    private final XWPFDocument document;
    private final List<CTStyle> all = new ArrayList<>();

    private DocxStyles(XWPFDocument document) {
        this.document = document;
    }

    static void set(XWPFDocument document, String name) {
        document.createStyles();
        new DocxStyles(document).set(name);
    }

    private void set(String name) {
        page();
        add(PLAIN, TEXT, SERIF, INK, 60);
        indent(add(HINT, SMALL, SERIF, SOFT, 100), 0);
        var caption = add(CAPTION, TEXT - 2, SANS, INK, 60);
        caption.getPPr().addNewKeepNext();
        indent(caption, 0);
        indent(add(POINT, TEXT - 2, SERIF, INK, 30), 0);
        var cell = add(CELL, SMALL, SERIF, INK, 0);
        cell.getPPr().getSpacing().setLine(BigInteger.valueOf(250));
        indent(cell, 0);
        indent(add(COVER, TEXT, SERIF, INK, 60), 0);
        indent(add(VERDICT, TEXT + 4, SANS, INK, 60), 0);
        centred(add(TITLE, 52, SANS, INK, 160)).getPPr().getSpacing().setBefore(big(1300));
        centred(add(SUBTITLE, 26, SERIF, SOFT, 500));
        var signed = add(SIGNED, TEXT, SERIF, INK, 120);
        signed.getPPr().getSpacing().setBefore(big(200));
        indent(signed, 0);
        centred(add(CONTENTS, 32, SANS, INK, 240));
        entry();
        heading(add(HEADING_1, 32, SANS, INK, 160), 0);
        heading(add(HEADING_2, 26, SANS, INK, 100), 1);
        all.forEach(style -> document.getStyles().addStyle(new XWPFStyle(style)));
        foot(name);
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(big(A4_WIDTH));
        size.setH(big(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(big(MARGIN));
        margins.setBottom(big(MARGIN));
        margins.setLeft(big(MARGIN));
        margins.setRight(big(MARGIN));
        margins.setFooter(big(560));
        margins.setHeader(big(560));
        section.addNewTitlePg();
    }

    /**
     * @param size in half points
     * @param after distance to what follows
     */
    private CTStyle add(String name, int size, String font, String colour, int after) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(name);
        style.addNewName().setVal(name.replace("Heading", "heading "));
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        CTFonts fonts = style.addNewRPr().addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia(font);
        style.getRPr().addNewColor().setVal(colour);
        style.getRPr().addNewSz().setVal(big(size));
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setAfter(big(after));
        spacing.setLine(big(LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (name.equals(PLAIN)) {
            paragraph.addNewInd().setFirstLine(big(440));
        }
        all.add(style);
        return style;
    }

    private static void indent(CTStyle style, int twips) {
        style.getPPr().addNewInd().setFirstLine(big(twips));
    }

    private static CTStyle centred(CTStyle style) {
        style.getPPr().addNewJc().setVal(STJc.CENTER);
        return style;
    }

    private static void heading(CTStyle style, int level) {
        var paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(big(level));
        paragraph.getSpacing().setBefore(big(240));
        style.getRPr().addNewB();
    }

    /** A line of the contents: the page number at the right, behind dots. */
    private void entry() {
        var tab = add(ENTRY, TEXT, SERIF, INK, 60).getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(big(PAGE_WIDTH));
    }

    /** The page number, on all pages but the first. */
    private void foot(String name) {
        var policy = new XWPFHeaderFooterPolicy(document);
        var paragraph = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var words = paragraph.createRun();
        words.setFontSize(9);
        words.setColor(SOFT);
        words.setText(name + "  ·  ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
    }

    private static BigInteger big(int number) {
        return BigInteger.valueOf(number);
    }
}
