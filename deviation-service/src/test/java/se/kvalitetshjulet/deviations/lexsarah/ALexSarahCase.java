package se.kvalitetshjulet.deviations.lexsarah;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.investigation.Topic;

/** A case that a test brings as far as it wants, each step by whoever takes it. */
final class ALexSarahCase {

    static final String TEXT = "Ett protokollsutdrag skickades till en gammal adress.";

    private final String unit;
    private final String id;

    private ALexSarahCase(String unit, String id) {
        this.unit = unit;
        this.id = id;
    }

    /** Reported by an employee. */
    static ALexSarahCase reportedIn(String unit) {
        return new ALexSarahCase(
                unit,
                Api.as("EMPLOYEE")
                        .post("/lex-sarah-reports", report(unit))
                        .statusCode(201)
                        .body("stage", equalTo("RECEIVED"))
                        .extract()
                        .path("reportId"));
    }

    static Map<String, Object> report(String unit) {
        return new HashMap<>(Map.of("unit", unit, "law", "SOL", "description", TEXT));
    }

    String id() {
        return id;
    }

    Api head() {
        return Api.as("HEAD_OF_DEPARTMENT", unit);
    }

    Api investigator() {
        return Api.as("INVESTIGATOR", unit);
    }

    /** With an investigator, who has written about everything. */
    ALexSarahCase documented() {
        investigator().get("/lex-sarah-reports").statusCode(200);
        step(head(), "appoint", Map.of("investigator", "investigator")).statusCode(200);
        for (var topic : Topic.values()) {
            write(entryAbout(topic)).statusCode(201);
        }
        return this;
    }

    ALexSarahCase found(String outcome, boolean notify) {
        step(investigator(), "assess", Map.of("outcome", outcome, "reason", "Det framgår av samtalen."))
                .statusCode(200);
        step(investigator(), "propose", Map.of("notifyIvo", notify, "plan", "Rutinen skrivs om till våren."))
                .statusCode(200);
        return this;
    }

    ALexSarahCase withTheBoard() {
        step(head(), "request-board-decision", Map.of()).statusCode(200);
        return this;
    }

    static Map<String, Object> entryAbout(Topic topic) {
        return new HashMap<>(Map.of(
                "nature",
                "FACT",
                "topic",
                topic.name(),
                "source",
                "Samtal med enhetschefen",
                "text",
                "Anteckning om " + topic.label()));
    }

    ValidatableResponse write(Map<String, Object> entry) {
        return investigator().post("/lex-sarah-reports/" + id + "/entries", entry);
    }

    /** Takes a step of the version that stands. */
    ValidatableResponse step(Api by, String step, Map<String, ?> body) {
        return step(by, step, body, version());
    }

    ValidatableResponse step(Api by, String step, Map<String, ?> body, int version) {
        return by.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Api.json(body))
                .post(Api.BOARD + "/lex-sarah-reports/" + id + "/" + step)
                .then();
    }

    int version() {
        return seen().extract().path("version");
    }

    ValidatableResponse seen() {
        return head().get("/lex-sarah-reports/" + id).statusCode(200);
    }

    List<Map<String, Object>> entries() {
        return investigator()
                .get("/lex-sarah-reports/" + id + "/entries?limit=100&purpose=INVESTIGATION")
                .statusCode(200)
                .body("data.topic", hasItem("CAUSES"))
                .extract()
                .path("data");
    }
}
