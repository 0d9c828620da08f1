package se.kvalitetshjulet.deviations.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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

/** The yearly risk analysis of a unit, over REST and on pages. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class RiskTest {

    private static final String PAGES = "/deviations/sidor/9999/socn/risker";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);
    private final Map<String, Object> risk = new HashMap<>();

    @BeforeEach
    void aRisk() {
        board.unit(unit);
        risk.put("unit", unit);
        risk.put("year", 2024);
        risk.put("eventCode", "DECISION_NOT_EXECUTED");
        risk.put("severity", 3);
        risk.put("probability", 3);
        risk.put("consequence", "Särskild avgift, och den som har rätt till stöd får vänta.");
    }

    @Test
    void it_is_assessed_and_assessed_anew_with_what_was_said_before_kept() {
        var id = added();
        manager.get("/risks?year=2024&unit=" + unit).body("data.riskId", contains(id));
        manager.get("/risks?year=2024&department=avdelning&unit=" + unit).body("data.levelLabel", contains("hög"));
        manager.get("/risks?year=2023&unit=" + unit).body("data", empty());
        reassessed(id, Map.of("severity", 3, "probability", 1, "consequence", "Kön är bortarbetad."))
                .statusCode(200)
                .body("riskValue", equalTo(3))
                .body("level", equalTo("LOW"))
                .body("consequence", equalTo("Kön är bortarbetad."));
        manager.get("/risks/" + id + "/history")
                .body(
                        "data.sentence",
                        contains(
                                "Bedömd: allvarlighetsgrad 3, sannolikhet 3, riskvärde 9. Följd: Särskild avgift, och"
                                        + " den som har rätt till stöd får vänta.",
                                "Bedömd: allvarlighetsgrad 3, sannolikhet 1, riskvärde 3. Följd: Kön är bortarbetad."));
        assertThat(board.messagesAbout(id)).hasSize(2).noneMatch(message -> message.contains("avgift"));
    }

    @Test
    void two_who_assess_at_once_do_not_overwrite_each_other() {
        var id = added();
        reassessed(id, Map.of("severity", 2, "probability", 2)).statusCode(200);
        manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("severity", 4, "probability", 4))
                .post(Api.BOARD + "/risks/" + id + "/assess")
                .then()
                .statusCode(412);
    }

    @Test
    void the_auditor_and_the_controller_see_it_and_another_unit_does_not() {
        var id = added();
        Api.as("AUDITOR").get("/risks/" + id).statusCode(200);
        Api.as("AUDITOR").post("/risks", risk).statusCode(403);
        Api.as("CONTROLLER").post("/risks", risk).statusCode(201);
        Api.as("UNIT_MANAGER", "another-unit").get("/risks/" + id).statusCode(404);
        Api.as("EMPLOYEE").get("/risks").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "unit,        no-such,                      unit",
        "severity,    5,                            severity",
        "probability, 0,                            probability",
        "eventCode,   NO_SUCH,                      eventCode",
        "year,        1989,                         year",
        "consequence, Gäller 19121212-1212 som bor, consequence"
    })
    void what_is_wrong_is_refused_by_its_field(String field, String value, String violation) {
        risk.put(field, value.matches("\\d+") ? Integer.valueOf(value) : value);
        Api.as("HEAD_OF_DEPARTMENT")
                .post("/risks", risk)
                .statusCode(400)
                .body("violations[0].field", equalTo(violation));
    }

    @Test
    void several_are_entered_in_a_row_and_lie_in_the_matrix() throws Exception {
        var manager = new PageVisitor(service);
        assertPage(
                manager.logIn("unit-manager", PAGES + "/ny?year=2024&unit=" + unit),
                200,
                "Lägg till risker",
                "Enheten " + unit);
        var fields = new HashMap<>(Map.of("unit", unit, "year", "2024", "eventCode", "SYSTEM_DOWN", "severity", "4"));
        assertPage(manager.post(PAGES + "/ny", fields), 422, "Lägg till risker", "Välj en sannolikhet.", "SYSTEM_DOWN");
        fields.put("probability", "3");
        var added = manager.post(PAGES + "/ny", fields);
        assertPage(added, 200, "Lägg till risker", "Risken är sparad", "riskvärde 12", "Bedömda risker för enheten");
        assertThat(added.uri().getQuery()).contains("year=2024", "unit=" + unit);
        var list = manager.get(PAGES + "?year=2024&unit=" + unit);
        assertPage(list, 200, "Riskanalys 2024", "Riskmatris", "kvh-matrix__cell--HIGH", "Hög", "Sannolikhet");
        var id = list.body().replaceAll("(?s).*risker/(RIS-[0-9A-Z-]+)\".*", "$1");
        assertPage(manager.get(PAGES + "/" + id), 200, "Risk " + id, "Bedöm på nytt", "concernsKind=RISK");
        assertPage(
                manager.post(
                        PAGES + "/" + id + "/bedom",
                        Map.of(
                                "severity",
                                "4",
                                "probability",
                                "1",
                                "consequence",
                                "Reservrutin finns.",
                                "version",
                                "1")),
                200,
                "Risk " + id,
                "Reservrutin finns.",
                "riskvärde 12",
                "riskvärde 4");
        assertPage(
                manager.post(
                        PAGES + "/" + id + "/bedom",
                        Map.of("severity", "2", "probability", "2", "consequence", "Kön växer.", "version", "1")),
                412,
                "Bedöm risken på nytt",
                "Bedömd på nytt",
                "Kön växer.",
                "name=\"version\" value=\"2\"");
    }

    private String added() {
        return manager.post("/risks", risk).statusCode(201).extract().path("riskId");
    }

    private ValidatableResponse reassessed(String id, Map<String, Object> assessment) {
        return manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", manager.get("/risks/" + id).extract().header("ETag"))
                .body(assessment)
                .post(Api.BOARD + "/risks/" + id + "/assess")
                .then();
    }
}
