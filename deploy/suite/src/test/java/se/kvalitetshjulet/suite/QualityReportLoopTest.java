package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.AGENDA;
import static se.kvalitetshjulet.local.Service.DEVIATIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From deviations that are posted to the annual quality report as a matter with an item and its statement. */
class QualityReportLoopTest {

    private static final Board BOARD = Board.of("quality-loop");

    @Test
    void the_deviations_of_a_year_become_a_report_that_waits_for_the_board() {
        List<PostedEvent> events = List.of(
                reported("CLOSED", "2023-03-01"),
                closed("CLOSED", "2023-04-01"),
                reported("OPEN", "2023-06-01"),
                reported("LATER", "2024-01-02"));
        BOARD.as("SYSTEM").post(DEVIATIONS, events).is(200);
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, BOARD).count("event")).isEqualTo(events.size()));

        JsonNode draft = BOARD.as("CONTROLLER")
                .post(REPORTING, "reports", Map.of("kind", "QUALITY", "period", "2023"))
                .is(201)
                .json();
        assertThat(Reports.figure(draft, "avvikelser.totalt")).isEqualTo(2);
        assertThat(Reports.figure(draft, "avvikelser.avslutade")).isEqualTo(1);
        assertThat(Reports.figure(draft, "avvikelser.omrade.CASE_HANDLING.totalt"))
                .isEqualTo(2);

        JsonNode edition = Reports.published(BOARD, draft);
        JsonNode proposal = Proposals.of(BOARD.as("SECRETARY"), edition);
        assertThat(proposal.path("statement").path("title").asText()).isEqualTo("Kvalitetsberättelse 2023");
        assertThat(proposal.path("statement").path("proposedDecisions").get(0).asText())
                .endsWith("lägger kvalitetsberättelsen för 2023 till handlingarna.");
        assertThat(proposal.path("statement").path("recipients").get(0).asText())
                .isEqualTo("Akten");
        JsonNode matter = BOARD.as("SECRETARY")
                .get(
                        AGENDA,
                        "matters/"
                                + proposal.path("registryNumber")
                                        .asText()
                                        .replace('/', '-')
                                        .replace(':', '-'))
                .is(200)
                .json();
        assertThat(matter.path("title").asText()).isEqualTo("Kvalitetsberättelse 2023");
        assertThat(matter.path("origin").path("id").asText()).isEqualTo("QUALITY/2023");
    }

    private static PostedEvent reported(String deviationId, String on) {
        return deviation("reported", deviationId)
                .with("area", "CASE_HANDLING")
                .with("unit", "VUXEN")
                .with("occurredOn", on)
                .with("discoveredOn", on)
                .with("reportedOn", on)
                .with("origin", "INTERNAL")
                .with("onPaper", false)
                .with("affects", "CLIENT");
    }

    private static PostedEvent closed(String deviationId, String on) {
        return deviation("closed", deviationId).with("on", on);
    }

    private static PostedEvent deviation(String name, String deviationId) {
        return PostedEvent.of("deviation." + name, "deviationId", deviationId);
    }
}
