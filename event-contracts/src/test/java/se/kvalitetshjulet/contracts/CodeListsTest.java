package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.decision.DecisionClosed;

class CodeListsTest {

    @Test
    void the_standard_lists_are_these() {
        assertThat(Contract.filesIn("codes"))
                .containsExactly(
                        "areas.json",
                        "closing-causes.json",
                        "complaint-outcomes.json",
                        "complaint-subjects.json",
                        "control-results.json",
                        "delay-reasons.json",
                        "deviation-areas.json",
                        "deviation-causes.json",
                        "inspection-results.json",
                        "interruption-reasons.json",
                        "legal-bases.json",
                        "lex-sarah-proposals.json",
                        "measure-categories.json",
                        "measure-purposes.json",
                        "reclassification-reasons.json",
                        "risk-events.json",
                        "service-types.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "areas",
                "closing-causes",
                "complaint-outcomes",
                "complaint-subjects",
                "control-results",
                "delay-reasons",
                "deviation-areas",
                "deviation-causes",
                "inspection-results",
                "interruption-reasons",
                "legal-bases",
                "lex-sarah-proposals",
                "measure-categories",
                "measure-purposes",
                "reclassification-reasons",
                "risk-events",
                "service-types"
            })
    void every_code_has_its_swedish_words_and_its_time(String list) {
        assertThat(codes(list)).extracting(code -> code.get("code").asText()).doesNotHaveDuplicates();
        assertThat(codes(list)).allSatisfy(code -> {
            assertThat(code.get("code").asText()).matches("[A-Z][A-Z0-9_]*");
            assertThat(code.get("label").asText()).isNotBlank();
            var from = LocalDate.parse(code.get("validFrom").asText());
            if (code.has("validTo")) {
                assertThat(LocalDate.parse(code.get("validTo").asText())).isAfter(from);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "decision.made, legalBasis, legal-bases",
        "decision.made, serviceType, service-types",
        "decision.made, area, areas",
        "decision.execution-interrupted, reason, interruption-reasons",
        "decision.delay-explained, reason, delay-reasons",
        "decision.closed, cause, closing-causes",
        "deviation.reported, area, deviation-areas",
        "deviation.reclassified, area, deviation-areas",
        "deviation.reclassified, reason, reclassification-reasons",
        "deviation.assessed, causes/0, deviation-causes",
        "complaint.received, subject, complaint-subjects",
        "complaint.answered, outcome, complaint-outcomes",
        "measure.decided, category, measure-categories",
        "measure.decided, purpose, measure-purposes",
        "lex-sarah.board-decision-requested, proposal, lex-sarah-proposals",
        "inspection.decided, result, inspection-results",
        "risk.assessed, eventCode, risk-events",
        "control.performed, result, control-results"
    })
    void the_samples_use_codes_of_the_lists(String type, String field, String list) {
        var sample = Contract.resource("/samples/" + type + ".v1.json");

        assertThat(names(list)).contains(sample.at("/data/" + field).asText());
    }

    @Test
    void the_closed_set_of_closing_causes_has_words_for_each() {
        assertThat(names("closing-causes"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DecisionClosed.Cause.values())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void lss_has_ten_services_and_a_legal_basis_for_each() {
        var services = codes("service-types").stream()
                .filter(code -> code.path("act").asText().equals("LSS"))
                .toList();

        assertThat(services)
                .extracting(code -> code.get("citation").asText())
                .containsExactly(
                        "9 § 1 LSS",
                        "9 § 2 LSS",
                        "9 § 3 LSS",
                        "9 § 4 LSS",
                        "9 § 5 LSS",
                        "9 § 6 LSS",
                        "9 § 7 LSS",
                        "9 § 8 LSS",
                        "9 § 9 LSS",
                        "9 § 10 LSS");
        assertThat(names("legal-bases")).hasSize(13).contains("LSS_9_1", "LSS_9_10");
    }

    private static List<JsonNode> codes(String list) {
        return StreamSupport.stream(
                        Contract.resource("/codes/" + list + ".json").spliterator(), false)
                .toList();
    }

    private static TreeSet<String> names(String list) {
        var names = new TreeSet<String>();
        codes(list).forEach(code -> names.add(code.get("code").asText()));
        return names;
    }
}
