package se.kvalitetshjulet.reporting.rendering;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The report on paper: a PDF that follows PDF/UA-1, so that it may be published (DOS-lagen). The same report always
 * gives the same bytes.
 */
@Singleton
public class ReportPdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final ReportHtml html;
    private final PrintFonts fonts;

    ReportPdf(ReportHtml html, PrintFonts fonts) {
        this.html = html;
        this.fonts = fonts;
    }

    public byte[] of(Printed printed) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePDDocument(document)
                    .withProducer("Kvalitetshjulet")
                    .withHtmlContent(html.forPaper(printed), null)
                    .useSVGDrawer(new ChartDrawer(fonts))
                    // A report needs nothing from anywhere, so whatever asks for something is refused.
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .toStream(bytes);
            fonts.addTo(builder, document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                stamp(document, printed);
                document.save(bytes);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report could not be written as PDF", unwritable);
        }
        return bytes.toByteArray();
    }

    /** The times and the number that otherwise would differ from one writing to the next. */
    private static void stamp(PDDocument document, Printed printed) {
        var made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(printed.report().asOf().toEpochMilli());
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        var sum = new CRC32();
        sum.update(printed.report().contentHash().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }
}
