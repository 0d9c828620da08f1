package se.kvalitetshjulet.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Channel;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Kind;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfComplaint;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.written.FigureTexts;

/** What a year's report says of what was known, without anything booted. */
class QualityTablesTest {

    private static final Words WORDS = new Words(
            "Socialnämnden", 14, List.of("CASE_HANDLING"), UnaryOperator.identity(), UnaryOperator.identity());

    private static Content report(List<QualityFact> facts, List<KeyFigure> figures) {
        return QualityReport.of(2023, new QualityReport.Known(facts, figures, List.of()), WORDS)
                .published();
    }

    private static List<List<String>> rows(Content report, String tableId) {
        return report.tables().stream()
                .filter(table -> table.tableId().equals(tableId))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void a_year_with_nothing_is_a_report_that_says_so() {
        Content report = report(List.of(), List.of());

        assertThat(report.summary())
                .isEqualTo(
                        "Under 2023 rapporterades inga avvikelser. Inga klagomål och synpunkter kom in, och inga rapporter"
                                + " enligt lex Sarah lämnades. Inga åtgärder beslutades.");
        assertThat(rows(report, "avvikelser"))
                .containsExactly(List.of("CASE_HANDLING", "0", "0"), List.of("Totalt antal avvikelser", "0", "0"));
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "Avvikelser",
                        "Klagomål och synpunkter",
                        "Lex Sarah",
                        "Åtgärder och deras effekt",
                        "Tillsyn",
                        "Egenkontroll och nyckeltal",
                        "Internkontroll och risker");
    }

    @Test
    void each_section_that_people_write_has_its_place_among_those_that_are_counted() {
        List<String> counted = report(List.of(), List.of()).sections().stream()
                .map(Section::heading)
                .toList();
        List<String> before = new ArrayList<>();
        QualityReport.writtenSections().stream()
                .map(WrittenSection::before)
                .filter(heading -> heading != null)
                .forEach(before::add);
        assertThat(counted).containsAll(before);
        assertThat(QualityReport.writtenSections().getLast().before()).isNull();
        assertThat(Set.copyOf(QualityReport.writtenSections().stream()
                        .map(WrittenSection::sectionId)
                        .toList()))
                .hasSameSizeAs(QualityReport.writtenSections());
    }

    @Test
    void a_key_figure_that_is_missing_or_withheld_says_which_and_its_source_is_cited() {
        Content report = report(
                List.of(),
                List.of(figure("U1", "Gammalt namn", 2022, false, "77"), figure("U1", "Nytt namn", 2023, false, null)));

        assertThat(rows(report, "nyckeltal")).containsExactly(List.of("Nytt namn", "77", "x", ".."));
        assertThat(report.tables().stream()
                        .filter(table -> table.tableId().equals("nyckeltal"))
                        .findFirst()
                        .orElseThrow()
                        .note())
                .isEqualTo("..: uppgift saknas. x: visas inte, eftersom det bygger på för få. Källa: Kolada");
    }

    /** The fourteenth day is a Wednesday in the first two lines, and Easter Monday in the last two. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-03-01, 2023-03-15, 1, 0, 0
            2023-03-01, 2023-03-16, 0, 1, 0
            2023-03-01, ,           0, 0, 1
            2023-03-27, 2023-04-11, 1, 0, 0
            2023-03-27, 2023-04-12, 0, 1, 0
            """)
    void a_complaint_is_answered_in_time_by_the_local_rule_of_days(
            LocalDate received, LocalDate answered, String inTime, String later, String not) {
        var complaint =
                new OfComplaint("k", received, null, Kind.COMPLAINT, Channel.DIRECT, "TREATMENT", answered, null);

        assertThat(rows(report(List.of(complaint), List.of()), "klagomal-svar").getFirst())
                .containsExactly("Klagomål", inTime, later, not, "1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | .. | Inga klagomål eller synpunkter har besvarats.
            1 | 1 | x  | Hur stor andel som fick sitt svar i tid visas inte, eftersom den bygger på för få.
            2 | 4 | x  | Hur stor andel som fick sitt svar i tid visas inte, eftersom den bygger på för få.
            2 | 5 | 40 | Av dem som har besvarats fick 40 procent sitt svar i tid.
            """)
    void a_share_of_one_to_four_is_withheld_as_a_figure_and_in_words(int inTime, int all, String shown, String words) {
        List<QualityFact> answered = IntStream.range(0, all)
                .mapToObj(number -> complaint("k" + number, number < inTime ? "2023-03-02" : "2023-05-02"))
                .toList();

        Content report = report(answered, List.of());

        assertThat(FigureTexts.of(report.figures(), report.tables()).named())
                .filteredOn(figure -> figure.figureId().equals("klagomal.andel-i-tid"))
                .extracting(FigureTexts.Named::text)
                .containsExactly(shown);
        assertThat(report.sections().get(1).paragraphs()).containsExactly(words);
    }

    private static QualityFact complaint(String id, String answered) {
        return new OfComplaint(
                id,
                LocalDate.parse("2023-03-01"),
                null,
                Kind.COMPLAINT,
                Channel.DIRECT,
                "TREATMENT",
                LocalDate.parse(answered),
                null);
    }

    private static KeyFigure figure(String indicator, String name, int year, boolean nation, String value) {
        return new KeyFigure(
                indicator,
                name,
                year,
                nation,
                "%",
                value == null ? null : new BigDecimal(value),
                value == null,
                "Kolada");
    }
}
