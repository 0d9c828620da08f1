package se.kvalitetshjulet.deviations.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
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
import se.kvalitetshjulet.kit.SampleFiles;

/** Registering a deviation, and reading what was written about it. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class RegisterDeviationTest {

    private static final String TEXT = "Ett brev hamnade hos fel person.";

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final Map<String, Object> report = new HashMap<>();

    @BeforeEach
    void aReport() {
        board.unit(unit);
        report.put("unit", unit);
        report.put("area", "CASE_HANDLING");
        report.put("occurredOn", "2024-03-11");
        report.put("discoveredOn", "2024-03-12");
        report.put("reportedOn", "2024-03-12");
        report.put("affects", "CLIENT");
        report.put("description", TEXT);
        report.put("immediateAction", "Brevet hämtades tillbaka.");
    }

    @Test
    void an_employee_registers_a_deviation_and_sees_it_and_it_is_told_without_what_was_written() {
        var id = registered(Api.as("EMPLOYEE"));
        Api.as("EMPLOYEE")
                .get("/deviations/" + id)
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("origin", equalTo("INTERNAL"))
                .body("unitName", equalTo("Enheten " + unit))
                .body("description", nullValue());
        Api.as("EMPLOYEE").get("/deviations").body("data.deviationId", hasItem(id));
        assertThat(board.messagesAbout(id))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("se.kvalitetshjulet.deviation.reported.v1", "\"source\":\"/deviations\"")
                        .doesNotContain("fel person", "hämtades"));
    }

    @Test
    void what_the_registrar_registers_came_from_outside() {
        var id = registered(Api.as("REGISTRAR"));
        Api.as("UNIT_MANAGER", unit).get("/deviations/" + id).body("origin", equalTo("EXTERNAL"));
    }

    @Test
    void the_same_key_registers_once() {
        var key = UUID.randomUUID().toString();
        assertThat(withKey(key)).isEqualTo(withKey(key));
    }

    @Test
    void what_was_written_is_read_for_a_purpose_and_each_reading_is_logged_first() {
        var id = registered(Api.as("EMPLOYEE"));
        var manager = Api.as("UNIT_MANAGER", unit);
        manager.get("/deviations/" + id + "/texts").statusCode(400).body("violations[0].field", equalTo("purpose"));
        assertThat(board.readingsOf(id)).isEmpty();
        manager.get("/deviations/" + id + "/texts?purpose=INVESTIGATION")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("written[0].texts.find { it.field == 'description' }.text", equalTo(TEXT))
                .body("written[0].texts.find { it.field == 'description' }.label", equalTo("Vad som hände"));
        Api.as("EMPLOYEE")
                .get("/deviations/" + id + "/texts?purpose=OWN_REPORT")
                .statusCode(200);
        assertThat(board.readingsOf(id))
                .containsExactly("UNIT_MANAGER DEVIATION INVESTIGATION", "EMPLOYEE DEVIATION OWN_REPORT");
        Api.as("UNIT_MANAGER", "another-unit")
                .get("/deviations/" + id + "/texts?purpose=INVESTIGATION")
                .statusCode(404);
        assertThat(board.readingsOf(id)).hasSize(2);
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/access-log?thing=" + id)
                .statusCode(200)
                .body("data.room", contains("DEVIATION", "DEVIATION"))
                .body("data.unit", contains(unit, unit));
    }

    @Test
    void whoever_reports_about_another_unit_sees_their_report_and_does_not_handle_it() {
        var elsewhere = Api.as("UNIT_MANAGER", "another-unit");
        var id = registered(elsewhere);
        var head = Api.as("HEAD_OF_DEPARTMENT", unit);
        head.post("/deviations/" + id + "/add-addendum", Map.of("text", "Samtal med den enskilde."));
        head.request()
                .multiPart("file", "svar.pdf", SampleFiles.pdf(100))
                .post(Api.BOARD + "/deviations/" + id + "/attachments")
                .then()
                .statusCode(201);
        elsewhere
                .get("/deviations/" + id + "/texts?purpose=OWN_REPORT")
                .statusCode(200)
                .body("written.texts.flatten().text", not(hasItem("Samtal med den enskilde.")));
        elsewhere.get("/deviations/" + id + "/attachments").body("data", hasSize(0));
        elsewhere
                .request()
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("severity", 1, "probability", 1))
                .post(Api.BOARD + "/deviations/" + id + "/assess")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Det görs av den enhet som avvikelsen gäller."));
        elsewhere
                .post("/assignments", Map.of("kind", "DEVIATION", "id", id, "toMe", true))
                .statusCode(404);
        elsewhere
                .post(
                        "/measures",
                        Map.of(
                                "concerns", Map.of("kind", "DEVIATION", "id", id),
                                "responsible", "Enhetschef",
                                "dueOn", "2999-01-01",
                                "purpose", "PREVENT_RECURRENCE",
                                "category", "ROUTINE_CHANGED",
                                "description", "Rutinen skrivs om."))
                .statusCode(400)
                .body("violations[0].field", equalTo("concerns.id"));
    }

    @Test
    void whoever_reported_reads_their_report_and_not_what_others_wrote_later() {
        var id = registered(Api.as("EMPLOYEE"));
        Api.as("UNIT_MANAGER", unit)
                .request()
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "NOT_REPORTABLE", "reason", "Det var ingen avvikelse."))
                .post(Api.BOARD + "/deviations/" + id + "/close")
                .then()
                .statusCode(200);
        Api.as("UNIT_MANAGER", unit)
                .get("/deviations/" + id + "/texts?purpose=INVESTIGATION")
                .body("written.texts.flatten().text", hasItem("Det var ingen avvikelse."));
        Api.as("EMPLOYEE")
                .get("/deviations/" + id + "/texts?purpose=OWN_REPORT")
                .body("written.size()", equalTo(1))
                .body("written.texts.flatten().text", hasItem(TEXT));
    }

    @Test
    void whoever_reported_adds_to_their_report_and_what_was_written_stays() {
        var id = registered(Api.as("EMPLOYEE"));
        var add = "/deviations/" + id + "/add-addendum";
        Api.as("EMPLOYEE").post(add, Map.of("text", " ")).statusCode(400).body("violations[0].field", equalTo("text"));
        Api.as("EMPLOYEE").post(add, Map.of("text", "Det var två brev.")).statusCode(200);
        var manager = Api.as("UNIT_MANAGER", unit);
        manager.post(add, Map.of("text", "Jag har talat med posten.")).statusCode(200);
        Api.as("UNIT_MANAGER", "another-unit").post(add, Map.of("text", "x")).statusCode(404);
        manager.get("/deviations/" + id + "/texts?purpose=INVESTIGATION")
                .body(
                        "written.texts.flatten().text",
                        contains(TEXT, "Brevet hämtades tillbaka.", "Det var två brev.", "Jag har talat med posten."))
                .body("written[1].author", nullValue());
        Api.as("EMPLOYEE")
                .get("/deviations/" + id + "/texts?purpose=OWN_REPORT")
                .body("written.size()", equalTo(2))
                .body("written[1].texts[0].text", equalTo("Det var två brev."));
        assertThat(board.messagesAbout(id)).hasSize(1);
        Api.tell(EventTypes.DEVIATION_CLOSED, id, _ -> {});
        Api.as("EMPLOYEE")
                .post(add, Map.of("text", "Ännu ett."))
                .statusCode(409)
                .body("detail", equalTo("Ärendet är avslutat. Öppna det igen först."));
    }

    @Test
    void what_touches_staff_only_is_sent_to_the_right_place() {
        report.put("affects", "STAFF");
        Api.as("EMPLOYEE")
                .post("/deviations", report)
                .statusCode(422)
                .body("type", equalTo("urn:kvalitetshjulet:problem:staff-only"))
                .body("detail", containsString("arbetsskada"))
                .body("violations[0].field", equalTo("affects"));
    }

    @ParameterizedTest
    @CsvSource({
        "description,  '',             invalid-request, description",
        "affects,      '',             invalid-request, affects",
        "occurredOn,   2999-01-01,     date-in-future,  occurredOn",
        "discoveredOn, 2024-03-10,     invalid-request, discoveredOn",
        "reportedOn,   2024-03-11,     invalid-request, reportedOn",
        "area,         NO_SUCH_AREA,   unknown-code,    area",
        "unit,         no-such-unit,   invalid-request, unit",
        "process,      19121212-1212,  identity-number, process"
    })
    void what_is_wrong_is_refused_by_its_field_and_nothing_is_kept(
            String field, String value, String problem, String violation) {
        if (value.isEmpty()) {
            report.remove(field);
        } else {
            report.put(field, value);
        }
        Api.as("EMPLOYEE")
                .post("/deviations", report)
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:" + problem))
                .body("violations.field", hasItem(violation));
    }

    @Test
    void what_has_not_happened_yet_cannot_be_registered() {
        report.put("occurredOn", "2999-01-01");
        report.put("discoveredOn", "2999-01-01");
        report.put("reportedOn", "2999-01-01");
        Api.as("EMPLOYEE")
                .post("/deviations", report)
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:date-in-future"))
                .body("violations[0].field", equalTo("occurredOn"));
    }

    private String registered(Api as) {
        return as.post("/deviations", report)
                .statusCode(201)
                .header("Location", startsWith("http"))
                .extract()
                .path("deviationId");
    }

    private String withKey(String key) {
        return Api.as("EMPLOYEE")
                .request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(report)
                .post(Api.BOARD + "/deviations")
                .then()
                .statusCode(201)
                .extract()
                .path("deviationId");
    }
}
