package se.kvalitetshjulet.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Channel;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Kind;
import se.kvalitetshjulet.courses.Deviation.Status;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfComplaint;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfDeviation;

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
        var pair = new QualityChange.Pair(ThingKind.DEVIATION, deviation(before), deviation(after));
        assertThat(QualityChange.inWords(QualityChange.count(List.of(pair), 2023, 0)))
                .isEqualTo(words);
    }

    @Test
    void all_are_told_by_kind_in_their_order_each_noun_once() {
        var came = new QualityChange.Pair(ThingKind.DEVIATION, null, deviation("2023-05-01 A REPORTED"));
        var closed = new QualityChange.Pair(
                ThingKind.DEVIATION, deviation("2023-05-01 A REPORTED"), deviation("2023-05-01 A CLOSED"));
        var answered = new QualityChange.Pair(ThingKind.COMPLAINT, complaint(null), complaint("2023-06-01"));
        assertThat(QualityChange.inWords(QualityChange.count(List.of(answered, closed, came, came), 2023, 2)))
                .isEqualTo("två avvikelser tillkom, en avslutades, ett klagomål eller synpunkt ändrades,"
                        + " två inlämnade tal ändrades");
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
                answeredOn == null ? null : LocalDate.parse(answeredOn),
                null,
                null);
    }
}
