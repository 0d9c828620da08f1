package se.kvalitetshjulet.kit.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of everything printed, embedded in each PDF: Source Sans 3, as on the pages (OFL 1.1). */
@Singleton
public class PrintFonts {

    private static final String FAMILY = "Source Sans 3";

    private final byte[] regular = bytes("SourceSans3-Regular.ttf");
    private final byte[] semiBold = bytes("SourceSans3-SemiBold.ttf");
    private final Font drawnRegular = font(regular);
    private final Font drawnSemiBold = font(semiBold);

    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        builder.useFont(new PDFontSupplier(embed(regular, document)), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(embed(semiBold, document)), FAMILY, 600, FontStyle.NORMAL, true);
    }

    /** The font for what is written into a document that is there already. */
    PDFont embedIn(PDDocument document) throws IOException {
        return embed(regular, document);
    }

    private static PDFont embed(byte[] bytes, PDDocument document) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // Ligatures would be glyphs without a letter: a search for "efter", or a screen reader, would miss the "ft".
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /** The same for what is drawn in a picture. */
    public Font forDrawing(boolean strong) {
        return strong ? drawnSemiBold : drawnRegular;
    }

    private static byte[] bytes(String name) {
        try (var in = PrintFonts.class.getResourceAsStream("/paper/font/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + name, unreadable);
        }
    }

    private static Font font(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("a bundled font is broken", unreadable);
        }
    }
}
