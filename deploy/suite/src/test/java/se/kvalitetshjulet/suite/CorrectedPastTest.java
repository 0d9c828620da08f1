package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Events.made;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody finds that what was recorded of a decision long ago was wrong, when it stands in issued reports. */
class CorrectedPastTest {

    private static final Board BOARD = Board.of("corrected");

    private final Api controller = BOARD.as("CONTROLLER");

    @Test
    void every_edition_that_it_changes_becomes_stale_and_gets_a_proposal_and_no_other_does() {
        List<PostedEvent> late = Stream.of("WRONG", "A", "B", "C", "D", "E", "F")
                .map(id -> made(id, "2023-06-01"))
                .toList();
        BOARD.as("SYSTEM").post(DECISIONS, late).is(200);
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, BOARD).count("event")).isEqualTo(late.size()));
        JsonNode before = issued("2023-Q2");
        JsonNode gone = issued("2023-Q4");
        JsonNode changed = issued("2024-Q1");

        correct("WRONG", Map.of("decidedOn", "2023-12-01"));

        Eventually.that(() -> assertThat(List.of(gone, changed)).allMatch(this::isStale));
        assertThat(isStale(before)).isFalse();
        assertThat(proposed(gone)).isEqualTo("ett beslut utgick");
        assertThat(proposed(changed)).isEqualTo("ett beslut rättades");
    }

    private JsonNode issued(String period) {
        return Reports.published(BOARD, Reports.assembled(controller, period));
    }

    private static void correct(String decisionId, Map<String, Object> changes) {
        Api investigator = BOARD.as("INVESTIGATOR");
        String path = "decisions/" + decisionId;
        JsonNode correction = investigator
                .post(
                        DECISIONS,
                        path + "/corrections",
                        Map.of("correctedOn", "2024-05-02", "reason", "REGISTERED_WRONG", "changes", changes),
                        "If-Match",
                        investigator.get(DECISIONS, path).is(200).header("ETag"))
                .is(201)
                .json();
        assertThat(correction.path("corrections")).hasSize(changes.size());
    }

    private boolean isStale(JsonNode edition) {
        return controller
                .get(REPORTING, "reports/" + edition.path("reportId").asText())
                .is(200)
                .json()
                .path("stale")
                .asBoolean();
    }

    /** What has become of decisions, as the proposal for the next edition says. */
    private String proposed(JsonNode edition) {
        Reports.assembled(controller, edition.path("period").asText());
        JsonNode proposal = controller
                .get(REPORTING, "reports/" + edition.path("reportId").asText() + "/proposal")
                .is(200)
                .json();
        assertThat(proposal.path("supersedes")).isEqualTo(edition.path("reportId"));
        return proposal.path("inWords").asText();
    }
}
