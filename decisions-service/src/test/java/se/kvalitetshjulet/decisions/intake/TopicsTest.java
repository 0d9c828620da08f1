package se.kvalitetshjulet.decisions.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Topic;

/** What comes in from Kafka, and what goes out. */
@QuarkusTest
class TopicsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final Api head = Api.as("HEAD_OF_DEPARTMENT");
    private final DecisionFixture decision = aDecision();

    @Test
    void poison_becomes_a_dead_letter_later_messages_flow_and_a_repaired_one_takes_effect() throws Exception {
        var intake = new Topic(kafka, Topics.DECISIONS_INTAKE);
        var started = decision.started("2024-02-01");
        intake.send("k", "{ not json");
        var bad = intake.send("k", Api.json(DecisionFixture.withData(started, "startedOn", "2024-02-31")));
        var secret = intake.send("k", Api.json(decision.aboutSomeone().made()));
        intake.send("k", Api.json(decision.explained("2024-04-20")).replace(",\"note\":\"Annons ute.\"", ""));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        head.get("/decisions/" + decision.id()).statusCode(200).body("version", equalTo(1)));

        assertThat(letterAt(bad)).containsEntry("reason", "invalid-data");
        assertThat(letterAt(secret)).containsEntry("reason", "secret-on-topic");

        var letter = "/dead-letters/" + letterAt(bad).get("deadLetterId");
        head.post(letter + "/replay", Map.of()).statusCode(400);
        for (int time = 0; time < 2; time++) {
            head.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", decision.id())
                    .body(Api.json(Map.of("event", Api.json(started))))
                    .post(Api.BOARD + letter + "/repair")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REPLAYED"));
        }
        head.get("/decisions/" + decision.id()).body("version", equalTo(2));
    }

    @Test
    void a_source_that_configuration_does_not_bind_to_the_board_is_refused() throws Exception {
        var intake = new Topic(kafka, Topics.DECISIONS_INTAKE);
        var foreign = intake.send("k", Api.json(with(decision.made(), "source", "/case-system/annan")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(letterAt(foreign)).containsEntry("reason", "foreign-source"));
    }

    @Test
    void whoever_manages_a_unit_sees_the_cases_that_it_took_over() throws Exception {
        var earlier = "enhet-" + UUID.randomUUID();
        var later = "enhet-" + UUID.randomUUID();
        Api.as("SYSTEM").send(decision.inUnit(earlier).made()).statusCode(202);
        Api.as("UNIT_MANAGER", earlier).get("/decisions/" + decision.id()).statusCode(200);
        Api.as("UNIT_MANAGER", later).get("/decisions/" + decision.id()).statusCode(404);

        new Topic(kafka, Topics.ORGANISATION_EVENTS).send("k", Api.json(unit(earlier, "Hemtjänst Norr", later)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Api.as("UNIT_MANAGER", later)
                        .get("/decisions/" + decision.id())
                        .statusCode(200)
                        .body("unitName", equalTo("Hemtjänst Norr")));
        Api.as("UNIT_MANAGER", later).get("/decisions?unit=" + earlier).body("meta.totalRecords", equalTo(1));
        Api.as("UNIT_MANAGER", "annan").get("/decisions?unit=" + earlier).body("meta.totalRecords", equalTo(0));
    }

    static Stream<EventType<?>> typesInAndOut() {
        return EventTypes.all().stream()
                .filter(type ->
                        type.owner() == Owner.DECISIONS && type.direction().isIntake());
    }

    @ParameterizedTest
    @MethodSource("typesInAndOut")
    void what_goes_out_is_the_golden_sample_without_any_secret(EventType<?> type) throws Exception {
        var id = "B-" + UUID.randomUUID();
        var posted = ofDecision(Samples.withSecrets(type).orElseGet(() -> Samples.of(type)), id);
        posted.remove("sequence");
        Api.as("SYSTEM").sendRaw(Api.SINGLE, posted.toString()).statusCode(202);

        var message = new Topic(kafka, Topics.DECISIONS_EVENTS)
                .messagesOf("9999/socn/" + id, 1)
                .getFirst();
        var expected = ofDecision(Samples.of(type), id)
                .put("id", posted.get("id").textValue())
                .put("sequence", "1");
        assertThat(JSON.readTree(message)).isEqualTo(expected);
        assertThat(message)
                .doesNotContain("191212121212", "Testperson", "Två av tio", "Annons ute", "Erbjöds en kontaktperson");
    }

    @Test
    void each_event_carries_the_version_that_it_made() throws Exception {
        Api.as("SYSTEM")
                .send(List.of(decision.made(), decision.partStarted("2024-02-01"), decision.started("2024-03-01")))
                .statusCode(200);
        Api.as("SYSTEM").send(decision.interrupted("2024-05-01")).statusCode(202);
        var messages = new Topic(kafka, Topics.DECISIONS_EVENTS).messagesOf("9999/socn/" + decision.id(), 4);
        assertThat(messages)
                .extracting(message -> JSON.readTree(message).get("sequence").textValue())
                .containsExactly("1", "2", "3", "4");
    }

    private static ObjectNode ofDecision(String sample, String id) throws Exception {
        var event = (ObjectNode) JSON.readTree(sample);
        event.put("id", UUID.randomUUID().toString())
                .put("source", DecisionFixture.SOURCE)
                .put("subject", id);
        ((ObjectNode) event.get("data")).put("decisionId", id);
        return event;
    }

    private static Map<String, Object> unit(String code, String name, String successor) {
        return with(
                with(
                        aDecision()
                                .event(
                                        "organisation.unit-defined",
                                        "2024-01-01",
                                        Map.of(
                                                "unit",
                                                code,
                                                "name",
                                                name,
                                                "department",
                                                "Äldre",
                                                "validFrom",
                                                "2020-01-01",
                                                "successors",
                                                List.of(successor))),
                        "subject",
                        code),
                "source",
                "/organisation/exempel");
    }

    private Map<String, Object> letterAt(RecordMetadata place) {
        return head.get("/dead-letters?limit=1000")
                .statusCode(200)
                .extract()
                .path("data.find { it.partition == " + place.partition() + " && it.recordOffset == " + place.offset()
                        + " }");
    }
}
