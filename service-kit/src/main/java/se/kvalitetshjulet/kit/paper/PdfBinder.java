package se.kvalitetshjulet.kit.paper;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * Binds PDFs of others into one of our own, each after the bookmark that it belongs to, and numbers all pages. Our own pages keep their
 * tags, so that what we print follows PDF/UA-1 when bound too; what others have made is as they made it.
 */
@Singleton
public class PdfBinder {

    private static final float SIZE = 8.5f;
    private static final float MARGIN = 20 * 72 / 25.4f;
    private static final float FROM_BOTTOM = 16 * 72 / 25.4f;

    /** Never on disk: what is bound may be secret. */
    private static final StreamCacheCreateFunction MEMORY =
            MemoryUsageSetting.setupMainMemoryOnly(128L << 20).streamCache;

    private final PrintFonts fonts;

    public PdfBinder(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A PDF to bind in.
     *
     * @param bookmark of our own, whose part it follows
     * @param title its own bookmark, under that one
     */
    public record Insert(String bookmark, String title, byte[] pdf) {}

    /**
     * How many pages a PDF has; empty when it cannot be bound, is locked or has none. It is bound by itself to see that: what a file
     * says of itself need not be so, and one that is broken fails in many ways.
     */
    public static Optional<Integer> pagesOf(byte[] pdf) {
        if (PdfOutside.of(pdf) != PdfOutside.OPEN) {
            return Optional.empty();
        }
        try (var document = open(pdf);
                var alone = new PDDocument(MEMORY)) {
            if (document.isEncrypted()) {
                return Optional.empty();
            }
            PdfHarmless.make(document);
            new PDFMergerUtility().appendDocument(alone, document);
            int pages = 0;
            for (var page : alone.getPages()) {
                // Where its number would stand.
                upright(page);
                pages++;
            }
            alone.save(OutputStream.nullOutputStream());
            return pages == 0 || pages != alone.getNumberOfPages() ? Optional.empty() : Optional.of(pages);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Opens a PDF of somebody else's, with a ceiling for what is written of it. */
    public static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, MEMORY);
    }

    /**
     * @param own as {@link PdfWriter} writes it, with a bookmark for each part
     * @param inserts that {@link #pagesOf} can read
     * @param made when what it says was so
     * @param identity tells one content from another
     */
    public byte[] bind(byte[] own, List<Insert> inserts, Instant made, String identity) {
        var open = new ArrayList<PDDocument>();
        try (var bound = open(own)) {
            var parts = parts(bound);
            for (var insert : inserts) {
                var part = parts.get(asPrinted(insert.bookmark()));
                var source = open(insert.pdf());
                open.add(source);
                part.follow(bound, source, insert.title());
            }
            order(
                    bound,
                    parts.values().stream()
                            .flatMap(part -> part.pages().stream())
                            .toList());
            number(bound);
            PdfWriter.stamp(bound, made, identity);
            var bytes = new ByteArrayOutputStream();
            bound.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the PDFs could not be bound", unwritable);
        } finally {
            open.forEach(IOUtils::closeQuietly);
        }
    }

    /** The parts of our own, by bookmark in their order; what stands before the first one belongs to it. */
    private static Map<String, Part> parts(PDDocument bound) throws IOException {
        var parts = new LinkedHashMap<String, Part>();
        Part latest = null;
        int done = 0;
        for (var bookmark : bound.getDocumentCatalog().getDocumentOutline().children()) {
            int from = bound.getPages().indexOf(bookmark.findDestinationPage(bound));
            while (latest != null && done < from) {
                latest.pages().add(bound.getPage(done++));
            }
            latest = new Part(bookmark, new ArrayList<>());
            parts.put(asPrinted(bookmark.getTitle()), latest);
        }
        while (latest != null && done < bound.getNumberOfPages()) {
            latest.pages().add(bound.getPage(done++));
        }
        return parts;
    }

    /** As {@link PaperTemplate} prints it: {@code 4 kap. 1 § SoL} has other blanks there than where it was written. */
    private static String asPrinted(String bookmark) {
        return Swedish.unbroken(PaperTemplate.printable(bookmark));
    }

    /** A part of our own, and the pages that are to stand in it. */
    private record Part(PDOutlineItem bookmark, List<PDPage> pages) {

        void follow(PDDocument bound, PDDocument source, String title) throws IOException {
            int before = bound.getNumberOfPages();
            PdfHarmless.make(source);
            new PDFMergerUtility().appendDocument(bound, source);
            var destination = new PDPageFitDestination();
            destination.setPage(bound.getPage(before));
            var own = new PDOutlineItem();
            own.setTitle(title);
            own.setDestination(destination);
            bookmark.addLast(own);
            for (int page = before; page < bound.getNumberOfPages(); page++) {
                pages.add(bound.getPage(page));
            }
        }
    }

    private static void order(PDDocument bound, List<PDPage> wanted) {
        var tree = bound.getPages();
        wanted.forEach(tree::remove);
        wanted.forEach(tree::add);
    }

    private void number(PDDocument bound) throws IOException {
        var font = fonts.embedIn(bound);
        int pages = bound.getNumberOfPages();
        for (int at = 0; at < pages; at++) {
            number(bound, bound.getPage(at), font, "Sida " + (at + 1) + " av " + pages);
        }
    }

    /** At the foot, to the right, as whoever reads the page holds it. */
    private static void number(PDDocument bound, PDPage page, PDFont font, String text) throws IOException {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float x = width - MARGIN - font.getStringWidth(text) / 1000 * SIZE;
        try (var content = new PDPageContentStream(bound, page, AppendMode.APPEND, true, true)) {
            // For whoever reads with their ears the page number is no part of the text.
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.setNonStrokingColor(0.29f, 0.33f, 0.36f);
            content.setTextMatrix(upright(page));
            content.newLineAtOffset(x, FROM_BOTTOM);
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
