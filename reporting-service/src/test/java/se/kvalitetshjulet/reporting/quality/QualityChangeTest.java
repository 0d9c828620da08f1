package se.kvalitetshjulet.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Channel;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Kind;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.courses.Deviation.Status;
import se.kvalitetshjulet.reporting.quality.QualityChange.Pair;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfComplaint;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfControl;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfDeviation;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfLexSarah;

/** What the report of 2023 says otherwise of a thing, in words. */
class QualityChangeTest {

    /** A deviation is written as its day, area and status; nothing stands for one that is not known. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            -,                        2023-05-01 A REPORTED,      en avvikelse tillkom
            -,                        2022-12-31 A REPORTED,      inget som räknas har ändrats
            -,                        2023-05-01 A DUPLICATE,     inget som räknas har ändrats
            2023-05-01 A REPORTED,    2023-05-01 A ASSESSED,      inget som räknas har ändrats
            2023-05-01 A REPORTED,    2023-05-01 A CLOSED,        en avvikelse avslutades
            2023-05-01 A CLOSED,      2023-05-01 A ASSESSED,      en avvikelse öppnades igen
            2023-05-01 A CLOSED,      2023-05-01 B CLOSED,        en avvikelse bytte område
            2023-05-01 A CLOSED,      2023-05-01 B REPORTED,      en avvikelse öppnades igen
            2023-05-01 A CLOSED,      2023-05-01 A NOT_REPORTABLE, en avvikelse utgick
            2023-05-01 A CLOSED,      -,                          en avvikelse utgick
            """)
    void a_deviation_is_told_once_as_what_weighs_most(String before, String after, String words) {
        var pair = new Pair(ThingKind.DEVIATION, deviation(before), deviation(after));
        assertThat(inWords(List.of(pair), 0)).isEqualTo(words);
    }

    @Test
    void all_are_told_by_kind_in_their_order_each_noun_once() {
        var came = new Pair(ThingKind.DEVIATION, null, deviation("2023-05-01 A REPORTED"));
        var closed =
                new Pair(ThingKind.DEVIATION, deviation("2023-05-01 A REPORTED"), deviation("2023-05-01 A CLOSED"));
        var answered = new Pair(ThingKind.COMPLAINT, complaint(null), complaint("2023-06-01"));
        assertThat(inWords(List.of(answered, closed, came, came), 2))
                .isEqualTo("två avvikelser tillkom, en avslutades, ett klagomål eller synpunkt ändrades,"
                        + " två inlämnade tal ändrades");
    }

    @Test
    void another_day_that_no_table_tells_of_is_no_change() {
        var escalated = new OfComplaint(
                "k",
                LocalDate.parse("2023-05-20"),
                null,
                Kind.COMPLAINT,
                Channel.DIRECT,
                "TREATMENT",
                LocalDate.parse("2023-06-01"),
                LocalDate.parse("2023-06-10"));
        assertThat(inWords(
                        List.of(
                                new Pair(ThingKind.COMPLAINT, complaint("2023-06-01"), escalated),
                                new Pair(ThingKind.COMPLAINT, complaint("2023-06-01"), complaint("2023-06-02")),
                                new Pair(
                                        ThingKind.LEX_SARAH,
                                        lexSarah("2023-06-01", null),
                                        lexSarah("2023-06-01", "2024-01-10")),
                                new Pair(ThingKind.CONTROL, control("2023-04-01", "A"), control("2023-10-01", "A"))),
                        0))
                .isEqualTo("inget som räknas har ändrats");
        assertThat(inWords(
                        List.of(
                                new Pair(ThingKind.COMPLAINT, complaint("2023-06-01"), complaint("2023-06-20")),
                                new Pair(ThingKind.LEX_SARAH, lexSarah(null, null), lexSarah("2023-06-01", null)),
                                new Pair(ThingKind.CONTROL, control(null, null), control("2023-04-01", "A"))),
                        0))
                .isEqualTo("ett klagomål eller synpunkt ändrades, en lex Sarah-rapport ändrades, en kontroll ändrades");
    }

    @Test
    void what_a_control_found_is_a_change_of_the_report_that_counts_it() {
        var found =
                new Pair(ThingKind.CONTROL, control("2023-04-01", "WITHOUT_REMARK"), control("2023-10-01", "MINOR"));

        assertThat(QualityChange.of(found, 2023, fact -> QualityReport.counted(fact, 14)))
                .isEmpty();
        assertThat(QualityChange.of(found, 2023, ControlReport::counted)).isPresent();
        assertThat(QualityChange.of(
                        new Pair(ThingKind.DEVIATION, null, deviation("2023-05-01 A REPORTED")),
                        2023,
                        ControlReport::counted))
                .isEmpty();
    }

    private static String inWords(List<Pair> pairs, int figures) {
        return QualityChange.inWords(
                QualityChange.count(pairs, 2023, fact -> QualityReport.counted(fact, 14), figures));
    }

    private static OfLexSarah lexSarah(String notified, String decided) {
        return new OfLexSarah(
                "l",
                LocalDate.parse("2023-05-01"),
                null,
                Outcome.SERIOUS_MISCONDUCT,
                day(notified),
                day(decided),
                null);
    }

    private static OfControl control(String performed, String result) {
        return new OfControl("c", LocalDate.parse("2023-03-01"), null, "1.1", day(performed), result);
    }

    private static LocalDate day(String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static OfDeviation deviation(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] words = written.split(" ");
        return new OfDeviation("d", LocalDate.parse(words[0]), null, words[1], Status.valueOf(words[2]));
    }

    private static OfComplaint complaint(String answeredOn) {
        return new OfComplaint(
                "k",
                LocalDate.parse("2023-05-20"),
                null,
                Kind.COMPLAINT,
                Channel.DIRECT,
                "TREATMENT",
                day(answeredOn),
                null);
    }
}
