package se.kvalitetshjulet.reporting.rendering;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.kvalitetshjulet.kit.paper.PaperTemplate;

/** What a document looks like, and what Word has to know of it: styles that it calls headings, lists, language, page numbers. */
final class DocumentLook {

    static final String ACCENT = "17596B";
    static final String TITLE = "Title";
    static final String CONTENTS_TITLE = "TOCHeading";
    static final String CAPTION = "Caption";

    private static final String QUIET = "4B545C";
    private static final String LINE = "C5CCD2";
    private static final String LETTERS = "Calibri";
    private static final String LANGUAGE = "sv-SE";
    private static final int LEVELS = 3;

    /** In twentieths of a point. */
    private static final int INDENT = 360;

    private DocumentLook() {}

    static void give(XWPFDocument document, Printed printed) {
        var styles = document.createStyles();
        var letters = CTFonts.Factory.newInstance();
        letters.setAscii(LETTERS);
        letters.setHAnsi(LETTERS);
        styles.setDefaultFonts(letters);
        styles.setSpellingLanguage(LANGUAGE);
        style(document, TITLE, "Title", 22, ACCENT, -1);
        style(document, CONTENTS_TITLE, "TOC Heading", 14, ACCENT, -1);
        style(document, CAPTION, "caption", 11, QUIET, -1);
        for (int level = 1; level <= LEVELS; level++) {
            style(document, heading(level), "heading " + level, 17 - 2 * level, ACCENT, level - 1);
        }
        document.createNumbering();
        document.enforceUpdateFields();
        foot(document, printed);
    }

    /** The name by which Word knows a heading. */
    static String heading(int level) {
        return "Heading" + level;
    }

    /**
     * @param outline the level in the contents, from 0; -1 for what does not stand there
     */
    private static void style(XWPFDocument document, String id, String name, int points, String colour, int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(outline < 0 ? 120 : 280));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(100));
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewColor().setVal(colour);
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    /** A list with a point before each of its items. */
    static BigInteger bullets(XWPFDocument document) {
        return list(document, STNumberFormat.BULLET, "•");
    }

    /** A list that is counted from 1. */
    static BigInteger numbers(XWPFDocument document) {
        return list(document, STNumberFormat.DECIMAL, "%1.");
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String sign) {
        var numbering = document.getNumbering();
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        var level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(sign);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    static void lines(XWPFTable table) {
        table.setWidth("100%");
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, ACCENT);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    }

    private static void foot(XWPFDocument document, Printed printed) {
        var foot = document.createFooter(HeaderFooterType.DEFAULT);
        words(foot.createParagraph(), printed.report().title() + ". " + printed.foot());
        var pages = foot.createParagraph();
        pages.setAlignment(ParagraphAlignment.RIGHT);
        words(pages, "Sida ");
        pages.getCTP().addNewFldSimple().setInstr("PAGE");
        words(pages, " av ");
        pages.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void words(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(PaperTemplate.printable(text));
        run.setFontSize(8);
        run.setColor(QUIET);
    }
}
