package se.kvalitetshjulet.deviations.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What is done with a deviation, from its assessment to its closing and back. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class HandleDeviationTest {

    private static final Map<String, Object> ASSESSMENT =
            Map.of("severity", 3, "probability", 2, "causes", List.of("ROUTINE_NOT_FOLLOWED"));

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String id = "A-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);

    @BeforeEach
    void aDeviation() {
        Api.tell(EventTypes.DEVIATION_REPORTED, id, data -> data.put("unit", unit));
    }

    @Test
    void a_deviation_is_assessed_gets_its_measure_is_closed_and_opened_again() {
        done("assess", ASSESSMENT).statusCode(200).body("riskValue", equalTo(6)).body("status", equalTo("ASSESSED"));
        decided();
        done("close", Map.of("outcome", "HANDLED")).statusCode(200).body("status", equalTo("CLOSED"));
        done("assess", ASSESSMENT)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:closed"))
                .body("detail", equalTo("Ärendet är avslutat. Öppna det igen först."));
        done("reopen", Map.of("reason", "Det hände igen.")).statusCode(200).body("status", equalTo("ASSESSED"));
        manager.get("/deviations/" + id + "/history")
                .statusCode(200)
                .body(
                        "data.sentence",
                        contains(
                                "Rapporterad. Område: Handläggning.",
                                "Bedömd: allvarlighetsgrad 3, sannolikhet 2, riskvärde 6.",
                                "Avslutad med åtgärder.",
                                "Öppnad igen."));
        manager.get("/deviations/" + id + "/texts?purpose=INVESTIGATION")
                .body("written.texts.flatten().text", hasItem("Det hände igen."));
        assertThat(board.messagesAbout(id)).hasSize(4).noneMatch(message -> message.contains("hände igen"));
    }

    @Test
    void a_closed_deviation_is_locked_and_every_refusal_says_how_to_unlock_it() {
        done("close", Map.of("outcome", "NOT_REPORTABLE", "reason", "Det rörde en kö."));
        var other = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, other, data -> data.put("unit", unit));
        for (var refused : List.of(
                done("assess", ASSESSMENT),
                done("mark-duplicate", Map.of("duplicateOf", other)),
                manager.post("/deviations/" + id + "/add-addendum", Map.of("text", "x")),
                manager.post("/assignments", Map.of("kind", "DEVIATION", "id", id, "toMe", true)),
                manager.post(
                        "/measures",
                        Map.of(
                                "concerns", Map.of("kind", "DEVIATION", "id", id),
                                "responsible", "Enhetschef",
                                "dueOn", "2999-01-01",
                                "purpose", "PREVENT_RECURRENCE",
                                "category", "ROUTINE_CHANGED",
                                "description", "Rutinen skrivs om.")))) {
            refused.statusCode(409).body("type", equalTo("urn:kvalitetshjulet:problem:closed"));
        }
    }

    @Test
    void what_is_added_while_somebody_else_closes_it_waits_and_is_refused() {
        int added = board.closing(
                id,
                () -> manager.post("/deviations/" + id + "/add-addendum", Map.of("text", "Sent."))
                        .extract()
                        .statusCode());
        assertThat(added).isEqualTo(409);
    }

    @Test
    void what_is_closed_is_not_rewritten_by_an_earlier_day() {
        var other = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, other, data -> data.put("unit", unit));
        done("assess", on("assessedOn", "2024-03-14", ASSESSMENT)).statusCode(200);
        var closing = Map.<String, Object>of("outcome", "NO_MEASURE_NEEDED", "reason", "Rutinen är redan ändrad.");
        done("close", on("on", "2024-03-20", closing)).statusCode(200);
        for (var refused : List.of(
                done("close", on("on", "2024-03-15", Map.of("outcome", "NOT_REPORTABLE", "reason", "x"))),
                done("assess", on("assessedOn", "2024-03-15", Map.of("severity", 1, "probability", 1))),
                done("mark-duplicate", on("on", "2024-03-15", Map.of("duplicateOf", other))))) {
            refused.statusCode(409)
                    .body("type", equalTo("urn:kvalitetshjulet:problem:closed"))
                    .body("detail", equalTo("Ärendet är avslutat. Öppna det igen först."));
        }
        done("reopen", Map.of("reason", "Det hände igen.")).statusCode(200);
        done("close", on("on", "2024-03-15", closing))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:closed"))
                .body("detail", endsWith("Ange en senare dag."));
        manager.get("/deviations/" + id)
                .body("version", equalTo(4))
                .body("riskValue", equalTo(6))
                .body("conflicts", equalTo(0));
    }

    @Test
    void a_deviation_is_moved_to_another_area_and_keeps_its_first() {
        done("reclassify", Map.of("area", "ORGANISATION_ROUTINES", "reason", "WRONG_AREA"))
                .statusCode(200)
                .body("area", equalTo("ORGANISATION_ROUTINES"))
                .body("firstArea", equalTo("CASE_HANDLING"));
        done("reclassify", Map.of("area", "ORGANISATION_ROUTINES", "reason", "WRONG_AREA"))
                .statusCode(400)
                .body("violations[0].field", equalTo("area"));
        done("reclassify", Map.of("area", "NO_SUCH_AREA", "reason", "WRONG_AREA"))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:unknown-code"))
                .body("violations[0].field", equalTo("area"));
    }

    @Test
    void a_duplicate_names_the_deviation_that_is_there_already() {
        var other = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, other, data -> data.put("unit", unit));
        done("mark-duplicate", Map.of("duplicateOf", "A-nobody"))
                .statusCode(400)
                .body("violations[0].field", equalTo("duplicateOf"));
        done("mark-duplicate", Map.of("duplicateOf", id))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:duplicate-of-itself"));
        done("mark-duplicate", Map.of("duplicateOf", other))
                .statusCode(200)
                .body("status", equalTo("DUPLICATE"))
                .body("duplicateOf", equalTo(other));
    }

    @Test
    void what_is_no_deviation_is_closed_with_the_reason_why() {
        done("close", Map.of("outcome", "NOT_REPORTABLE"))
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        done("close", Map.of("outcome", "NOT_REPORTABLE", "reason", "Det rörde en kö i matsalen."))
                .statusCode(200)
                .body("status", equalTo("NOT_REPORTABLE"));
    }

    @Test
    void nobody_closes_what_is_not_finished() {
        done("close", Map.of("outcome", "HANDLED"))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:not-assessed"));
        done("assess", ASSESSMENT).statusCode(200);
        done("close", Map.of("outcome", "HANDLED"))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:no-measure"));
        done("close", Map.of("outcome", "NO_MEASURE_NEEDED", "reason", "Rutinen är redan ändrad."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "severity,    5,   severity",
        "severity,    0,   severity",
        "probability, 5,   probability",
        "riskValue,   7,   riskValue",
        "assessedOn,  2999-01-01, assessedOn"
    })
    void an_assessment_keeps_to_the_boards_scale_and_to_its_own_product(String field, String value, String violation) {
        var wrong = new HashMap<>(ASSESSMENT);
        wrong.put(field, value.contains("-") ? value : Integer.valueOf(value));
        done("assess", wrong).statusCode(400).body("violations[0].field", equalTo(violation));
        manager.get("/deviations/" + id).body("version", equalTo(1));
    }

    @Test
    void a_severity_is_neither_cut_nor_read_from_a_text() {
        for (Object wrong : List.of(2.7, "2")) {
            done("assess", Map.of("severity", wrong, "probability", 2))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("severity"));
        }
    }

    @Test
    void a_day_before_the_report_is_refused_and_leaves_nothing() {
        var early = new HashMap<>(ASSESSMENT);
        early.put("assessedOn", "2024-03-01");
        done("assess", early)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:dated-before-beginning"));
        manager.get("/deviations/" + id).body("version", equalTo(1)).body("conflicts", equalTo(0));
        assertThat(board.messagesAbout(id)).hasSize(1);
    }

    @Test
    void of_two_who_change_the_same_version_the_second_is_told() {
        act(manager, "assess", ASSESSMENT, null).statusCode(428);
        act(manager, "assess", ASSESSMENT, "\"1\"").statusCode(200);
        act(manager, "assess", ASSESSMENT, "\"1\"")
                .statusCode(412)
                .body("type", equalTo("urn:kvalitetshjulet:problem:stale"));
    }

    @Test
    void another_units_deviation_is_not_there_and_reopening_needs_a_manager() {
        act(Api.as("UNIT_MANAGER", "another-unit"), "assess", ASSESSMENT, "\"1\"")
                .statusCode(404);
        act(Api.as("EMPLOYEE"), "assess", ASSESSMENT, "\"1\"").statusCode(403);
        act(Api.as("INVESTIGATOR", unit), "reopen", Map.of("reason", "x"), "\"1\"")
                .statusCode(403);
        done("reopen", Map.of("reason", "Fel."))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:not-closed"));
    }

    private void decided() {
        manager.post(
                        "/measures",
                        Map.of(
                                "concerns", Map.of("kind", "DEVIATION", "id", id),
                                "responsible", "Enhetschef",
                                "dueOn", "2999-12-31",
                                "purpose", "PREVENT_RECURRENCE",
                                "category", "ROUTINE_CHANGED",
                                "description", "Rutinen skrivs om."))
                .statusCode(201);
    }

    private static Map<String, Object> on(String field, String day, Map<String, Object> body) {
        var dated = new HashMap<>(body);
        dated.put(field, day);
        return dated;
    }

    /** By the unit's manager, to the version that stands. */
    private ValidatableResponse done(String verb, Map<String, Object> body) {
        var tag = manager.get("/deviations/" + id).extract().header("ETag");
        return act(manager, verb, body, tag);
    }

    private ValidatableResponse act(Api as, String verb, Map<String, Object> body, String ifMatch) {
        var request = as.request().contentType(ContentType.JSON).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(Api.BOARD + "/deviations/" + id + "/" + verb).then();
    }
}
