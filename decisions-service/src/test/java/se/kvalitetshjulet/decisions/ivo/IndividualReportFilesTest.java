package se.kvalitetshjulet.decisions.ivo;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.PdfUa.faultsOf;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.DecisionFixture;

/** The same reports as files, each test on a board of its own. */
@QuarkusTest
class IndividualReportFilesTest {

    private static final String IVO_Q2 = "?quarter=2024-Q2&recipient=IVO";
    private static final String AUDITORS_Q2 = "?quarter=2024-Q2&recipient=AUDITORS";

    private final ReportBoard board = new ReportBoard();
    private final DecisionFixture waits = board.decision().aboutSomeone();
    private final DecisionFixture started = board.decision().inUnit("hemtjanst-syd");

    @Test
    void the_file_reads_back_as_what_the_list_says() {
        board.take(waits.made(), waits.declined("2024-02-01"), started.made());
        var file = board.csv("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING");
        assertThat(file).startsWith("\uFEFF");
        var lines = read(file);
        assertThat(lines).hasSize(2);
        var line = lines.stream()
                .filter(each -> each.getField("beslut").equals(waits.id()))
                .findFirst()
                .orElseThrow();
        assertThat(line.getField("personnummer")).isEqualTo(DecisionFixture.IDENTITY_NUMBER);
        assertThat(line.getField("skyddade personuppgifter")).isEqualTo("nej");
        assertThat(line.getField("läge")).isEqualTo("ny");
        assertThat(line.getField("erbjudanden")).isEqualTo("2024-02-01 avböjt");
        assertThat(line.getField("antal dagar")).isEqualTo("172");
        assertThat(board.csv("CONTROLLER", IVO_Q2)).doesNotContain("personnummer", DecisionFixture.IDENTITY_NUMBER);
        assertThat(board.csv("AUDITOR", AUDITORS_Q2))
                .doesNotContain(waits.id(), "A-1", "beslut;", "Testsson", DecisionFixture.IDENTITY_NUMBER);
    }

    @Test
    void a_protected_identity_is_in_the_file_only_when_asked_for_as_such() {
        var hidden = board.decision().aboutSomeoneProtected();
        board.take(hidden.made());
        var withheld = read(board.csv("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING"))
                .getFirst();
        assertThat(withheld.getField("personnummer")).isEqualTo("skyddad uppgift");
        assertThat(withheld.getField("namn")).isEqualTo("skyddad uppgift");
        assertThat(withheld.getField("skyddade personuppgifter")).isEqualTo("ja");
        var all = read(board.csv("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING&protectedToo=true"))
                .getFirst();
        assertThat(all.getField("personnummer")).isEqualTo(DecisionFixture.IDENTITY_NUMBER);
    }

    @Test
    void on_paper_each_report_stands_by_itself_and_follows_pdf_ua_1() throws Exception {
        board.take(waits.made(), waits.declined("2024-02-01"), started.made());
        var pdf = board.pdf("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING");
        // Kept so that a person can look at what the test looked at.
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve("individual-reports.pdf"), pdf);

        assertThat(faultsOf(pdf)).isEmpty();
        assertThat(textOf(pdf))
                .contains("Individrapporter till Inspektionen för vård och omsorg, andra kvartalet 2024")
                .contains("Rapport nummer 1", "Rapport nummer 2")
                .contains("Antal dagar 172", "Erbjudanden 2024-02-01 avböjt", "Beslut " + waits.id())
                .contains("Personnummer " + DecisionFixture.IDENTITY_NUMBER, "Sekretess enligt 26 kap. 1 §");
        assertThat(board.pdf("HEAD_OF_DEPARTMENT", IVO_Q2 + "&purpose=REPORTING"))
                .as("the same reports, printed again")
                .isEqualTo(pdf);
    }

    @Test
    void on_paper_the_auditors_see_nobody() throws Exception {
        board.take(waits.made());
        var pdf = board.pdf("AUDITOR", AUDITORS_Q2);

        assertThat(faultsOf(pdf)).isEmpty();
        assertThat(textOf(pdf))
                .contains("Rapporterna är avidentifierade")
                .doesNotContain(waits.id(), "A-1", "Testsson", DecisionFixture.IDENTITY_NUMBER, "Sekretess enligt");
    }

    @Test
    void a_quarter_without_reports_says_so_on_paper_too() throws Exception {
        var pdf = board.pdf("CONTROLLER", IVO_Q2);

        assertThat(faultsOf(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("Det finns inget att rapportera för kvartalet");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<NamedCsvRecord> read(String file) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file.substring(1)).stream()
                .toList();
    }
}
