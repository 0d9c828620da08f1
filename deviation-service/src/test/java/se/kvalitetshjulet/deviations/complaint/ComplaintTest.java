package se.kvalitetshjulet.deviations.complaint;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.RealPartsResource;

/** A complaint from the registrar's desk to the board's delegation. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class ComplaintTest {

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);
    private final Map<String, Object> complaint = new HashMap<>();

    @BeforeEach
    void aComplaint() {
        board.unit(unit);
        complaint.put("kind", "COMPLAINT");
        complaint.put("channel", "DIRECT");
        complaint.put("subject", "TREATMENT");
        complaint.put("unit", unit);
        complaint.put("receivedOn", "2024-02-20");
        complaint.put("text", "Ingen ringde tillbaka.");
    }

    @Test
    void that_it_came_in_is_acknowledged_once_and_not_before_it_came() {
        var id = registered();
        done(manager, id, "acknowledge", Map.of("on", "2024-02-19"))
                .statusCode(400)
                .body("violations[0].field", equalTo("on"));
        done(manager, id, "acknowledge", Map.of("on", "2024-02-21"))
                .statusCode(200)
                .body("acknowledgedOn", equalTo("2024-02-21"))
                .body("status", equalTo("RECEIVED"));
        done(manager, id, "acknowledge", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:already-acknowledged"));
    }

    @Test
    void it_is_linked_to_what_tells_of_the_same() {
        var id = registered();
        var deviation = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
        done(manager, id, "link", Map.of("kind", "DEVIATION", "id", "A-nobody"))
                .statusCode(400)
                .body("violations[0].field", equalTo("id"));
        for (int time = 0; time < 2; time++) {
            done(manager, id, "link", Map.of("kind", "DEVIATION", "id", deviation))
                    .statusCode(200);
        }
        manager.get("/complaints/" + id + "/links").body("data.id", contains(deviation));
        Api.as("UNIT_MANAGER", "another-unit")
                .get("/complaints/" + id + "/links")
                .statusCode(404);
    }

    @Test
    void what_it_is_linked_to_is_shown_to_those_who_may_know_of_it() {
        var id = registered();
        var deviation = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
        var lexSarah = "L-" + UUID.randomUUID();
        Api.tell(EventTypes.LEX_SARAH_REPORTED, lexSarah, data -> data.put("unit", unit));
        done(manager, id, "link", Map.of("kind", "DEVIATION", "id", deviation)).statusCode(200);
        done(manager, id, "link", Map.of("kind", "LEX_SARAH", "id", lexSarah)).statusCode(200);
        manager.get("/complaints/" + id + "/links").body("data.id", contains(deviation, lexSarah));
        Api.as("REGISTRAR").get("/complaints/" + id + "/links").statusCode(200).body("data", empty());
    }

    @Test
    void whoever_registered_it_handles_it_no_more_for_handling_those_of_another_unit() {
        var elsewhere = Api.as("UNIT_MANAGER", board.unit("enhet-" + UUID.randomUUID()));
        String id = elsewhere
                .post("/complaints", complaint)
                .statusCode(201)
                .extract()
                .path("complaintId");
        done(manager, id, "answer", Map.of("reason", "Vi ber om ursäkt.")).statusCode(200);
        elsewhere
                .get("/complaints/" + id + "/texts?purpose=INVESTIGATION")
                .statusCode(200)
                .body("written.texts.flatten().text", contains("Ingen ringde tillbaka."));
        for (var verb : List.of("answer", "escalate", "conclude")) {
            done(elsewhere, id, verb, Map.of()).statusCode(403);
        }
        done(elsewhere, id, "link", Map.of("kind", "DEVIATION", "id", "A-nobody"))
                .statusCode(403);
        elsewhere
                .post("/assignments", Map.of("kind", "COMPLAINT", "id", id, "toMe", true))
                .statusCode(404);
    }

    @Test
    void it_is_answered_by_the_unit_escalated_and_concluded_by_the_delegation() {
        var id = registered();
        manager.get("/complaints/" + id)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("subjectLabel", equalTo("Bemötande"))
                .body("answerDueOn", equalTo("2024-03-05"))
                .body("overdue", equalTo(true));
        Api.as("COMPLAINTS_DELEGATE").get("/complaints/" + id).statusCode(404);
        done(manager, id, "escalate", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:not-answered"));
        done(manager, id, "answer", Map.of("on", "2024-03-01", "satisfied", false, "reason", "Vi ber om ursäkt."))
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("overdue", equalTo(false));
        done(manager, id, "escalate", Map.of("on", "2024-03-08")).statusCode(200);
        var delegate = Api.as("COMPLAINTS_DELEGATE");
        delegate.get("/complaints?status=ESCALATED&unit=" + unit).body("data.complaintId", contains(id));
        done(delegate, id, "conclude", Map.of("satisfied", true, "outcome", "EXPLANATION_GIVEN"))
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("outcomeLabel", equalTo("Förklaring har getts"));
        done(manager, id, "answer", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:closed"));
        assertThat(board.messagesAbout(id)).hasSize(4).noneMatch(message -> message.contains("ursäkt"));
        assertThat(board.messagesAbout(id).getLast()).contains("\"by\":\"DELEGATION\"");
    }

    @Test
    void what_is_concluded_is_not_concluded_anew_on_an_earlier_day() {
        var id = registered();
        done(manager, id, "conclude", Map.of("on", "2024-03-08", "outcome", "EXPLANATION_GIVEN"))
                .statusCode(200);
        done(manager, id, "conclude", Map.of("on", "2024-03-01", "satisfied", true))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:closed"));
        manager.get("/complaints/" + id)
                .body("concludedOn", equalTo("2024-03-08"))
                .body("satisfied", nullValue());
    }

    @Test
    void what_was_written_is_read_by_those_who_see_it_and_each_reading_is_logged() {
        var id = registered();
        done(manager, id, "answer", Map.of("reason", "Vi ber om ursäkt."));
        manager.get("/complaints/" + id + "/texts?purpose=INVESTIGATION")
                .statusCode(200)
                .body("written.texts.flatten().text", hasItem("Ingen ringde tillbaka."))
                .body("written.texts.flatten().text", hasItem("Vi ber om ursäkt."));
        Api.as("COMPLAINTS_DELEGATE")
                .get("/complaints/" + id + "/texts?purpose=INVESTIGATION")
                .statusCode(404);
        assertThat(board.readingsOf(id)).containsExactly("UNIT_MANAGER COMPLAINT INVESTIGATION");
    }

    @Test
    void the_list_tells_what_should_have_been_answered() {
        var late = registered();
        complaint.remove("receivedOn");
        var fresh = registered();
        var ofUnit = "/complaints?unit=" + unit + "&";
        manager.get(ofUnit + "overdue=true").body("data.complaintId", contains(late));
        manager.get(ofUnit + "overdue=false").body("data.complaintId", contains(fresh));
        manager.get(ofUnit + "kind=OPINION").body("data", empty());
        manager.get(ofUnit + "channel=DIRECT&subject=TREATMENT&receivedTo=2024-02-20")
                .body("data.complaintId", contains(late));
    }

    @Test
    void the_registrar_sees_what_they_registered_and_another_unit_does_not() {
        var id = registered();
        Api.as("REGISTRAR").get("/complaints/" + id).statusCode(200);
        Api.as("UNIT_MANAGER", "another-unit").get("/complaints/" + id).statusCode(404);
        done(Api.as("REGISTRAR"), id, "answer", Map.of()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEE", "MEMBER", "CONTROLLER", "AUDITOR", "ADMINISTRATOR"})
    void who_needs_no_complaint_sees_none(String role) {
        Api.as(role).get("/complaints").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "text,       '',         text",
        "subject,    NO_SUCH,    subject",
        "unit,       no-such,    unit",
        "receivedOn, 2999-01-01, receivedOn"
    })
    void what_is_wrong_is_refused_by_its_field(String field, String value, String violation) {
        complaint.put(field, value);
        Api.as("REGISTRAR")
                .post("/complaints", complaint)
                .statusCode(400)
                .body("violations[0].field", equalTo(violation));
    }

    @Test
    void an_answer_before_the_complaint_came_in_is_refused() {
        var id = registered();
        done(manager, id, "answer", Map.of("on", "2024-02-19"))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:dated-before-beginning"));
    }

    private String registered() {
        return Api.as("REGISTRAR")
                .post("/complaints", complaint)
                .statusCode(201)
                .extract()
                .path("complaintId");
    }

    private ValidatableResponse done(Api as, String id, String verb, Map<String, Object> step) {
        var tag = manager.get("/complaints/" + id).extract().header("ETag");
        return as.request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(step)
                .post(Api.BOARD + "/complaints/" + id + "/" + verb)
                .then();
    }
}
