package se.kvalitetshjulet.decisions.codelist;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.codelist.CodeBoard.NIGHT_CARE;
import static se.kvalitetshjulet.decisions.codelist.CodeBoard.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.statute.LegalBasis;

/** What a board does to its lists, and what follows for the words. */
@QuarkusTest
class CodeListTest {

    private final CodeBoard board = new CodeBoard();
    private final DecisionFixture decision = aDecision().ofType("NIGHT_CARE");

    @ParameterizedTest
    @CsvSource({
        "service-types, HOME_CARE, Hemtjänst",
        "areas, ELDERLY_CARE, Äldreomsorg",
        "delay-reasons, NO_STAFF, Saknar personal eller uppdragstagare",
        "interruption-reasons, STAFF_LEFT, Personal eller uppdragstagare har slutat",
        "closing-causes, MOVED, Den enskilde har flyttat från kommunen",
        "legal-bases, LSS_9_9, Insats enligt 9 § 9 LSS"
    })
    void every_board_begins_with_the_standard_lists(String list, String code, String label) {
        board.get("/" + list + "?limit=100")
                .statusCode(200)
                .body("data.find { it.code == '" + code + "' }.label", equalTo(label));
        board.get("/" + list + "/" + code)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("label", equalTo(label))
                .body("valid", equalTo(true))
                .body("uses.count", equalTo(0))
                .body("revisions", hasSize(0));
    }

    @Test
    void the_lists_are_the_whole_boards_and_nobody_changes_them_for_one_unit() {
        board.asAdministratorOfOneUnit()
                .contentType(ContentType.JSON)
                .body(NIGHT_CARE)
                .post("/service-types")
                .then()
                .statusCode(403)
                .body("detail", containsString("Detta gäller hela nämnden"));
        board.get("/service-types/NIGHT_CARE").statusCode(404);
    }

    @Test
    void the_law_knows_how_to_count_every_legal_basis_and_says_when_it_may_be_used() {
        for (var basis : LegalBasis.values()) {
            board.get("/legal-bases/" + basis.code())
                    .statusCode(200)
                    .body("citation", equalTo(basis.citation()))
                    .body("validFrom", equalTo(basis.validFrom().toString()))
                    .body(
                            "validTo",
                            equalTo(basis.validTo().map(Object::toString).orElse(null)));
        }
        board.get("/legal-bases?limit=100").body("data", hasSize(LegalBasis.values().length));
    }

    @Test
    void a_decision_is_printed_with_the_words_of_its_time() {
        var before = aDecision().decidedOn("2024-01-10");
        var after = aDecision().decidedOn("2024-07-01");
        board.posts(before.made()).statusCode(202);
        board.posts(after.made()).statusCode(202);
        board.posts(after.explained("2024-12-01")).statusCode(202);
        board.does("service-types/HOME_CARE/revise", Map.of("label", "Stöd i hemmet", "validFrom", "2024-07-01"))
                .statusCode(200)
                .body("label", equalTo("Stöd i hemmet"))
                .body("periods.validTo", contains("2024-06-30", null))
                .body("revisions[0].before.label", equalTo("Hemtjänst"));
        board.does("delay-reasons/NO_STAFF/revise", Map.of("label", "Personal saknas", "validFrom", "2024-11-01"))
                .statusCode(200);

        label(before, "Hemtjänst");
        label(after, "Stöd i hemmet");
        board.as("CONTROLLER")
                .get("/decisions/" + after.id())
                .then()
                .body("explanations.reasonLabel", contains("Personal saknas"));
        board.as("CONTROLLER")
                .get("/decisions/" + after.id() + "/history")
                .then()
                .body("data[0].sentence", containsString("Beslut om stöd i hemmet"))
                .body("data[1].sentence", containsString("personal saknas"));
        board.as("CONTROLLER")
                .get("/individual-reports?quarter=2024-Q4&recipient=IVO")
                .then()
                .body("data.serviceTypeLabel", contains("Stöd i hemmet", "Stöd i hemmet"))
                .body("data.delayReasonLabel", hasItem("Personal saknas"));
        board.as("CONTROLLER")
                .get("/individual-reports?quarter=2024-Q2&recipient=IVO")
                .then()
                .body("data.serviceTypeLabel", contains("Hemtjänst"));
        board.as("CONTROLLER")
                .get("/deadlines?within=92")
                .then()
                .body("data.serviceTypeLabel", allOf(hasItem("Hemtjänst"), hasItem("Stöd i hemmet")));
    }

    @Test
    void the_list_of_a_day_has_the_codes_and_the_words_of_that_day() {
        board.adds("service-types", NIGHT_CARE).statusCode(201);
        board.does("service-types/NIGHT_CARE/revise", Map.of("label", "Nattvård", "validFrom", "2024-05-01"))
                .statusCode(200);
        board.does("service-types/NIGHT_CARE/end", Map.of("validTo", "2024-08-31"))
                .statusCode(200);

        board.get("/service-types?limit=100&validOn=2024-01-31").body("data.code", not(hasItem("NIGHT_CARE")));
        board.get("/service-types?limit=100&validOn=2024-02-01").body(labelOfNightCare(), equalTo("Nattpatrull"));
        board.get("/service-types?limit=100&validOn=2024-08-31").body(labelOfNightCare(), equalTo("Nattvård"));
        board.get("/service-types?limit=100&validOn=2024-09-01").body("data.code", not(hasItem("NIGHT_CARE")));
        board.get("/service-types?limit=100")
                .body(labelOfNightCare(), equalTo("Nattvård"))
                .body("data.find { it.code == 'NIGHT_CARE' }.validTo", equalTo("2024-08-31"));
        problem(board.get("/service-types?validOn=i+dag"), 400, "invalid-request");
    }

    @Test
    void a_code_is_ended_after_its_last_use_and_may_live_again() {
        board.adds("service-types", NIGHT_CARE).statusCode(201);
        board.posts(decision.decidedOn("2024-03-10").made()).statusCode(202);
        var corrected = aDecision().decidedOn("2024-04-10");
        board.posts(corrected.made()).statusCode(202);
        board.posts(corrected.corrected("2024-04-11", Map.of("serviceType", "NIGHT_CARE")))
                .statusCode(202);

        problem(board.does("service-types/NIGHT_CARE/end", Map.of("validTo", "2024-03-09")), 409, "code-in-use")
                .body("detail", containsString("på 2 ställen efter 2024-03-09, senast 2024-04-10"));
        for (var day : List.of("-999999999-01-01", "+999999999-12-31")) {
            problem(board.does("service-types/NIGHT_CARE/end", Map.of("validTo", day)), 400, "invalid-request");
        }
        board.does("service-types/NIGHT_CARE/end", Map.of("validTo", "2024-04-10"))
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("uses.count", equalTo(2))
                .body("uses.firstOn", equalTo("2024-03-10"))
                .body("uses.lastOn", equalTo("2024-04-10"));
        var late = aDecision().ofType("NIGHT_CARE").decidedOn("2024-05-02");
        problem(board.posts(late.made()), 400, "code-not-valid");
        board.posts(decision.made()).statusCode(202);

        problem(board.does("service-types/NIGHT_CARE/reopen", Map.of("validFrom", "2024-04-10")), 400, "code-dates");
        board.does("service-types/NIGHT_CARE/reopen", Map.of("validFrom", "2024-05-01"))
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("periods.validFrom", contains("2024-02-01", "2024-05-01"));
        board.posts(late.made()).statusCode(202);
        problem(
                board.posts(
                        aDecision().ofType("NIGHT_CARE").decidedOn("2024-04-30").made()),
                400,
                "code-not-valid");
    }

    @Test
    void a_code_is_not_ended_before_a_day_that_a_correction_said_and_another_has_changed_since() {
        board.adds("service-types", NIGHT_CARE).statusCode(201);
        var corrected = aDecision().decidedOn("2024-04-10");
        board.posts(corrected.made()).statusCode(202);
        var first = corrected.corrected("2024-04-11", Map.of("serviceType", "NIGHT_CARE", "decidedOn", "2024-04-09"));
        board.posts(first).statusCode(202);
        board.posts(corrected.corrected("2024-04-12", Map.of("serviceType", "HOME_CARE")))
                .statusCode(202);

        problem(board.does("service-types/NIGHT_CARE/end", Map.of("validTo", "2024-04-08")), 409, "code-in-use")
                .body("detail", containsString("2024-04-09"));
        board.does("service-types/NIGHT_CARE/end", Map.of("validTo", "2024-04-09"))
                .statusCode(200)
                .body("uses.count", equalTo(1));
        board.posts(first).statusCode(202);
    }

    @Test
    void a_board_has_words_of_its_own_for_the_law_and_for_closed_sets_but_no_more_codes() {
        problem(
                board.adds("legal-bases", Map.of("code", "KL_1", "label", "KL", "validFrom", "2024-01-01")),
                409,
                "code-set-by-law");
        problem(board.does("legal-bases/LSS_9_1/end", Map.of("validTo", "2030-01-01")), 409, "code-set-by-law");
        board.does("legal-bases/LSS_9_1/revise", Map.of("label", "Råd och stöd", "validFrom", "2024-01-01"))
                .statusCode(200)
                .body("label", equalTo("Råd och stöd"))
                .body("citation", equalTo(LegalBasis.LSS_9_1.citation()));
        problem(
                board.adds("closing-causes", Map.of("code", "TIRED", "label", "Trött", "validFrom", "2024-01-01")),
                409,
                "code-set-closed");
    }

    @Test
    void two_who_revise_at_once_do_not_overwrite_each_other() {
        var words = Map.of("label", "Hemstöd", "validFrom", "2024-07-01");
        problem(board.does("service-types/HOME_CARE/revise", words, null), 428, "precondition-required");
        board.does("service-types/HOME_CARE/revise", words, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"");
        problem(board.does("service-types/HOME_CARE/revise", words, "\"0\""), 412, "stale");
        problem(board.does("service-types/NO_SUCH/revise", words, "\"0\""), 404, "not-found");
        problem(board.get("/service-types/NO_SUCH"), 404, "not-found");
    }

    @Test
    void a_repeated_request_adds_one_code() {
        for (int time = 0; time < 2; time++) {
            board.as("ADMINISTRATOR")
                    .header("Idempotency-Key", "add-" + board.tenant().board())
                    .contentType(ContentType.JSON)
                    .body(NIGHT_CARE)
                    .post("/service-types")
                    .then()
                    .statusCode(201);
        }
        board.get("/service-types/NIGHT_CARE").header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTROLLER", "HEAD_OF_ADMINISTRATION", "SYSTEM"})
    void whoever_uses_the_codes_reads_them_and_changes_nothing(String role) {
        board.as(role).get("/service-types/HOME_CARE").then().statusCode(200);
        for (var path : List.of("", "/HOME_CARE/revise", "/HOME_CARE/end", "/HOME_CARE/reopen")) {
            problem(
                    board.as(role)
                            .contentType(ContentType.JSON)
                            .body(Map.of())
                            .post("/service-types" + path)
                            .then(),
                    403,
                    "forbidden");
        }
    }

    private void label(DecisionFixture of, String expected) {
        board.as("CONTROLLER")
                .get("/decisions/" + of.id())
                .then()
                .statusCode(200)
                .body("serviceTypeLabel", equalTo(expected));
    }

    private static String labelOfNightCare() {
        return "data.find { it.code == 'NIGHT_CARE' }.label";
    }
}
