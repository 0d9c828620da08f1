package se.kvalitetshjulet.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.reporting.rendering.SampleReport.aReport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.reporting.report.Report;

class ReportDocumentTest {

    @Test
    void headings_are_headings_and_lead_the_contents() throws Exception {
        var document = read(aReport().withTexts().build());

        assertThat(styled(document, "Title")).containsExactly(SampleReport.TITLE);
        assertThat(styled(document, "Heading1"))
                .containsExactly(
                        "Förslag till beslut",
                        "Sammanfattning",
                        "Årets kvalitetsarbete",
                        "Förbättringsområden",
                        "Beslut som inte har verkställts i tid",
                        "Så länge har den enskilde väntat",
                        "Jämfört med tidigare kvartal",
                        "Så har vi räknat",
                        "Beslutet skickas till",
                        "Om rapporten");
        assertThat(styled(document, "Heading2")).containsExactly("Processer");
        assertThat(styled(document, "Heading3")).containsExactly("Metoder");
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        assertThat(document.getDocument().xmlText())
                .contains("TOC \\o", "Vi har ", "kartlagt", "Avsnittet är inte skrivet.");
        assertThat(document.isEnforcedUpdateFields()).isTrue();
        assertThat(read(aReport().build()).getDocument().xmlText()).doesNotContain("TOC \\o");
    }

    @Test
    void tables_have_heading_rows_that_are_repeated_and_print_what_the_page_prints() throws Exception {
        var table = read(aReport().build()).getTables().getFirst();

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(cells(table, 0).getFirst()).isEqualTo("Typ av insats");
        assertThat(cells(table, 1)).startsWith("Särskilt boende", "700", "512", "1\u202f212", "131,5");
        assertThat(cells(table, 3)).contains("<5", "..");
        assertThat(table.getRow(5)
                        .getCell(0)
                        .getParagraphs()
                        .getFirst()
                        .getRuns()
                        .getFirst()
                        .isBold())
                .isTrue();
    }

    @Test
    void lists_are_counted_apart_links_lead_somewhere_and_the_language_is_swedish() throws Exception {
        var document = read(aReport().withTexts().build());

        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getNumID() != null)
                        .map(paragraph -> paragraph.getNumFmt() + " " + paragraph.getText()))
                .contains("bullet handläggning", "bullet stöd", "decimal planera", "decimal följa upp");
        assertThat(document.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .filter(XWPFHyperlinkRun.class::isInstance)
                        .map(run ->
                                ((XWPFHyperlinkRun) run).getHyperlink(document).getURL()))
                .containsExactly("https://exempel.se/plan");
        assertThat(document.getPackage()
                        .getPartsByName(Pattern.compile("/word/styles.xml"))
                        .getFirst()
                        .getInputStream())
                .asString(StandardCharsets.UTF_8)
                .contains("w:lang w:val=\"sv-SE\"");
        assertThat(document.getFooterList().getFirst().getText()).contains("Sida ", "utgåva 1");
        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(SampleReport.TITLE);
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws Exception {
        var report = aReport().withTexts().build();

        assertThat(bytes(report)).isEqualTo(bytes(report));
    }

    @Test
    void a_draft_that_shows_small_counts_says_that_it_may_not_be_spread() throws Exception {
        assertThat(read(aReport().showingSmallCounts().build()).getDocument().xmlText())
                .contains("Får inte spridas");
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText().replaceAll("\u00a0\\[.*", ""))
                .toList();
    }

    private static XWPFDocument read(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(report)));
    }

    private static byte[] bytes(Report report) throws IOException {
        var bytes = new ReportDocument().of(Printed.of(report, "Exempelstads kommun", "Socialnämnden"));
        // Kept so that a person can look at what the test looked at.
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve(report.reportId() + ".docx"), bytes);
        return bytes;
    }
}
