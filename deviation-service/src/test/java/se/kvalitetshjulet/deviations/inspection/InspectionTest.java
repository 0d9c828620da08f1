package se.kvalitetshjulet.deviations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.RealPartsResource;

/** An inspection from IVO's letter to its decision, with what it demands on the way. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class InspectionTest {

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);

    @BeforeEach
    void aUnit() {
        board.unit(unit);
    }

    @Test
    void it_is_opened_demanded_answered_and_decided() {
        var id = opened(Map.of("openedOn", "2024-01-10", "reason", "Granskar genomförandeplaner."));
        done(id, "demand", Map.of("on", "2024-02-01")).statusCode(400).body("violations[0].field", equalTo("dueOn"));
        done(id, "demand", Map.of("on", "2024-02-01", "dueOn", "2024-03-01", "reason", "Sänd in rutinen."))
                .statusCode(200)
                .body("status", equalTo("DEMANDED"))
                .body("overdue", equalTo(true));
        manager.get("/inspections?overdue=true").body("data.inspectionId", contains(id));
        done(id, "answer", Map.of("on", "2024-02-20"))
                .statusCode(200)
                .body("dueOn", nullValue())
                .body("overdue", equalTo(false));
        done(id, "decide", Map.of("on", "2024-05-02")).statusCode(400).body("violations[0].field", equalTo("result"));
        done(id, "decide", Map.of("on", "2024-05-02", "result", "SHORTCOMINGS_FOUND", "dueOn", "2024-09-01"))
                .statusCode(200)
                .body("resultLabel", equalTo("Brister som ska åtgärdas"))
                .body("dueOn", equalTo("2024-09-01"));
        manager.get("/inspections/" + id + "/history")
                .body(
                        "data.sentence",
                        contains(
                                "IVO inledde tillsyn.",
                                "IVO ställde krav. Svar senast 2024-03-01.",
                                "IVO fick svar.",
                                "IVO beslutade: Brister som ska åtgärdas. Svar senast 2024-09-01."));
        assertThat(board.messagesAbout(id))
                .hasSize(4)
                .noneMatch(message -> message.contains("rutinen") || message.contains("genomförandeplaner"));
    }

    @Test
    void what_was_written_is_read_through_the_logged_door() {
        var id = opened(Map.of("reason", "Granskar genomförandeplaner."));
        manager.get("/inspections/" + id + "/texts?purpose=SUPERVISION")
                .statusCode(200)
                .body("written.texts.flatten().label", hasItem("Vad tillsynen gäller"))
                .body("written.texts.flatten().text", hasItem("Granskar genomförandeplaner."));
        assertThat(board.readingsOf(id)).containsExactly("UNIT_MANAGER INSPECTION SUPERVISION");
    }

    @Test
    void another_unit_sees_nothing_of_it_and_cannot_open_one_here() {
        var id = opened(Map.of());
        var other = Api.as("UNIT_MANAGER", "another-unit");
        other.get("/inspections/" + id).statusCode(404);
        other.get("/inspections?unit=" + unit).body("data", empty());
        other.post("/inspections", Map.of("unit", unit)).statusCode(400).body("violations[0].field", equalTo("unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEE", "REGISTRAR", "CONTROLLER", "AUDITOR", "ADMINISTRATOR"})
    void who_handles_nothing_sees_none(String role) {
        Api.as(role).get("/inspections").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "unit,     '',         unit",
        "unit,     no-such,    unit",
        "openedOn, 2999-01-01, on",
        "dueOn,    2020-01-01, dueOn"
    })
    void what_is_wrong_is_refused_by_its_field(String field, String value, String violation) {
        var wanted = new HashMap<String, Object>(Map.of("unit", unit));
        wanted.put(field, value);
        Api.as("HEAD_OF_DEPARTMENT")
                .post("/inspections", wanted)
                .statusCode(400)
                .body("violations[0].field", equalTo(violation));
    }

    @Test
    void two_who_answer_at_once_do_not_overwrite_each_other() {
        var id = opened(Map.of());
        done(id, "answer", Map.of()).statusCode(200);
        manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post(Api.BOARD + "/inspections/" + id + "/answer")
                .then()
                .statusCode(412);
    }

    private String opened(Map<String, Object> more) {
        var wanted = new HashMap<String, Object>(Map.of("unit", unit));
        wanted.putAll(more);
        return manager.post("/inspections", wanted).statusCode(201).extract().path("inspectionId");
    }

    private ValidatableResponse done(String id, String verb, Map<String, Object> step) {
        return manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", manager.get("/inspections/" + id).extract().header("ETag"))
                .body(step)
                .post(Api.BOARD + "/inspections/" + id + "/" + verb)
                .then();
    }
}
