package se.kvalitetshjulet.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.PdfUa.faultsOf;
import static se.kvalitetshjulet.reporting.rendering.SampleReport.aReport;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.paper.PrintFonts;
import se.kvalitetshjulet.reporting.report.Report;

class ReportPdfTest {

    private static final PdfWriter WRITER = new PdfWriter(new PrintFonts());
    private static final ReportPdf PDF = new ReportPdf(new ReportHtml(), WRITER);
    private static final int BARS = 0x17596b;
    private static final float CSS_DPI = 96;

    /** In pixels. */
    private static final int SIDE = 7;

    @Test
    void a_report_on_paper_follows_pdf_ua_1() throws Exception {
        assertThat(faultsOf(pdf(aReport().build()))).isEmpty();
    }

    @Test
    void a_report_without_figures_follows_pdf_ua_1_too() throws Exception {
        var empty = SampleReport.anEmptyQuarter();

        assertThat(faultsOf(pdf(empty))).isEmpty();
        assertThat(textOf(pdf(empty))).contains("inga ej verkställda gynnande beslut");
    }

    @Test
    void what_people_have_written_follows_pdf_ua_1_with_contents_that_say_on_which_page() throws Exception {
        var written = aReport().withTexts().build();

        assertThat(faultsOf(pdf(written))).isEmpty();
        assertThat(textOf(pdf(written)))
                .containsPattern("Innehåll .*Årets kvalitetsarbete[. ]+2 .*Om rapporten[. ]+\\d")
                .contains("två processer och räknat 1\u202f234 beslut", "kartlagt", "planen")
                .contains("stöd planera följa upp Förbättringsområden Avsnittet är inte skrivet.");
        assertThat(textOf(pdf(aReport().build()))).doesNotContain("Innehåll Förslag");
    }

    @Test
    void what_is_printed_is_in_swedish_with_its_signs_and_its_references() throws Exception {
        var text = textOf(pdf(aReport().build()));

        assertThat(text)
                .contains("Rapportering av ej verkställda gynnande beslut - andra kvartalet 2024")
                .contains("1\u202f234", "131,5", "<5", "..")
                .contains("[1]", "[2]", "[3]", "Så har vi räknat")
                .contains("2024-07-09 kl. 08.30", "utgåva 1", "Kontrollsumma 9f86d081884c")
                .contains("§ 87, SOCN/2024:58")
                .contains("Sida 1 av");
    }

    @Test
    void a_reader_of_the_document_finds_language_title_bookmarks_and_row_headings() throws Exception {
        try (var document = open(pdf(aReport().build()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(SampleReport.TITLE);
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .contains(
                            "Förslag till beslut",
                            "Sammanfattning",
                            "Jämfört med tidigare kvartal",
                            "Så har vi räknat",
                            "Om rapporten");
            assertThat(scopes(catalog.getStructureTreeRoot())).contains("Row", "Column");
            assertThat(alternatives(catalog.getStructureTreeRoot()))
                    .anySatisfy(alt ->
                            assertThat(alt).startsWith("Ej verkställda beslut per kvartal. Staplat stapeldiagram"));
        }
    }

    @Test
    void the_charts_are_really_drawn() throws Exception {
        var report = aReport().build();
        try (var document = open(pdf(report))) {
            var renderer = new PDFRenderer(document);
            double drawn = 0;
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                drawn += squares(renderer.renderImageWithDPI(page, CSS_DPI));
            }
            double meant = printed(report).parts().stream()
                    .flatMap(part -> part.tables().stream())
                    .flatMap(table -> table.charts().stream())
                    .flatMap(chart -> chart.wide().bars().stream())
                    .filter(bar -> bar.fill().equals("#17596b"))
                    .mapToDouble(bar -> (bar.width() - SIDE - 1) * (bar.height() - SIDE - 1))
                    .sum();
            // Less one: the pixels at the edges are blended with the paper.
            assertThat(drawn / meant).isBetween(0.97, 1.03);
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws Exception {
        var report = aReport().build();

        var first = pdf(report);
        Thread.onSpinWait();
        assertThat(pdf(report)).isEqualTo(first);
    }

    @Test
    void nothing_in_a_report_makes_the_program_fetch_anything() throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var html = new ReportHtml() {
                @Override
                String forPaper(Printed printed) {
                    // As if an address had come past the escaping.
                    return super.forPaper(printed)
                            .replace("<main>", "<main><img alt=\"x\" src=\"" + address + "a.png\" />")
                            .replace(
                                    "</style>",
                                    "body { background: url(" + address + "b.png) }</style>"
                                            + "<link rel=\"stylesheet\" href=\"" + address + "c.css\" />");
                }
            };
            new ReportPdf(html, WRITER).of(printed(aReport().build()));
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void letters_that_the_typeface_lacks_do_not_stop_the_printing() throws Exception {
        assertThat(faultsOf(pdf(aReport().withRowCalled("Стöd 支援 \u0001").build())))
                .isEmpty();
    }

    private static byte[] pdf(Report report) throws IOException {
        var bytes = PDF.of(printed(report));
        // Kept so that a person can look at what the test looked at.
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve(report.reportId() + ".pdf"), bytes);
        return bytes;
    }

    private static Printed printed(Report report) {
        return Printed.of(report, "Exempelstads kommun", "Socialnämnden");
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = open(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s*\\R\\s*", " ");
        }
    }

    /** The squares whose corners have the colour of a bar: neither letters nor lines of a table have room for one. */
    private static int squares(BufferedImage page) {
        int found = 0;
        for (int x = 0; x + SIDE < page.getWidth(); x++) {
            for (int y = 0; y + SIDE < page.getHeight(); y++) {
                boolean all = isBar(page, x, y)
                        && isBar(page, x + SIDE, y)
                        && isBar(page, x, y + SIDE)
                        && isBar(page, x + SIDE, y + SIDE);
                found += all ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean isBar(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xffffff) == BARS;
    }

    private static List<String> scopes(PDStructureNode node) {
        return elements(node).stream()
                .map(element -> element.getCOSObject().getCOSDictionary(COSName.A))
                .filter(attributes -> attributes != null && attributes.containsKey("Scope"))
                .map(attributes -> attributes.getNameAsString("Scope"))
                .distinct()
                .toList();
    }

    private static List<String> alternatives(PDStructureNode node) {
        return elements(node).stream()
                .map(PDStructureElement::getAlternateDescription)
                .filter(text -> text != null)
                .toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var found = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }
}
