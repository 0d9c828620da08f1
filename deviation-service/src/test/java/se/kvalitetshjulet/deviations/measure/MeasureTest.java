package se.kvalitetshjulet.deviations.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Measures: decided, overdue, followed up. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class MeasureTest {

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String deviation = "A-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);
    private final Map<String, Object> measure = new HashMap<>();

    @BeforeEach
    void aDeviationAndAMeasure() {
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
        measure.put("concerns", Map.of("kind", "DEVIATION", "id", deviation));
        measure.put("decidedOn", "2024-03-20");
        measure.put("responsible", "Enhetschef");
        measure.put("dueOn", "2024-05-31");
        measure.put("purpose", "PREVENT_RECURRENCE");
        measure.put("category", "ROUTINE_CHANGED");
        measure.put("description", "Adressen bekräftas på försättsbladet.");
    }

    @Test
    void a_measure_whose_day_has_passed_is_overdue_until_somebody_looks_whether_it_worked() {
        var id = decided();
        manager.get("/measures?overdue=true").body("data.measureId", contains(id));
        manager.get("/measures/" + id)
                .statusCode(200)
                .body("overdue", equalTo(true))
                .body("decidedBy", equalTo("Enhetschef"))
                .body("categoryLabel", equalTo("Ny eller ändrad rutin"))
                .body("purposeLabel", equalTo("Hindra att det händer igen"));
        followedUp(id, Map.of("effect", "PARTLY", "reason", "Två av tre brev."), "\"1\"", 200);
        manager.get("/measures?overdue=true").body("data", empty());
        manager.get("/measures?followedUp=true&concernsId=" + deviation)
                .body("data.effectLabel", contains("delvis uppnådd effekt"));
        followedUp(id, Map.of("effect", "ACHIEVED"), "\"1\"", 412);
        followedUp(id, Map.of("effect", "ACHIEVED", "followedUpOn", "2024-03-19"), "\"2\"", 409);
    }

    @Test
    void overdue_ones_are_listed_whatever_they_concern() {
        var begun = new LinkedHashMap<String, EventType<?>>();
        begun.put("COMPLAINT", EventTypes.COMPLAINT_RECEIVED);
        begun.put("LEX_SARAH", EventTypes.LEX_SARAH_REPORTED);
        begun.put("INSPECTION", EventTypes.INSPECTION_OPENED);
        begun.put("RISK", EventTypes.RISK_ASSESSED);
        begun.put("CONTROL", EventTypes.CONTROL_PLANNED);
        begun.forEach((kind, type) -> {
            var thing = kind + "-" + UUID.randomUUID();
            Api.tell(type, thing, data -> data.put("unit", unit));
            Api.tell(
                    EventTypes.MEASURE_DECIDED,
                    "M-" + UUID.randomUUID(),
                    data -> data.put("dueOn", "2024-04-30")
                            .putObject("concerns")
                            .put("kind", kind)
                            .put("id", thing));
        });
        manager.get("/measures?overdue=true")
                .body("data.concerns.kind", containsInAnyOrder(begun.keySet().toArray()));
    }

    @Test
    void what_was_written_about_a_measure_stays_here_and_its_readings_are_logged() {
        var id = decided();
        assertThat(board.messagesAbout(id)).singleElement().asString().doesNotContain("försättsbladet");
        manager.get("/measures/" + id + "/texts?purpose=MEASURES")
                .statusCode(200)
                .body("written[0].texts.label", hasItem("Vad som ska göras"))
                .body("written[0].texts.text", hasItem("Adressen bekräftas på försättsbladet."));
        assertThat(board.readingsOf(id)).containsExactly("UNIT_MANAGER MEASURE MEASURES");
    }

    @Test
    void nothing_more_is_decided_in_a_closed_lex_sarah_case_and_something_may_be_after_ivos_decision() {
        var lexSarah = "L-" + UUID.randomUUID();
        for (var type : List.of(
                EventTypes.LEX_SARAH_REPORTED,
                EventTypes.LEX_SARAH_INVESTIGATION_OPENED,
                EventTypes.LEX_SARAH_ASSESSED,
                EventTypes.LEX_SARAH_DECIDED,
                EventTypes.LEX_SARAH_CLOSED)) {
            Api.tell(type, lexSarah, data -> {
                if (data.has("unit")) {
                    data.put("unit", unit);
                }
                if (data.has("notifyIvo")) {
                    data.put("notifyIvo", false);
                }
            });
        }
        measure.put("concerns", Map.of("kind", "LEX_SARAH", "id", lexSarah));
        manager.post("/measures", measure)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:closed"))
                .body("detail", containsString("kan inte öppnas igen"));
        var inspection = "T-" + UUID.randomUUID();
        Api.tell(EventTypes.INSPECTION_OPENED, inspection, data -> data.put("unit", unit));
        Api.tell(
                EventTypes.INSPECTION_DECIDED,
                inspection,
                data -> data.put("unit", unit).remove("dueOn"));
        measure.put("concerns", Map.of("kind", "INSPECTION", "id", inspection));
        manager.post("/measures", measure).statusCode(201);
    }

    @Test
    void another_units_measures_are_not_there() {
        var id = decided();
        var other = Api.as("UNIT_MANAGER", "another-unit");
        other.get("/measures?concernsId=" + deviation).body("data", empty());
        other.get("/measures/" + id).statusCode(404);
        other.post("/measures", measure).statusCode(400).body("violations[0].field", equalTo("concerns.id"));
    }

    @ParameterizedTest
    @CsvSource({
        "responsible, '',          responsible",
        "description, '',          description",
        "category,    NO_SUCH,     category",
        "purpose,     NO_SUCH,     purpose",
        "dueOn,       2024-03-19,  dueOn",
        "decidedOn,   2999-01-01,  dueOn"
    })
    void what_is_wrong_is_refused_by_its_field(String field, String value, String violation) {
        measure.put(field, value);
        manager.post("/measures", measure).statusCode(400).body("violations[0].field", equalTo(violation));
    }

    private String decided() {
        return manager.post("/measures", measure).statusCode(201).extract().path("measureId");
    }

    private void followedUp(String id, Map<String, Object> how, String ifMatch, int status) {
        manager.request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(how)
                .post(Api.BOARD + "/measures/" + id + "/follow-up")
                .then()
                .statusCode(status);
    }
}
