package se.kvalitetshjulet.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static se.kvalitetshjulet.kit.sample.ThingsApi.BOARD;
import static se.kvalitetshjulet.kit.sample.ThingsApi.as;
import static se.kvalitetshjulet.kit.sample.ThingsApi.count;
import static se.kvalitetshjulet.kit.sample.ThingsApi.event;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "things"))
class KitTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void an_event_is_taken_once_and_told_once() {
        var thing = "thing-" + UUID.randomUUID();
        post(event("e-" + thing, thing)).statusCode(202).body("status", equalTo("ACCEPTED"));
        post(event("e-" + thing, thing)).statusCode(202).body("status", equalTo("ACCEPTED"));

        as("CONTROLLER").get(BOARD + "/things/" + thing).then().statusCode(200).body("events", equalTo(1));
        assertThat(told(thing)).hasSize(1).first().asString().contains("\"sequence\":\"1\"");
    }

    @Test
    void what_was_told_is_told_again_when_an_administrator_asks_for_it() {
        var thing = "thing-" + UUID.randomUUID();
        post(event("e-" + thing, thing)).statusCode(202);
        var first = told(thing);

        republish("ADMINISTRATOR", "{\"since\":\"2100-01-01T00:00:00Z\"}")
                .statusCode(202)
                .body("events", equalTo(0));
        republish("ADMINISTRATOR", "{\"since\":\"2024-01-01T00:00:00Z\"}")
                .statusCode(202)
                .body("events", greaterThan(0));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(thing)).containsExactly(first.getFirst(), first.getFirst()));
    }

    @Test
    void only_an_administrator_who_says_from_when_has_events_told_again() {
        republish("CONTROLLER", "{\"since\":\"2024-01-01T00:00:00Z\"}").statusCode(403);
        republish("ADMINISTRATOR", "{}").statusCode(400).body("violations", hasSize(1));
    }

    private static ValidatableResponse republish(String role, String body) {
        return as(role).contentType("application/json")
                .body(body)
                .post(BOARD + "/republish")
                .then();
    }

    @Test
    void the_same_id_with_another_body_is_refused() {
        var thing = "thing-" + UUID.randomUUID();
        post(event("e-" + thing, thing)).statusCode(202);
        post(event("e-" + thing, thing).replace("decidedOn\":\"2024-01-10", "decidedOn\":\"2024-01-09"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:same-id-other-body"));
    }

    @Test
    void a_batch_answers_for_each_event_and_one_bad_event_stops_no_other() {
        var thing = "thing-" + UUID.randomUUID();
        var batch = "[" + event("a-" + thing, thing) + ","
                + event("b-" + thing, thing).replace("HOME_CARE", "TAXI") + "," + event("a-" + thing, thing) + ", 7]";
        as("SYSTEM")
                .contentType("application/cloudevents-batch+json")
                .body(batch)
                .post(BOARD + "/events")
                .then()
                .statusCode(200)
                .body("status", equalTo(List.of("ACCEPTED", "REJECTED", "DUPLICATE", "REJECTED")))
                .body("[1].problem.type", equalTo("urn:kvalitetshjulet:problem:unknown-code"));
    }

    @Test
    void a_corrected_day_may_not_lie_in_the_future_and_a_secret_field_is_named_without_its_value() {
        var thing = "thing-" + UUID.randomUUID();
        post(correction("c1-" + thing, thing, "2024-01-31"))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:date-in-future"))
                .body("violations[0].field", equalTo("data.changes.decidedOn"));
        post(correction("c2-" + thing, thing, "2024-01-09")).statusCode(202);

        assertThat(told(thing))
                .singleElement()
                .asString()
                .contains("\"person\":null")
                .doesNotContain("191212121212")
                .doesNotContain("Testperson");
    }

    @Test
    void binary_mode_carries_the_attributes_as_headers() {
        var thing = "thing-" + UUID.randomUUID();
        as("SYSTEM")
                .contentType("application/json")
                .headers(Map.of(
                        "ce-specversion", "1.0",
                        "ce-id", "e-" + thing,
                        "ce-source", "/case-system/exempel",
                        "ce-type", "se.kvalitetshjulet.decision.execution-started.v1",
                        "ce-subject", thing,
                        "ce-time", "2024-01-11T08:00:00Z",
                        "ce-municipality", "9999",
                        "ce-board", "socn"))
                .body("{\"decisionId\":\"" + thing + "\",\"startedOn\":\"2024-01-10\",\"extent\":\"FULL\"}")
                .post(BOARD + "/events")
                .then()
                .statusCode(202);
    }

    @Test
    void nobody_comes_in_without_a_token_or_with_a_bad_one_or_to_another_board_or_to_a_closed_door() {
        given().get(BOARD + "/things/x")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:kvalitetshjulet:problem:missing-token"));
        given().auth()
                .oauth2("not-a-token")
                .get(BOARD + "/things/x")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kvalitetshjulet:problem:invalid-token"));
        as("CONTROLLER").get("/things/v1/9998/socn/things/x").then().statusCode(404);
        as("MEMBER")
                .get(BOARD + "/things/x")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kvalitetshjulet:problem:forbidden"));
        as("CONTROLLER").get(BOARD + "/things/x/closed").then().statusCode(403);
        given().header("X-Request-Id", "mine-1")
                .get("/things/v1/api-info")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "mine-1")
                .body("apiStatus", equalTo("active"));
    }

    @Test
    void an_unreadable_query_parameter_is_the_callers_mistake_and_an_unknown_address_is_not_there() {
        as("HEAD_OF_DEPARTMENT")
                .get(BOARD + "/dead-letters?status=LOST")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:invalid-request"));
        as("HEAD_OF_DEPARTMENT").get(BOARD + "/dead-letters/not-an-id").then().statusCode(404);
    }

    @Test
    void a_repeated_request_with_a_key_is_answered_as_the_first_time() {
        var thing = "thing-" + UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            count(thing, "key-" + thing, 5).statusCode(200).body("events", equalTo(5));
        }
        count(thing, "key-" + thing, 6)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:same-key-other-body"));
        as("CONTROLLER").get(BOARD + "/things/" + thing).then().body("events", equalTo(5));
    }

    @Test
    void a_poison_message_becomes_a_dead_letter_and_later_messages_flow() {
        var thing = "thing-" + UUID.randomUUID();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("decisions.intake.v1", 3, "k", "{ not json"));
            producer.send(new ProducerRecord<>(
                    "decisions.intake.v1",
                    3,
                    "k",
                    event("bad-" + thing, thing).replace("decidedOn\":\"2024-01-10", "decidedOn\":\"2024-13-10")));
            producer.send(new ProducerRecord<>("decisions.intake.v1", 3, "k", event("e-" + thing, thing)));
            producer.flush();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        as("CONTROLLER").get(BOARD + "/things/" + thing).then().body("events", equalTo(1)));
        var letter = as("HEAD_OF_DEPARTMENT")
                .get(BOARD + "/dead-letters?status=OPEN")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].reason", equalTo("invalid-data"))
                .extract()
                .path("data[0].deadLetterId");

        as("HEAD_OF_DEPARTMENT")
                .post(BOARD + "/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(400);
        as("HEAD_OF_DEPARTMENT")
                .contentType("application/json")
                .body(Map.of("event", event("bad-" + thing, thing)))
                .post(BOARD + "/dead-letters/" + letter + "/repair")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPLAYED"));
        as("CONTROLLER").get(BOARD + "/things/" + thing).then().body("events", equalTo(2));
    }

    private List<String> told(String thing) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("decisions.events.v1"));
            var found = new java.util.ArrayList<String>();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (message.key().equals("9999/socn/" + thing)) {
                        found.add(message.value());
                    }
                });
                return !found.isEmpty();
            });
            return found;
        }
    }

    private io.restassured.response.ValidatableResponse post(String event) {
        return as("SYSTEM")
                .contentType("application/cloudevents+json")
                .body(event.getBytes(StandardCharsets.UTF_8))
                .post(BOARD + "/events")
                .then();
    }

    private static String correction(String id, String thing, String decidedOn) {
        return event(id, thing)
                .replace("decision.made", "decision.corrected")
                .replaceAll("(?s)\"data\":.*", """
                        "data":{"decisionId":"%s","correctedOn":"2024-01-10","reason":"REGISTERED_WRONG",
                         "changes":{"decidedOn":"%s","person":null},
                         "person":{"identityNumber":"191212121212","name":"Testperson","protected":false}}}""".formatted(thing, decidedOn));
    }
}
