package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.AGENDA;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Events.closed;
import static se.kvalitetshjulet.suite.Events.interrupted;
import static se.kvalitetshjulet.suite.Events.made;
import static se.kvalitetshjulet.suite.Events.started;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The one true wheel: from events that a case system posts to a report that the board has adopted. */
class SpineTest {

    private static final Board BOARD = Board.of("spine");
    private static final Board QUIET = Board.of("quiet-quarter");

    private final Api controller = BOARD.as("CONTROLLER");
    private final Api secretary = BOARD.as("SECRETARY");

    @Test
    void decisions_that_nobody_executed_become_a_report_that_the_board_adopts_and_sends_on() {
        post(List.of(
                made("LATE", "2023-10-02"),
                made("LATER", "2023-12-31"),
                made("EXECUTED", "2023-11-01"),
                started("EXECUTED", "2024-03-01"),
                made("INTERRUPTED", "2023-09-01"),
                started("INTERRUPTED", "2023-09-10"),
                interrupted("INTERRUPTED", "2023-11-15"),
                made("CLOSED", "2023-10-10"),
                closed("CLOSED", "2024-02-20"),
                made("IN-TIME", "2024-02-01"),
                started("IN-TIME", "2024-02-15")));

        JsonNode draft = assembled(BOARD, controller, "2024-Q1");
        assertThat(Reports.figure(draft, "unexecuted.not-executed.total")).isEqualTo(1);
        assertThat(Reports.figure(draft, "unexecuted.interrupted.total")).isEqualTo(1);
        assertThat(Reports.figure(draft, "unexecuted.executed.total")).isEqualTo(1);
        assertThat(Reports.figure(draft, "unexecuted.closed.total")).isEqualTo(1);

        JsonNode edition = Reports.published(BOARD, draft);
        assertThat(edition.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(edition.path("contentHash")).isEqualTo(draft.path("contentHash"));

        JsonNode proposal = Proposals.of(secretary, edition);
        JsonNode statement = proposal.path("statement");
        assertThat(statement.path("title").asText())
                .isEqualTo("Rapportering av ej verkställda gynnande beslut - första kvartalet 2024");
        assertThat(statement.path("proposedDecisions")).hasSize(2);
        assertThat(statement.path("summary").asText()).contains("16 kap. 6 h §");
        assertThat(texts(statement.path("recipients"))).containsExactly("Kommunfullmäktige", "Revisorerna", "Akten");
        assertThat(proposal.path("registryNumber").asText()).matches("[A-ZÅÄÖ-]+/\\d{4}:\\d+");

        String meeting = decided(proposal, "APPROVED");
        JsonNode adopted = awaitReport(edition, "ADOPTED");
        assertThat(adopted.path("adopted").path("outcome").asText()).isEqualTo("APPROVED");
        assertThat(adopted.path("adopted").path("meetingId").asText()).isEqualTo(meeting);
        assertThat(adopted.path("adopted").path("registryNumber")).isEqualTo(proposal.path("registryNumber"));
        assertThat(adopted.hasNonNull("dispatch"))
                .as("nothing is sent before the minutes are approved")
                .isFalse();

        secretary
                .post(AGENDA, "meetings/" + meeting + "/minutes/approve", Map.of())
                .is(200);
        Eventually.that(() -> {
            JsonNode dispatch = report(controller, edition).path("dispatch");
            assertThat(texts(dispatch.path("recipients"))).containsExactly("Kommunfullmäktige", "Revisorerna", "Akten");
            assertThat(dispatch.path("releasedOn").asText())
                    .isEqualTo(LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        });
        assertThat(controller.get(AGENDA, "dead-letters").is(403).problem()).isEqualTo("forbidden");
    }

    @Test
    void a_quarter_with_nothing_to_report_is_a_report_that_says_so() {
        QUIET.as("SYSTEM")
                .post(DECISIONS, List.of(made("IN-TIME", "2024-02-01"), started("IN-TIME", "2024-02-15")))
                .is(200);
        Api asController = QUIET.as("CONTROLLER");
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, QUIET).count("event")).isEqualTo(2));
        JsonNode draft = assembled(QUIET, asController, "2024-Q1");
        assertThat(Reports.figure(draft, "unexecuted.not-executed.total")).isZero();
        JsonNode edition = Reports.published(QUIET, draft);
        assertThat(edition.path("summary").asText()).contains("inga");
        JsonNode proposal = Proposals.of(QUIET.as("SECRETARY"), edition);
        assertThat(texts(proposal.path("statement").path("proposedDecisions"))).hasSize(2);
    }

    private void post(List<PostedEvent> events) {
        JsonNode answers = BOARD.as("SYSTEM").post(DECISIONS, events).is(200).json();
        assertThat(answers)
                .hasSameSizeAs(events)
                .allMatch(it -> it.path("status").asText().equals("ACCEPTED"));
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, BOARD).count("event")).isEqualTo(events.size()));
    }

    private static JsonNode assembled(Board board, Api by, String period) {
        Answer answer = by.post(REPORTING, "reports", Map.of("kind", "UNEXECUTED_DECISIONS", "period", period))
                .is(201);
        JsonNode draft = answer.json();
        assertThat(answer.header("Location"))
                .endsWith("/reporting/v1/" + board.path() + "/reports/"
                        + draft.path("reportId").asText());
        assertThat(draft.path("status").asText()).isEqualTo("DRAFT");
        return draft;
    }

    /** Puts the proposal on a meeting, holds it, and has the board decide; answers the meeting's id. */
    private String decided(JsonNode proposal, String outcome) {
        JsonNode meeting = secretary
                .post(AGENDA, "meetings", Map.of("startsAt", "2026-10-15T13:00:00Z", "place", "Sammanträdesrummet"))
                .is(201)
                .json();
        String path = "meetings/" + meeting.path("meetingId").asText();
        String item = secretary
                .post(
                        AGENDA,
                        path + "/items",
                        Map.of("proposalId", proposal.path("itemId").asText()))
                .is(201)
                .json()
                .path("itemId")
                .asText();
        String seen = secretary.get(AGENDA, path).is(200).header("ETag");
        secretary
                .post(AGENDA, path + "/agenda/approve", Map.of(), "If-Match", seen)
                .is(200);
        secretary.post(AGENDA, path + "/notice/issue", null).is(200);
        secretary.post(AGENDA, path + "/open", null).is(200);
        JsonNode taken = secretary
                .post(AGENDA, path + "/items/" + item + "/decide", Map.of("outcome", outcome))
                .is(200)
                .json();
        assertThat(taken.path("decision").path("paragraph").asInt()).isEqualTo(1);
        assertThat(taken.path("decision").path("points"))
                .isEqualTo(proposal.path("statement").path("proposedDecisions"));
        secretary.post(AGENDA, path + "/close", null).is(200);
        return meeting.path("meetingId").asText();
    }

    private JsonNode awaitReport(JsonNode edition, String status) {
        Eventually.that(() ->
                assertThat(report(controller, edition).path("status").asText()).isEqualTo(status));
        return report(controller, edition);
    }

    private static JsonNode report(Api by, JsonNode edition) {
        return by.get(REPORTING, "reports/" + edition.path("reportId").asText(), "Accept", "application/json")
                .is(200)
                .json();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
