package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.OpenApiCheck;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportsTest {

    private static final String Q1 = "UNEXECUTED_DECISIONS-2024-Q1";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void aBoard() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void a_quarter_without_anything_to_report_is_reported_published_adopted_and_dispatched() {
        board.assembles("2024-Q1")
                .body("reportId", equalTo(Q1 + "-draft"))
                .body("status", equalTo("DRAFT"))
                .body("edition", nullValue())
                .body("title", equalTo("Rapportering av ej verkställda gynnande beslut - första kvartalet 2024"))
                .body("proposedDecisions", hasSize(2))
                .body("summary", containsString("finns inga ej verkställda gynnande beslut att rapportera"))
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(0));
        board.publishes("2024-Q1")
                .statusCode(201)
                .body("reportId", equalTo(Q1 + "-1"))
                .body("edition", equalTo(1))
                .body("chain.number", equalTo(1));
        board.reads("MEMBER", "/reports/" + Q1 + "-1").statusCode(200).body("status", equalTo("PUBLISHED"));
        assertThat(board.outgoing("report.published"))
                .singleElement()
                .asString()
                .contains("\"reportId\":\"" + Q1 + "-1\"", "\"chain\":{\"number\":1");

        board.send(Topics.AGENDA_EVENTS, List.of(board.decided(Q1 + "-1", "APPROVED", "m1")));
        board.knows(1);
        board.reads("MEMBER", "/reports/" + Q1 + "-1")
                .body("status", equalTo("ADOPTED"))
                .body("adopted.paragraph", equalTo(44))
                .body("adopted.decidedOn", equalTo("2024-04-24"))
                .body("dispatch", nullValue());

        board.send(Topics.AGENDA_EVENTS, List.of(board.minutes("m1", "[43, 44]")));
        board.knows(2);
        board.reads("MEMBER", "/reports/" + Q1 + "-1")
                .body("dispatch.releasedOn", equalTo("2024-05-06"))
                .body("dispatch.recipients", contains("Kommunfullmäktige", "Revisorerna", "Akten"));
    }

    @Test
    void minutes_that_come_before_the_decision_release_it_all_the_same() {
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        board.send(Topics.AGENDA_EVENTS, List.of(board.minutes("m2", "[44]"), board.decided(Q1 + "-1", "NOTED", "m2")));
        board.knows(2);
        board.reads("SECRETARY", "/reports/" + Q1 + "-1")
                .body("status", equalTo("ADOPTED"))
                .body("dispatch.releasedOn", equalTo("2024-05-06"));
    }

    @Test
    void a_decision_is_of_the_day_of_its_meeting_also_when_it_is_entered_later() {
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        board.send(Topics.AGENDA_EVENTS, List.of(board.decided(Q1 + "-1", "APPROVED", "m7")));
        board.knows(1);
        board.send(Topics.AGENDA_EVENTS, List.of(board.scheduled("m7", "2024-04-18T11:00:00Z")));
        board.knows(2);
        board.reads("MEMBER", "/reports/" + Q1 + "-1").body("adopted.decidedOn", equalTo("2024-04-18"));
    }

    @Test
    void what_the_board_sends_back_is_a_draft_again_and_may_be_published_as_it_is() {
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        board.send(Topics.AGENDA_EVENTS, List.of(board.decided(Q1 + "-1", "REMITTED", "m3")));
        board.knows(1);
        board.reads("AUDITOR", "/reports/" + Q1 + "-1").body("status", equalTo("RETURNED"));
        board.reads("AUDITOR", "/reports/" + Q1 + "-draft").statusCode(200);
        board.publishes("2024-Q1").statusCode(201).body("edition", equalTo(2)).body("supersedes", equalTo(Q1 + "-1"));
        assertThat(board.outgoing("report.revised")).hasSize(1);
    }

    @Test
    void each_group_is_counted_from_events_on_the_topic_and_each_figure_names_its_events() {
        board.tells(
                Topics.DECISIONS_EVENTS,
                board.decision("a").decidedOn("2023-10-01"),
                board.decision("b")
                        .forA("MAN")
                        .decidedOn("2023-06-01")
                        .executedOn("2023-07-01")
                        .interruptedOn("2023-11-01"),
                board.decision("c").decidedOn("2023-10-01").executedOn("2024-02-01"),
                board.decision("d").decidedOn("2023-10-01").closedOn("2024-02-01"),
                board.decision("e").decidedOn("2023-10-01").executedOn("2023-12-01"));
        board.assembles("2024-Q1")
                .body("figures.find { it.figureId == 'unexecuted.not-executed.total' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'unexecuted.interrupted.by-sex.MAN' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'unexecuted.executed.total' }.value", equalTo(1))
                .body("figures.find { it.figureId == 'unexecuted.closed.total' }.value", equalTo(1));
        board.publishes("2024-Q1")
                .statusCode(201)
                .body("figures.find { it.figureId == 'unexecuted.closed.total' }.suppressed", equalTo(true))
                .body("figures.find { it.figureId == 'unexecuted.closed.total' }.value", nullValue())
                .body("summary", containsString("färre än 5"));
        assertThat(board.outgoing("report.published").getFirst()).doesNotContain(" 1 beslut");

        var figure = "/reports/" + Q1 + "-1/figures/unexecuted.interrupted.total";
        board.reads("MEMBER", figure)
                .statusCode(200)
                .body("value", nullValue())
                .body("definition", containsString("16 kap. 6 h § SoL"))
                .body("sources", nullValue());
        board.reads("MEMBER", figure + "/sources").statusCode(404);
        board.reads("AUDITOR", figure).body("value", equalTo(1)).body("sources", notNullValue());
        board.reads("AUDITOR", figure + "/sources?limit=2")
                .body("meta.totalRecords", equalTo(3))
                .body("data.subject", contains("b", "b"))
                .body("data.source", contains("/case-system/exempel", "/case-system/exempel"));
    }

    @Test
    void drafts_and_reports_open_to_their_roles_only() {
        board.assembles("MEMBER", Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1"))
                .statusCode(403);
        board.assembles("2024-Q1");
        for (var role : List.of("MEMBER", "SECRETARY", "UNIT_MANAGER", "REGISTRAR")) {
            board.reads(role, "/reports/" + Q1 + "-draft").statusCode(404);
            board.reads(role, "/reports").statusCode(200).body("data", hasSize(0));
        }
        board.reads("AUDITOR", "/reports/" + Q1 + "-draft").statusCode(200).body("whole", equalTo(true));
        board.reads("HEAD_OF_ADMINISTRATION", "/reports/" + Q1 + "-draft")
                .statusCode(200)
                .body("whole", equalTo(false));
        board.reads("EMPLOYEE", "/reports").statusCode(403);
        var elsewhere = Board.fresh(store, kafka);
        elsewhere.reads("CONTROLLER", "/reports/" + Q1 + "-draft").statusCode(404);
        board.assembles(
                        "HEAD_OF_ADMINISTRATION",
                        Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1", "asOf", "2024-04-01T00:00:00Z"))
                .statusCode(403);
    }

    @Test
    void what_cannot_be_assembled_or_published_says_why() {
        refused(
                Map.of(
                        "kind",
                        "UNEXECUTED_DECISIONS",
                        "period",
                        "2024-Q1",
                        "asOf",
                        Instant.now().plusSeconds(60).toString()),
                400,
                "as-of-in-future");
        for (var moment : List.of("0001-01-01T00:00:00Z", "-999999999-12-31T00:00:00Z", "2009-12-31T22:59:59Z")) {
            refused(
                    Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1", "asOf", moment),
                    400,
                    "invalid-request");
        }
        refused(Map.of("kind", "MONTHLY", "period", "2024-01"), 422, "report-kind-not-offered");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q5"), 400, "invalid-request");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2007-Q1"), 400, "invalid-request");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2999-Q1"), 409, "report-period-not-over");
        refused(Map.of("kind", "NO_SUCH", "period", "2024-Q1"), 400, "invalid-request");
        refused(Map.of("kind", "UNEXECUTED_DECISIONS"), 400, "invalid-request");
        board.as("CONTROLLER")
                .contentType("application/json")
                .body("null")
                .post("/reports")
                .then()
                .statusCode(400)
                .body("violations.message", contains("Ange sort och period."));
        board.publishes("2024-Q1").statusCode(404);
        board.assembles("2024-Q1");
        board.as("CONTROLLER")
                .header("If-Match", "\"77\"")
                .post("/reports/" + Q1 + "-draft/publish")
                .then()
                .statusCode(412);
        board.publishes("2024-Q1").statusCode(201);
        board.as("CONTROLLER")
                .post("/reports/" + Q1 + "-1/publish")
                .then()
                .statusCode(409)
                .body("type", containsString("report-not-a-draft"));
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(409).body("type", containsString("report-nothing-new"));
    }

    @Test
    void a_chart_that_asks_for_no_more_is_written_as_it_always_was_and_so_is_the_hash_of_what_it_stands_in() {
        board.assembles("2024-Q1");
        assertThat(board.reads("CONTROLLER", "/reports/" + Q1 + "-draft")
                        .extract()
                        .<Map<String, Object>>path("sections.find { it.charts }.charts[0]"))
                .containsOnlyKeys("title", "description", "tableId", "kind", "columns");
    }

    @Test
    void the_definitions_and_the_interface_say_what_there_is() throws IOException {
        board.reads("MEMBER", "/report-definitions")
                .statusCode(200)
                .body("kind", hasItem("UNEXECUTED_DECISIONS"))
                .body("[0].steps", contains("CHECKED", "APPROVED_BY_ADMINISTRATION"));
        OpenApiCheck.committedEqualsRunning();
        OpenApiCheck.keepsTheProfile();
    }

    @Test
    void a_form_that_no_report_has_is_refused_and_whoever_names_none_gets_json() {
        board.assembles("2024-Q1");
        var draft = "/reports/" + Q1 + "-draft";
        for (var form : List.of("image/png", "application/xml;q=0.9, image/*", "text/plain")) {
            board.as("CONTROLLER")
                    .accept(form)
                    .get(draft)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kvalitetshjulet:problem:not-acceptable"));
        }
        for (var form : List.of("*/*", "*/*;q=0.8", "application/*", "application/json")) {
            board.as("CONTROLLER")
                    .accept(form)
                    .get(draft)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("reportId", equalTo(Q1 + "-draft"));
        }
        board.as("CONTROLLER")
                .accept("image/png, text/csv;q=0.5")
                .get(draft)
                .then()
                .statusCode(200)
                .contentType("text/csv");
    }

    private void refused(Map<String, String> body, int status, String problem) {
        board.assembles("CONTROLLER", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:" + problem))
                .body("detail", notNullValue());
    }
}
