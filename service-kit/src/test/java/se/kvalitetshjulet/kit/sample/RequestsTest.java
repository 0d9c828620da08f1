package se.kvalitetshjulet.kit.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.sample.ThingsApi.BOARD;
import static se.kvalitetshjulet.kit.sample.ThingsApi.as;
import static se.kvalitetshjulet.kit.sample.ThingsApi.count;
import static se.kvalitetshjulet.kit.sample.ThingsApi.event;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.RealPartsResource;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "things"))
class RequestsTest {

    @Test
    void events_with_a_key_are_answered_as_the_first_time_and_another_body_is_refused() {
        var thing = "thing-" + UUID.randomUUID();
        var single = event("e-" + thing, thing);
        postWithKey("single-" + thing, "application/cloudevents+json", single).statusCode(202);
        postWithKey("single-" + thing, "application/cloudevents+json", single)
                .statusCode(202)
                .body("status", equalTo("ACCEPTED"));
        postWithKey("single-" + thing, "application/cloudevents+json", event("f-" + thing, thing))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:same-key-other-body"));
        // The key belongs to one address.
        count(thing, "single-" + thing, 5).statusCode(200).body("events", equalTo(6));

        var batch = "[" + event("a-" + thing, thing) + ","
                + event("b-" + thing, thing).replace("HOME_CARE", "TAXI") + "]";
        for (int time = 0; time < 2; time++) {
            postWithKey("batch-" + thing, "application/cloudevents-batch+json", batch)
                    .statusCode(200)
                    .body("status", equalTo(List.of("ACCEPTED", "REJECTED")));
        }
        postWithKey("batch-" + thing, "application/cloudevents-batch+json", "[" + event("c-" + thing, thing) + "]")
                .statusCode(409);
        as("CONTROLLER").get(BOARD + "/things/" + thing).then().body("events", equalTo(7));
    }

    @Test
    void an_event_that_the_database_refuses_stops_no_other_of_a_batch_with_a_key() {
        var thing = "thing-" + UUID.randomUUID();
        var batch = "[" + event("a-" + thing, thing) + "," + event("b-" + thing, "refused-" + thing) + ","
                + event("c-" + thing, thing) + "]";
        postWithKey("batch-" + thing, "application/cloudevents-batch+json", batch)
                .statusCode(200)
                .body("status", equalTo(List.of("ACCEPTED", "REJECTED", "ACCEPTED")))
                .body("[1].problem.type", equalTo("urn:kvalitetshjulet:problem:not-storable"));
        as("CONTROLLER").get(BOARD + "/things/" + thing).then().body("events", equalTo(2));
    }

    @Test
    void a_refused_event_leaves_its_key_free() {
        var thing = "thing-" + UUID.randomUUID();
        var key = "key-" + thing;
        postWithKey(
                        key,
                        "application/cloudevents+json",
                        event("e-" + thing, thing).replace("HOME_CARE", "TAXI"))
                .statusCode(400);
        postWithKey(key, "application/cloudevents+json", event("e-" + thing, thing))
                .statusCode(202);
    }

    @Test
    void another_method_than_an_address_takes_is_answered_with_those_it_takes() {
        as("SYSTEM")
                .contentType("application/json")
                .body("{}")
                .put(BOARD + "/events")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:method-not-allowed"));
        as("CONTROLLER").delete(BOARD + "/dead-letters").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things/a%00b", "/dead-letters?status=%00", "/dead-letters?%00=OPEN"})
    void an_address_that_holds_a_null_character_is_refused(String address) {
        as("CONTROLLER")
                .urlEncodingEnabled(false)
                .get(BOARD + address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:control-character"));
        as("CONTROLLER")
                .urlEncodingEnabled(false)
                .get(BOARD + "/things/a%2500b")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_that_is_not_offered_is_refused() {
        as("HEAD_OF_DEPARTMENT")
                .accept("image/png")
                .get(BOARD + "/dead-letters")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void an_error_is_told_as_a_fault_of_ours_and_as_nothing_else() {
        as("CONTROLLER")
                .get(BOARD + "/things/x/error")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:broken"));
    }

    @Test
    void a_body_that_goes_on_after_its_end_is_refused() {
        republish("{\"since\":\"2024-01-01T00:00:00Z\"} {\"since\":\"2100-01-01T00:00:00Z\"}")
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:malformed-json"));
    }

    @Test
    void a_body_that_names_a_field_twice_is_refused() {
        republish("{\"since\":\"2100-01-01T00:00:00Z\",\"since\":\"2024-01-01T00:00:00Z\"}")
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:malformed-json"));
        as("CONTROLLER")
                .contentType("application/json")
                .body("{\"more\":1,\"more\":2}")
                .post(BOARD + "/things/x/count")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1700000000",
                "1e300",
                "\"1700000000\"",
                "[2024,1,1]",
                "\"2024-01-01\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"-0001-01-01T00:00:00Z\""
            })
    void a_moment_is_read_from_a_text_as_the_contract_writes_it(String since) {
        republish("{\"since\":" + since + "}")
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:invalid-request"))
                .body("violations[0].field", equalTo("since"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "191212121212", "121212%2D1212", "121212%201212"})
    void an_identity_number_in_an_address_is_not_repeated(String number) {
        as("CONTROLLER")
                .urlEncodingEnabled(false)
                .get(BOARD + "/nothing/" + number)
                .then()
                .statusCode(404)
                .body("instance", nullValue());
        as("CONTROLLER")
                .get(BOARD + "/nothing/a")
                .then()
                .statusCode(404)
                .body("instance", equalTo(BOARD + "/nothing/a"));
    }

    @Test
    void an_identity_number_in_the_name_of_a_field_is_not_repeated() {
        var thing = "thing-" + UUID.randomUUID();
        for (var value : List.of("\"x\"", "\"\\u0001\"")) {
            var correction = event("e-" + thing, thing)
                    .replace("decision.made", "decision.corrected")
                    .replace("\"caseReference\":\"A-1\"", """
                            "correctedOn":"2024-01-10","reason":"REGISTERED_WRONG","changes":{"19121212-1212":%s}""".formatted(value));
            as("SYSTEM")
                    .contentType("application/cloudevents+json")
                    .body(correction.getBytes(StandardCharsets.UTF_8))
                    .post(BOARD + "/events")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("data.changes.–"));
        }
    }

    private static ValidatableResponse republish(String body) {
        return as("ADMINISTRATOR")
                .contentType("application/json")
                .body(body)
                .post(BOARD + "/republish")
                .then();
    }

    private static ValidatableResponse postWithKey(String key, String contentType, String body) {
        return as("SYSTEM")
                .header("Idempotency-Key", key)
                .contentType(contentType)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(BOARD + "/events")
                .then();
    }
}
