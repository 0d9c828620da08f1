package se.kvalitetshjulet.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.reporting.rendering.SampleReport.aReport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Section.Chart;
import se.kvalitetshjulet.reporting.report.Table;

class ReportTextFormsTest {

    private static final String ATTACK = "<script>alert('x')</script> & \"<b>\"";

    private final ReportHtml html = new ReportHtml();
    private final ReportCsv csv = new ReportCsv();
    private final ReportWorkbook workbook = new ReportWorkbook();

    @Test
    void a_text_in_a_report_is_never_taken_for_markup() throws Exception {
        var printed = printed(aReport()
                .titled(ATTACK)
                .summedUpAs(ATTACK)
                .withRowCalled(ATTACK)
                .build());

        for (var page : List.of(html.forScreen(printed), html.forPaper(printed))) {
            assertThat(page).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(ATTACK);
        }
    }

    @Test
    void the_page_has_what_a_report_has() throws Exception {
        var page = html.forScreen(printed(aReport().build()));
        Files.writeString(Files.createDirectories(Path.of("target/printed")).resolve("report.html"), page);

        assertThat(page)
                .contains("lang=\"sv\"", "<h1>" + SampleReport.TITLE + "</h1>")
                .contains("<th scope=\"row\">Särskilt boende</th>")
                .contains("<abbr title=\"visas inte, för få\">&lt;5</abbr>")
                .contains("<abbr title=\"uppgift saknas\">..</abbr>")
                .contains("<li>Kommunfullmäktige</li>")
                .doesNotContain("http:", "https:", "src=");
    }

    @Test
    void a_reference_stands_where_it_holds_for_the_most() {
        var parts = printed(aReport().build()).parts();

        var byType = parts.get(0).tables().getFirst();
        assertThat(byType.references()).as("two definitions in the table").isEmpty();
        assertThat(byType.columns())
                .extracting(column -> column.references())
                .containsExactly("", "[1]", "[1]", "[1]", "[2]");
        assertThat(byType.rows())
                .flatExtracting(row -> row.cells())
                .allMatch(cell -> cell.references().isEmpty());
        assertThat(parts.get(1).tables().getFirst().references()).isEqualTo("[1]");
    }

    @Test
    void a_chart_is_left_out_when_it_has_nothing_to_show() {
        var table = new Table(
                "none",
                "Inget",
                List.of(Table.Column.ofText("quarter", "Kvartal"), new Table.Column("count", "Antal", "antal", false)),
                List.of(new Table.Row(
                        "2024-Q1", false, List.of(Cell.text("Första"), Cell.number(BigDecimal.ZERO, "f")))),
                Table.Protection.PERSONS,
                null);

        assertThat(Charts.of("d", Chart.of("Inget", "", "none", Chart.Kind.BARS, List.of("count")), table)
                        .isTelling())
                .isFalse();
    }

    @Test
    void a_chart_draws_nothing_for_what_its_table_keeps_back() {
        var byDays = printed(aReport().build()).parts().get(1).tables().getFirst();
        var waits = byDays.charts().getFirst().wide();

        assertThat(waits.bars()).filteredOn(bar -> bar.isTold()).hasSize(3);
        assertThat(waits.labels()).extracting(label -> label.text()).contains("640", "<5");
    }

    @Test
    void months_are_lines_with_a_goal_and_an_axis_of_their_own_where_the_report_asks_for_it() {
        var table = new Table(
                "share",
                "Andel inom 14 dagar",
                List.of(
                        Table.Column.ofText("month", "Månad"),
                        new Table.Column("share", "Andel", "procent", false),
                        new Table.Column("nation", "Riket", "procent", false)),
                List.of(month("2024-01", "januari 2024", "92"), month("2024-02", "februari 2024", "96")),
                Table.Protection.OPERATIONS,
                null);
        var asked = new Chart(
                "Andel inom 14 dagar",
                "",
                "share",
                Chart.Kind.LINES,
                List.of("share", "nation"),
                new Chart.Reference("Mål", BigDecimal.valueOf(100)),
                BigDecimal.valueOf(80));

        var drawn = Charts.of("d", asked, table);

        assertThat(drawn.description())
                .startsWith("Linjediagram från januari 2024 till februari 2024: Andel och Riket.")
                .contains("Andel: högst 96 (februari 2024)", "Streckad linje, Mål: 100.");
        assertThat(drawn.wide().labels()).extracting(label -> label.text()).contains("80", "85", "Andel 96");
        assertThat(Charts.of("d", Chart.of("", "", "share", Chart.Kind.BARS, List.of("share")), table)
                        .wide()
                        .bars())
                .as("months stand, as times do")
                .allMatch(bar -> bar.height() > bar.width());
    }

    private static Table.Row month(String id, String name, String share) {
        return new Table.Row(
                id,
                false,
                List.of(
                        Cell.text(name),
                        Cell.number(new BigDecimal(share), "f" + id),
                        Cell.number(new BigDecimal("90"), "n" + id)));
    }

    @Test
    void a_chart_stands_before_its_table_and_nowhere_else() {
        var page = html.forScreen(printed(aReport().build()));

        assertThat(page.indexOf("id=\"del-2-diagram-1\"")).isBetween(0, page.indexOf("<table id=\"elapsed\""));
        assertThatThrownBy(() -> new Section(
                        "Utan tabell",
                        List.of(),
                        List.of(),
                        List.of(Chart.of("Inget", "", "elapsed", Chart.Kind.BARS, List.of("count")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_figure_is_a_line_that_a_program_can_read() {
        var lines = lines(aReport().build());

        assertThat(lines).hasSize(5 * 4 + 4 + 4 * 2);
        assertThat(lines)
                .filteredOn(line -> line.getField("sifferid").equals("d1"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getField("tabellid")).isEqualTo("not-executed");
                    assertThat(line.getField("rad")).isEqualTo("Särskilt boende");
                    assertThat(line.getField("kolumn")).isEqualTo("Dagar i medeltal");
                    assertThat(line.getField("värde")).isEqualTo("131,5");
                    assertThat(line.getField("enhet")).isEqualTo("dagar");
                    assertThat(line.getField("status")).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"f7, 'för få, <5'", "f4, undanhållet", "d3, uppgift saknas"})
    void what_is_not_shown_has_no_value_and_says_why(String figure, String status) {
        assertThat(lines(aReport().build()))
                .filteredOn(line -> line.getField("sifferid").equals(figure))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getField("värde")).isEmpty();
                    assertThat(line.getField("status")).isEqualTo(status);
                });
    }

    @Test
    void a_swedish_excel_opens_the_file_by_a_double_click() {
        var bytes = csv.of(aReport().build());

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("tabell;tabellid;rad;kolumn;värde\u003b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void no_text_becomes_a_formula(String text) throws Exception {
        var report = aReport().withRowCalled(text).build();

        assertThat(lines(report)).noneMatch(line -> line.getField("rad").equals(text));
        try (var read = read(report)) {
            var cell = read.getSheetAt(1).getRow(5).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void the_workbook_has_numbers_as_numbers_and_signs_as_signs() throws Exception {
        try (var read = read(aReport().build())) {
            assertThat(read.getNumberOfSheets()).isEqualTo(4);
            assertThat(read.getSheetName(0)).isEqualTo("Om rapporten");
            var sheet = read.getSheetAt(1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Antal");
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(1212);
            assertThat(sheet.getRow(3).getCell(4).getNumericCellValue()).isEqualTo(131.5);
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("<5");
            assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isZero();
            assertThat(sheet.getRow(5).getCell(4).getStringCellValue()).isEqualTo("..");
            assertThat(sheet.getColumnWidthInPixels(0)).isGreaterThan(80);
        }
    }

    @Test
    void the_first_sheet_says_what_the_report_is() throws Exception {
        try (var read = read(aReport().build())) {
            var texts = new StringBuilder();
            read.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
            assertThat(texts.toString())
                    .contains(SampleReport.TITLE, "andra kvartalet 2024", "utgåva 1", "9f86d081884c7d65", "[1]");
        }
    }

    private List<NamedCsvRecord> lines(Report report) {
        var text = new String(csv.of(report), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
    }

    private XSSFWorkbook read(Report report) throws Exception {
        var bytes = workbook.of(printed(report));
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve("report.xlsx"), bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Printed printed(Report report) {
        return Printed.of(report, "Exempelstads kommun", "Socialnämnden");
    }
}
