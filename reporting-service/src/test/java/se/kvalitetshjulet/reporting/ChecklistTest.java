package se.kvalitetshjulet.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/** What the checklist of a draft finds, and what it takes to go on all the same. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ChecklistTest {

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
    void what_the_checklist_finds_is_named_and_stops_the_check_until_somebody_overrides_it_with_a_reason() {
        var started = board.decision("unknown").decidedOn("2023-10-01").executedOn("2024-02-01");
        board.send(Topics.DECISIONS_EVENTS, List.of(started.events().getLast()));
        board.send(Topics.DECISIONS_EVENTS, List.of(started.events().getFirst().replace("WOMAN", "NOBODY")));
        board.knows(1);
        board.learns(board.waiting(8));
        board.assembles("2024-Q1");

        board.reads("CONTROLLER", DRAFT + "/checklist")
                .statusCode(200)
                .body("passed", equalTo(false))
                .body(found("CONFLICTS", "outcome"), equalTo("FAILED"))
                .body(found("CONFLICTS", "faults.decisionId"), contains("unknown"))
                .body(found("DEAD_LETTERS", "faults.where"), contains(containsString("invalid-data")))
                .body(found("SUMS", "outcome"), equalTo("PASSED"))
                .body(found("STOCK", "outcome"), equalTo("PASSED"))
                .body(found("DATES", "outcome"), equalTo("PASSED"))
                .body(found("CODES", "outcome"), equalTo("PASSED"))
                .body(found("UNITS", "outcome"), equalTo("NOT_APPLICABLE"));
        board.reads("HEAD_OF_ADMINISTRATION", DRAFT + "/checklist")
                .body(found("CONFLICTS", "faults.where"), contains("En händelse om ett beslut"))
                .body(
                        "findings.collectMany { it.faults }.findAll { it.decisionId != null || it.found != null }",
                        hasSize(0));
        board.reads("MEMBER", DRAFT + "/checklist").statusCode(403);
        board.reads("UNIT_MANAGER", DRAFT + "/checklist").statusCode(404);
        Board.refused(
                board.does("CONTROLLER", DRAFT, "/check", Map.of()),
                409,
                "report-checklist-failed",
                "händelser som inte kan räknas, meddelanden som inte kunde tas emot");

        Board.refused(overrides("SUMS", "Stämmer."), 409, "report-finding-not-open", "i ordning");
        overrides("CONFLICTS", " ").statusCode(400);
        Board.refused(overrides("CONFLICTS", "Gäller 19121212-1212."), 400, "identity-number", "Ta bort personnumret");
        overrides("CONFLICTS", "Beslutet hör till en annan nämnd.").statusCode(200);
        Board.refused(overrides("CONFLICTS", "En gång till."), 409, "report-finding-not-open", "redan godtagen");
        board.does("HEAD_OF_DEPARTMENT", DRAFT, "/override", Map.of("rule", "DEAD_LETTERS", "reason", "Läggs undan."))
                .statusCode(200);
        board.does("AUDITOR", DRAFT, "/override", Map.of("rule", "LAG", "reason", "Nej."))
                .statusCode(403);
        board.reads("CONTROLLER", DRAFT + "/checklist")
                .body(found("CONFLICTS", "overridden.reason"), equalTo("Beslutet hör till en annan nämnd."))
                .body(found("CONFLICTS", "overridden.by.name"), equalTo("Controller, exempel"));

        board.publishes("2024-Q1").statusCode(201);
        board.reads("AUDITOR", EDITION + "/checklist")
                .body("reportId", equalTo("UNEXECUTED_DECISIONS-2024-Q1-1"))
                .body("passed", equalTo(true))
                .body(found("CONFLICTS", "overridden.reason"), equalTo("Beslutet hör till en annan nämnd."))
                .body(found("CONFLICTS", "faults.decisionId"), everyItem(nullValue()));
        board.reads("MEMBER", EDITION).body("approval.steps[1].state", equalTo("DONE"));
        board.reads("UNIT_MANAGER", EDITION + "/history").statusCode(404);
    }

    @Test
    void a_day_that_cannot_be_true_stops_no_report() {
        board.learns(
                board.decision("ancient").decidedOn("2023-10-01").correctedOn("2024-01-02", "decidedOn", "0001-01-01"));
        board.assembles("2024-Q1");
        board.reads("CONTROLLER", DRAFT + "/checklist")
                .statusCode(200)
                .body(found("STOCK", "outcome"), equalTo("PASSED"));
    }

    @Test
    void an_overridden_finding_is_asked_about_anew_when_more_has_gone_wrong() {
        board.send(Topics.DECISIONS_EVENTS, unknownStart("first"));
        board.knows(1);
        board.assembles("2024-Q1");
        overrides("CONFLICTS", "Hör till en annan nämnd.").statusCode(200);
        board.send(Topics.DECISIONS_EVENTS, unknownStart("second"));
        board.knows(2);
        board.reads("CONTROLLER", DRAFT + "/checklist")
                .body(found("CONFLICTS", "overridden"), nullValue())
                .body(found("CONFLICTS", "faults.decisionId"), contains("first", "second"));
    }

    @Test
    void what_happened_after_the_period_is_no_conflict_of_it() {
        board.send(
                Topics.DECISIONS_EVENTS,
                List.of(board.decision("later")
                        .executedOn("2024-04-01")
                        .events()
                        .getFirst()));
        board.knows(1);
        board.assembles("2024-Q1");
        board.reads("CONTROLLER", DRAFT + "/checklist").body(found("CONFLICTS", "outcome"), equalTo("PASSED"));
    }

    @Test
    void a_total_is_shown_with_its_parts_and_whether_they_add_up() {
        board.learns(board.waiting(8));
        board.assembles("2024-Q1");
        board.reads("CONTROLLER", DRAFT + "/figures/unexecuted.not-executed.total")
                .body("sums.table", hasItem("Gynnande beslut att rapportera första kvartalet 2024"))
                .body("sums.result", everyItem(equalTo("ADDS_UP")))
                .body("sums[0].parts.label", contains("Kvinnor", "Män"))
                .body("sums[0].sum", equalTo(8))
                .body("definition", containsString("Grund: 16 kap. 6 h § SoL"));
        board.reads("CONTROLLER", DRAFT + "/figures/unexecuted.not-executed.by-sex.WOMAN")
                .body("sums", hasSize(0));
    }

    @Test
    void a_step_is_taken_by_post_only() {
        board.assembles("2024-Q1");
        for (var step : List.of("check", "approve", "reopen", "override", "publish")) {
            board.as("CONTROLLER")
                    .get(DRAFT + "/" + step)
                    .then()
                    .statusCode(405)
                    .header("Allow", containsString("POST"));
        }
    }

    private List<String> unknownStart(String decisionId) {
        return List.of(
                board.decision(decisionId).executedOn("2024-02-01").events().getFirst());
    }

    private ValidatableResponse overrides(String rule, String reason) {
        return board.does("CONTROLLER", DRAFT, "/override", Map.of("rule", rule, "reason", reason));
    }

    private static String found(String rule, String what) {
        return "findings.find { it.rule == '" + rule + "' }." + what;
    }
}
