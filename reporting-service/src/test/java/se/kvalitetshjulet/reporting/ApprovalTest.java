package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** A draft on its way to its recipients: checked, approved, published, adopted, sent, and what stands in the way. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ApprovalTest {

    private static final String EDITION = "/reports/UNEXECUTED_DECISIONS-2024-Q1-1";
    private static final String DRAFT = Board.draft("2024-Q1");

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_of_its_own() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void nothing_is_published_before_it_is_checked_and_approved_and_each_refusal_says_who_may() {
        board.assembles("2024-Q1")
                .body(
                        "approval.steps.step",
                        contains("ASSEMBLED", "CHECKED", "APPROVED_BY_ADMINISTRATION", "PUBLISHED", "ADOPTED", "SENT"))
                .body("approval.steps.state", contains("DONE", "NEXT", "WAITING", "WAITING", "WAITING", "WAITING"))
                .body("approval.steps[0].by.name", equalTo("Controller, exempel"))
                .body("approval.steps[1].role", equalTo("CONTROLLER"))
                .body(why("PUBLISH"), containsString("granskas av controller och godkännas av förvaltningschef"))
                .body("links.figure", startsWith("/reporting/v1/"));
        Board.refused(
                publishes(), 409, "report-step-missing", "granskas av controller och godkännas av förvaltningschef");
        Board.refused(
                board.does("HEAD_OF_ADMINISTRATION", DRAFT, "/approve", Map.of()),
                409,
                "report-step-missing",
                "granskas av controller");
        board.does("HEAD_OF_ADMINISTRATION", DRAFT, "/check", Map.of()).statusCode(403);

        board.checks("2024-Q1");
        board.reads("CONTROLLER", DRAFT)
                .body("approval.steps[1].state", equalTo("DONE"))
                .body("approval.steps[1].at", notNullValue())
                .body("approval.steps[2].state", equalTo("NEXT"))
                .body("approval.actions.find { it.action == 'REOPEN' }.possible", equalTo(true));
        Board.refused(publishes(), 409, "report-step-missing", "Rapporten ska först godkännas av förvaltningschef.");
        Board.refused(
                board.does("CONTROLLER", DRAFT, "/check", Map.of()), 409, "report-step-not-due", "redan granskad");

        board.does("HEAD_OF_ADMINISTRATION", DRAFT, "/approve", Map.of())
                .statusCode(200)
                .body("approval.steps[2].by.title", equalTo("Förvaltningschef"))
                .body("approval.actions.find { it.action == 'PUBLISH' }.possible", equalTo(true));
        publishes().statusCode(201).body("approval.steps[3].by.name", equalTo("Förvaltningschef, exempel"));
        Board.refused(
                board.as("CONTROLLER")
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .body(Map.of("reason", "Fel månad."))
                        .post(EDITION + "/reopen")
                        .then(),
                409,
                "report-not-a-draft",
                "aldrig igen");
        board.reads("CONTROLLER", EDITION).body(why("REOPEN"), containsString("aldrig igen"));
    }

    @Test
    void each_step_is_taken_with_the_version_that_was_read_and_once_for_a_key() {
        board.assembles("2024-Q1");
        board.as("CONTROLLER").post(DRAFT + "/check").then().statusCode(428);
        board.as("CONTROLLER")
                .header("If-Match", "\"99\"")
                .post(DRAFT + "/check")
                .then()
                .statusCode(412);
        var read = board.as("CONTROLLER").get(DRAFT).header("ETag");
        board.checks("2024-Q1");
        board.as("HEAD_OF_ADMINISTRATION")
                .header("If-Match", read)
                .post(DRAFT + "/approve")
                .then()
                .statusCode(412);
        var checked = board.as("CONTROLLER").get(DRAFT).header("ETag");
        for (int twice = 0; twice < 2; twice++) {
            board.as("HEAD_OF_ADMINISTRATION")
                    .header("If-Match", checked)
                    .header("Idempotency-Key", "approve-once")
                    .post(DRAFT + "/approve")
                    .then()
                    .statusCode(200)
                    .header("ETag", board.as("CONTROLLER").get(DRAFT).header("ETag"))
                    .body("approval.steps[2].state", equalTo("DONE"));
        }
        assertThat(board.count("select count(*) from report_happening where step = 'APPROVED_BY_ADMINISTRATION'"))
                .isOne();
    }

    @Test
    void an_approval_holds_for_what_the_draft_says_and_no_longer() {
        board.assembles("2024-Q1");
        board.checks("2024-Q1");
        board.does("HEAD_OF_ADMINISTRATION", DRAFT, "/approve", Map.of()).statusCode(200);
        board.assembles("2024-Q1")
                .body("approval.steps.state", contains("DONE", "DONE", "DONE", "NEXT", "WAITING", "WAITING"));

        board.learns(board.waiting(1));
        board.assembles("2024-Q1")
                .body("approval.steps.state", contains("DONE", "NEXT", "WAITING", "WAITING", "WAITING", "WAITING"));
        Board.refused(publishes(), 409, "report-step-missing", "granskas");
        board.reads("AUDITOR", DRAFT + "/history")
                .body("what", hasItems("ASSEMBLED", "STEP_TAKEN"))
                .body("findAll { it.what == 'STEP_TAKEN' }.step", contains("APPROVED_BY_ADMINISTRATION", "CHECKED"));
    }

    @Test
    void a_checked_draft_is_opened_again_with_a_reason_and_that_stays_in_the_history() {
        board.assembles("2024-Q1");
        Board.refused(
                board.does("CONTROLLER", DRAFT, "/reopen", Map.of("reason", "Fel.")),
                409,
                "report-nothing-to-reopen",
                "öppen");
        board.checks("2024-Q1");
        board.does("CONTROLLER", DRAFT, "/reopen", Map.of("reason", "")).statusCode(400);
        board.does("CONTROLLER", DRAFT, "/reopen", Map.of("reason", "En rättelse är på väg."))
                .statusCode(200)
                .body("approval.steps[1].state", equalTo("NEXT"));
        board.reads("CONTROLLER", DRAFT + "/history")
                .body("[0].what", equalTo("REOPENED"))
                .body("[0].reason", equalTo("En rättelse är på väg."))
                .body("[0].by.name", equalTo("Controller, exempel"));
        for (var change : List.of("update report_happening set reason = ''", "delete from report_happening")) {
            assertThatThrownBy(() -> store.useTenant(board.tenant(), tx -> tx.execute(change)))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void each_level_approves_in_its_turn_and_reads_what_it_approves_without_small_counts() {
        board = Board.of(TestSettings.ALL_LEVELS, store, kafka);
        board.learns(board.waiting(2));
        board.assembles("2024-Q1")
                .body(
                        "approval.steps.step",
                        contains(
                                "ASSEMBLED",
                                "CHECKED",
                                "APPROVED_BY_UNIT",
                                "APPROVED_BY_DEPARTMENT",
                                "APPROVED_BY_ADMINISTRATION",
                                "PUBLISHED",
                                "ADOPTED",
                                "SENT"));
        board.reads("UNIT_MANAGER", DRAFT).statusCode(200).body("whole", equalTo(false));
        board.reads("UNIT_MANAGER", "/reports").body("data.status", hasItem("DRAFT"));
        board.reads("MEMBER", "/reports").body("data.status", not(hasItem("DRAFT")));
        board.checks("2024-Q1");
        Board.refused(
                board.does("HEAD_OF_DEPARTMENT", DRAFT, "/approve", Map.of()),
                409,
                "report-step-missing",
                "godkännas av enhetschef");
        for (var role : List.of("UNIT_MANAGER", "HEAD_OF_DEPARTMENT", "HEAD_OF_ADMINISTRATION")) {
            board.does(role, DRAFT, "/approve", Map.of()).statusCode(200);
        }
        publishes().statusCode(201).body("approval.steps.state", hasItem("DONE"));
    }

    @Test
    void who_has_checked_may_approve_only_where_the_board_has_said_so() {
        for (var name : List.of("two-people", TestSettings.ONE_PERSON)) {
            board = Board.of(name, store, kafka);
            board.assembles("2024-Q1");
            board.checks("2024-Q1");
            var version = board.as("CONTROLLER").get(DRAFT).header("ETag");
            var approved = board.asOne("CONTROLLER", "HEAD_OF_ADMINISTRATION")
                    .header("If-Match", version)
                    .post(DRAFT + "/approve")
                    .then();
            if (name.equals(TestSettings.ONE_PERSON)) {
                approved.statusCode(200);
            } else {
                Board.refused(approved, 409, "report-same-person", "någon annan");
            }
        }
    }

    @Test
    void an_edition_is_marked_as_sent_to_each_recipient_once_the_minutes_are_approved() {
        board.assembles("2024-Q1");
        Board.refused(sends("Akten", "2024-05-06"), 404, "not-found", "adressen");
        board.publishes("2024-Q1").statusCode(201);
        Board.refused(sends("Akten", "2024-05-06"), 409, "report-not-released", "antagit");
        board.send(Topics.AGENDA_EVENTS, List.of(board.decided("UNEXECUTED_DECISIONS-2024-Q1-1", "APPROVED", "m1")));
        board.knows(1);
        Board.refused(sends("Akten", "2024-05-06"), 409, "report-not-released", "justerat");
        board.reads("SECRETARY", EDITION).body(why("SEND"), containsString("justerat"));
        board.send(Topics.AGENDA_EVENTS, List.of(board.minutes("m1", "[43, 44]")));
        board.knows(2);

        Board.refused(sends("Tidningen", "2024-05-06"), 400, "invalid-request", "Rätta");
        Board.refused(sends("Akten", "2024-05-05"), 400, "invalid-request", "Rätta");
        Board.refused(sends("Akten", "2999-01-01"), 400, "invalid-request", "Rätta");
        sends("Kommunfullmäktige", "2024-05-06")
                .statusCode(200)
                .body("approval.steps[5].state", equalTo("NEXT"))
                .body("approval.steps[5].detail", equalTo("Återstår: Revisorerna, Akten"))
                .body("approval.steps[5].sent.recipient", contains("Kommunfullmäktige"))
                .body("approval.steps[5].sent.how", contains("EMAIL"));
        Board.refused(sends("Kommunfullmäktige", "2024-05-07"), 409, "report-already-sent", "redan");
        sends("Revisorerna", "2024-05-06").statusCode(200);
        sends("Akten", "2024-05-06").statusCode(200).body("approval.steps[5].state", equalTo("DONE"));
        Board.refused(sends("Akten", "2024-05-06"), 409, "report-already-sent", "alla mottagare");
        board.reads("MEMBER", EDITION)
                .body("approval.steps[4].on", equalTo("2024-04-24"))
                .body(
                        "approval.steps[5].sent.recipient",
                        containsInAnyOrder("Kommunfullmäktige", "Revisorerna", "Akten"));
    }

    @Test
    void an_assignment_for_one_unit_neither_does_nor_sees_what_is_of_all_units() {
        board.assembles("2024-Q1");
        board.checks("2024-Q1");
        board.inOneUnit("HEAD_OF_ADMINISTRATION")
                .header("If-Match", board.as("CONTROLLER").get(DRAFT).header("ETag"))
                .post(DRAFT + "/approve")
                .then()
                .statusCode(403)
                .body("detail", containsString("Detta gäller hela nämnden"));
        board.inOneUnit("HEAD_OF_ADMINISTRATION")
                .post(DRAFT + "/publish")
                .then()
                .statusCode(403);
        for (var hidden : List.of(DRAFT, DRAFT + "/checklist", DRAFT + "/history")) {
            board.inOneUnit("CONTROLLER").get(hidden).then().statusCode(404);
        }
        board.inOneUnit("CONTROLLER").get("/conflicts").then().statusCode(403);
        board.inOneUnit("ADMINISTRATOR").get("/generations").then().statusCode(403);
        board.does("HEAD_OF_ADMINISTRATION", DRAFT, "/approve", Map.of()).statusCode(200);
    }

    private ValidatableResponse publishes() {
        return board.as("HEAD_OF_ADMINISTRATION").post(DRAFT + "/publish").then();
    }

    private ValidatableResponse sends(String recipient, String day) {
        return board.as("SECRETARY")
                .contentType("application/json")
                .body(Map.of("recipient", recipient, "sentOn", day, "how", "EMAIL"))
                .post(EDITION + "/sent")
                .then();
    }

    private static String why(String action) {
        return "approval.actions.find { it.action == '" + action + "' }.why";
    }
}
