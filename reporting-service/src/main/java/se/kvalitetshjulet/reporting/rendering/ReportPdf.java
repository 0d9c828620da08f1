package se.kvalitetshjulet.reporting.rendering;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.kit.paper.PdfWriter;

/** The report on paper: a PDF that may be published. The same report always gives the same bytes. */
@Singleton
public class ReportPdf {

    private final ReportHtml html;
    private final PdfWriter writer;

    ReportPdf(ReportHtml html, PdfWriter writer) {
        this.html = html;
        this.writer = writer;
    }

    public byte[] of(Printed printed) {
        return writer.write(
                html.forPaper(printed),
                printed.report().asOf(),
                printed.report().contentHash());
    }
}
