package se.kvalitetshjulet.reporting.rendering;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.reporting.report.Block;

/**
 * The report as a document for those who want to finish it in Word: headings, lists and tables are real ones. Charts are left
 * out, since their tables stand there. The same report always gives the same bytes.
 */
@Singleton
public class ReportDocument {

    public byte[] of(Printed printed) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            DocumentLook.give(document, printed);
            write(document, printed);
            stamp(document, printed);
            document.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report could not be written as a document", unwritable);
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    private static void write(XWPFDocument document, Printed printed) {
        var report = printed.report();
        text(document, printed.board() + ", " + printed.municipality());
        styled(document, DocumentLook.TITLE, report.title());
        text(document, Printed.headline(report));
        if (report.whole()) {
            strong(document, "Får inte spridas. Utkastet visar även små tal, som kan röja enskilda.");
        }
        if (!printed.contents().isEmpty()) {
            styled(document, DocumentLook.CONTENTS_TITLE, "Innehåll");
            document.createParagraph().getCTP().addNewFldSimple().setInstr("TOC \\o \"1-2\" \\h \\z \\u");
        }
        if (!report.proposedDecisions().isEmpty()) {
            heading(document, 1, "Förslag till beslut");
            list(
                    document,
                    report.proposedDecisions(),
                    report.proposedDecisions().size() > 1);
        }
        if (printed.needsSummary()) {
            heading(document, 1, "Sammanfattning");
            text(document, report.summary());
        }
        printed.parts().forEach(part -> part(document, part, printed));
        definitions(document, printed);
        if (!report.recipients().isEmpty()) {
            heading(document, 1, "Beslutet skickas till");
            report.recipients().forEach(recipient -> text(document, recipient));
        }
        about(document, printed);
    }

    private static void part(XWPFDocument document, Printed.Part part, Printed printed) {
        heading(document, 1, part.heading());
        if (!part.written()) {
            part.paragraphs().forEach(paragraph -> text(document, paragraph));
        } else if (part.blocks().isEmpty()) {
            text(document, printed.notWritten());
        } else {
            part.blocks().forEach(block -> block(document, block));
        }
        part.tables().forEach(table -> table(document, table));
    }

    private static void block(XWPFDocument document, Block block) {
        Optional<BigInteger> list = switch (block.kind()) {
            case BULLETS -> Optional.of(DocumentLook.bullets(document));
            case NUMBERS -> Optional.of(DocumentLook.numbers(document));
            case HEADING, SUBHEADING, PARAGRAPH -> Optional.empty();
        };
        for (var line : block.lines()) {
            var paragraph = document.createParagraph();
            switch (block.kind()) {
                case HEADING -> paragraph.setStyle(DocumentLook.heading(2));
                case SUBHEADING -> paragraph.setStyle(DocumentLook.heading(3));
                case BULLETS, NUMBERS, PARAGRAPH -> list.ifPresent(number -> inList(paragraph, number));
            }
            line.forEach(run -> run(paragraph, run));
        }
    }

    private static void run(XWPFParagraph paragraph, Block.Run words) {
        var run = words.link() == null ? paragraph.createRun() : paragraph.createHyperlinkRun(words.link());
        run.setText(clean(words.text()));
        run.setBold(words.strong());
        run.setItalic(words.emphasis());
        if (words.link() != null) {
            run.setColor(DocumentLook.ACCENT);
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }

    private static void inList(XWPFParagraph paragraph, BigInteger list) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private static void list(XWPFDocument document, List<String> items, boolean numbered) {
        var numbers = numbered ? DocumentLook.numbers(document) : null;
        for (var item : items) {
            var paragraph = text(document, item);
            if (numbers != null) {
                inList(paragraph, numbers);
            }
        }
    }

    private static void table(XWPFDocument document, PrintedTable printed) {
        var caption = styled(document, DocumentLook.CAPTION, withReference(printed.caption(), printed.references()));
        caption.setKeepNext(true);
        var table = document.createTable(
                printed.rows().size() + 1, printed.columns().size());
        DocumentLook.lines(table);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < printed.columns().size(); column++) {
            var heading = printed.columns().get(column);
            write(head.getCell(column), withReference(heading.label(), heading.references()), heading.numeric(), true);
        }
        for (int row = 0; row < printed.rows().size(); row++) {
            var line = printed.rows().get(row);
            var cells = table.getRow(row + 1);
            cells.setCantSplitRow(true);
            for (int column = 0; column < line.cells().size(); column++) {
                var place = line.cells().get(column);
                write(
                        cells.getCell(column),
                        withReference(place.text(), place.references()),
                        place.numeric(),
                        line.total());
            }
        }
        text(document, printed.note() == null ? "" : printed.note());
    }

    private static void write(XWPFTableCell cell, String text, boolean numeric, boolean bold) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (numeric) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        var run = paragraph.createRun();
        run.setText(clean(text));
        run.setBold(bold);
    }

    private static void definitions(XWPFDocument document, Printed printed) {
        if (!printed.definitions().isEmpty()) {
            heading(document, 1, "Så har vi räknat");
            printed.definitions()
                    .forEach(definition -> text(document, "[" + definition.number() + "] " + definition.words()));
        }
    }

    private static void about(XWPFDocument document, Printed printed) {
        heading(document, 1, "Om rapporten");
        var facts = new ArrayList<>(printed.about());
        facts.addAll(printed.signs());
        var table = document.createTable(facts.size() + 1, 2);
        DocumentLook.lines(table);
        table.getRow(0).setRepeatHeader(true);
        write(table.getRow(0).getCell(0), "Uppgift", false, true);
        write(table.getRow(0).getCell(1), "Innehåll", false, true);
        for (int row = 0; row < facts.size(); row++) {
            write(table.getRow(row + 1).getCell(0), facts.get(row).label(), false, false);
            write(table.getRow(row + 1).getCell(1), facts.get(row).text(), false, false);
        }
    }

    private static String withReference(String text, String reference) {
        return reference.isEmpty() ? text : text + "\u00a0" + reference;
    }

    private static void heading(XWPFDocument document, int level, String words) {
        styled(document, DocumentLook.heading(level), words);
    }

    private static XWPFParagraph styled(XWPFDocument document, String style, String words) {
        var paragraph = text(document, words);
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void strong(XWPFDocument document, String words) {
        text(document, words).getRuns().getFirst().setBold(true);
    }

    private static XWPFParagraph text(XWPFDocument document, String words) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(clean(words));
        return paragraph;
    }

    /** When it is from, and not when it was fetched. */
    private static void stamp(XWPFDocument document, Printed printed) {
        var about = document.getProperties().getCoreProperties();
        about.setTitle(clean(printed.report().title()));
        about.setCreator(clean(printed.board()));
        about.setCreated(Optional.of(Date.from(printed.report().asOf())));
        about.setModified(Optional.of(Date.from(printed.report().asOf())));
        document.getProperties().getExtendedProperties().setApplication("Kvalitetshjulet");
    }

    private static String clean(String text) {
        return PaperTemplate.printable(text);
    }
}
