package se.kvalitetshjulet.deviations.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** The internal control plan of a year, over REST and on pages. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class ControlTest {

    private static final String PAGES = "/deviations/sidor/9999/socn/internkontroll";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);
    private final Map<String, Object> control = new HashMap<>();

    @BeforeEach
    void aControl() {
        board.unit(unit);
        control.put("point", "Beslut verkställs inom tre månader");
        control.put("unit", unit);
        control.put("plannedOn", "2024-03-31");
        control.put("method", "Stickprov av tio beslut.");
        control.put("responsible", "Enhetschef");
        control.put("frequency", "TWICE_A_YEAR");
    }

    @Test
    void it_is_planned_performed_and_says_what_it_found() {
        var id = planned();
        manager.get("/controls?year=2024&status=LATE&unit=" + unit).body("data.controlId", contains(id));
        performed(id, Map.of("on", "2024-03-28", "result", "WITHOUT_REMARK"))
                .statusCode(200)
                .body("timesPerformed", equalTo(1))
                .body("occasions", equalTo(2))
                .body("nextOn", equalTo("2024-09-30"))
                .body("status", equalTo("LATE"));
        performed(id, Map.of("on", "2024-10-02", "result", "DEVIATION"))
                .statusCode(400)
                .body("violations[0].field", equalTo("finding"));
        performed(id, Map.of("on", "2024-10-02", "result", "DEVIATION", "finding", "Tre av tio kom för sent."))
                .statusCode(200)
                .body("status", equalTo("PERFORMED"))
                .body("resultLabel", equalTo("Avvikelse"))
                .body("deviationsFound", equalTo(1));
        manager.get("/controls/" + id + "/history")
                .body("data.sentence", hasItem("Utförd: Avvikelse. Tre av tio kom för sent."));
        assertThat(board.messagesAbout(id))
                .hasSize(3)
                .noneMatch(message -> message.contains("Stickprov") || message.contains("för sent"));
    }

    @Test
    void last_years_plan_is_copied_once() {
        planned();
        control.put("point", "Behörigheter rensas");
        control.put("plannedOn", "2024-02-29");
        planned();
        manager.post("/controls/copy", Map.of("from", 2024, "to", 2025))
                .statusCode(200)
                .body("copied", equalTo(2))
                .body("already", equalTo(0));
        manager.post("/controls/copy", Map.of("from", 2024, "to", 2025))
                .statusCode(200)
                .body("copied", equalTo(0))
                .body("already", equalTo(2));
        manager.get("/controls?year=2025&unit=" + unit)
                .body("data.plannedOn", containsInAnyOrder("2025-02-28", "2025-03-31"))
                .body("data.method", contains("Stickprov av tio beslut.", "Stickprov av tio beslut."))
                .body("data.timesPerformed", contains(0, 0));
        manager.post("/controls/copy", Map.of("from", 2024, "to", 2024)).statusCode(400);
    }

    @Test
    void the_auditor_and_the_controller_see_it_and_another_unit_does_not() {
        var id = planned();
        Api.as("AUDITOR").get("/controls/" + id).statusCode(200);
        Api.as("AUDITOR").post("/controls", control).statusCode(403);
        Api.as("CONTROLLER").post("/controls", control).statusCode(201);
        Api.as("UNIT_MANAGER", "another-unit").get("/controls/" + id).statusCode(404);
        Api.as("UNIT_MANAGER", "another-unit")
                .get("/controls?year=2024&unit=" + unit)
                .body("data", hasSize(0));
        Api.as("EMPLOYEE").get("/controls").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "point,       '',                     point",
        "point,       Gäller 19121212-1212,   point",
        "unit,        no-such,                unit",
        "method,      Ring 19121212-1212,     method",
        "responsible, '',                     responsible"
    })
    void what_is_wrong_is_refused_by_its_field(String field, String value, String violation) {
        control.put(field, value);
        Api.as("HEAD_OF_DEPARTMENT")
                .post("/controls", control)
                .statusCode(400)
                .body("violations[0].field", equalTo(violation));
    }

    @Test
    void two_who_note_a_result_at_once_do_not_count_it_twice() {
        var id = planned();
        performed(id, Map.of("result", "WITHOUT_REMARK")).statusCode(200);
        manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("result", "WITHOUT_REMARK"))
                .post(Api.BOARD + "/controls/" + id + "/perform")
                .then()
                .statusCode(412);
    }

    @Test
    void a_plan_is_made_performed_and_copied_on_pages() throws Exception {
        var manager = new PageVisitor(service);
        assertPage(manager.logIn("unit-manager", PAGES + "/ny"), 200, "Lägg till en kontroll", "Enheten " + unit);
        var fields = new HashMap<>(Map.of(
                "point", "Loggar granskas",
                "unit", unit,
                "method", "Tio läsningar.",
                "responsible", "Enhetschef",
                "plannedOn", "2022-02-01"));
        assertPage(
                manager.post(PAGES + "/ny", fields),
                422,
                "Lägg till en kontroll",
                "Välj hur ofta kontrollen ska göras.",
                "Tio läsningar.");
        fields.put("frequency", "ONCE");
        assertPage(manager.post(PAGES + "/ny", fields), 200, "Internkontrollplan 2022", "Loggar granskas");
        var list = manager.get(PAGES + "?year=2022&unit=" + unit);
        assertPage(
                list,
                200,
                "Internkontrollplan 2022",
                "Försenad",
                "i urvalet: 0 utförda, 1 försenade",
                "Kopiera planen för 2021");
        var id = list.body().replaceAll("(?s).*internkontroll/(KON-[0-9A-Z-]+)\".*", "$1");
        assertPage(
                manager.post(PAGES + "/" + id + "/utfor", Map.of("result", "MINOR_DEVIATION", "version", "1")),
                422,
                "Registrera resultatet",
                "Beskriv avvikelsen");
        assertPage(
                manager.post(
                        PAGES + "/" + id + "/utfor",
                        Map.of("result", "MINOR_DEVIATION", "finding", "En utan ändamål.", "version", "1")),
                200,
                "Kontroll " + id,
                "1 av 1",
                "En utan ändamål.",
                "concernsKind=CONTROL");
        assertPage(
                manager.post(PAGES + "/" + id + "/utfor", Map.of("result", "WITHOUT_REMARK", "version", "1")),
                412,
                "Registrera resultatet",
                "Det här har gjorts under tiden",
                "Utförd",
                "name=\"version\" value=\"2\"");
        assertPage(
                manager.post(PAGES + "/kopiera?year=2023", Map.of()),
                200,
                "Internkontrollplan 2023",
                "Loggar granskas");
    }

    private String planned() {
        return manager.post("/controls", control).statusCode(201).extract().path("controlId");
    }

    private ValidatableResponse performed(String id, Map<String, Object> performance) {
        return manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", manager.get("/controls/" + id).extract().header("ETag"))
                .body(performance)
                .post(Api.BOARD + "/controls/" + id + "/perform")
                .then();
    }
}
