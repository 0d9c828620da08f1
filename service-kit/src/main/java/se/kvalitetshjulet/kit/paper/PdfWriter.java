package se.kvalitetshjulet.kit.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a page as a PDF that follows PDF/UA-1, so that it may be published (DOS-lagen). The same page always gives the
 * same bytes.
 */
@Singleton
public class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PrintFonts fonts;

    public PdfWriter(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param page well-formed XML with its style, as {@link PaperTemplate} renders it
     * @param made when what it says was so
     * @param identity tells one content from another
     */
    public byte[] write(String page, Instant made, String identity) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePDDocument(document)
                    .withProducer("Kvalitetshjulet")
                    .withHtmlContent(page, null)
                    // A page needs nothing from anywhere, so whatever asks for something is refused.
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useSVGDrawer(new ChartDrawer(fonts))
                    .toStream(bytes);
            fonts.addTo(builder, document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                stamp(document, made, identity);
                document.save(bytes);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the page could not be written as PDF", unwritable);
        }
        return bytes.toByteArray();
    }

    /** The times and the number that otherwise would differ from one writing to the next. */
    static void stamp(PDDocument document, Instant when, String identity) {
        var made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(when.toEpochMilli());
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        var sum = new CRC32();
        sum.update(identity.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }
}
