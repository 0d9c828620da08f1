package se.kvalitetshjulet.deviations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.CodeWordsCheck;
import se.kvalitetshjulet.kit.OpenApiCheck;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class DeviationIntakeTest {

    private static final Tenant BOARD = new Tenant("9999", "socn");

    @Inject
    ObjectMapper json;

    @Inject
    Store store;

    @Inject
    CodeLists codes;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void the_words_for_codes_are_those_of_the_services_that_own_the_lists() {
        CodeWordsCheck.areTaken(codes, kafka, Topics.DECISIONS_EVENTS);
    }

    @Test
    void every_type_of_the_contract_is_taken_and_told_again_as_its_golden_sample() throws IOException {
        var types = EventTypes.intakeOf(Owner.DEVIATIONS).stream()
                .filter(type -> type.owner() == Owner.DEVIATIONS)
                .toList();
        assertThat(types).isNotEmpty();
        var run = UUID.randomUUID().toString();
        var batch = json.createArrayNode();
        for (var type : types) {
            batch.add(fromOutside(type, run));
        }
        given().auth()
                .oauth2(RealParts.token(SampleUser.as("SYSTEM")))
                .contentType("application/cloudevents-batch+json")
                .body(json.writeValueAsBytes(batch))
                .post("/deviations/v1/9999/socn/events")
                .then()
                .statusCode(200)
                .body("status", equalTo(types.stream().map(_ -> "ACCEPTED").toList()));

        var told = told(run, types.size());
        for (var type : types) {
            var sample = json.readTree(Samples.of(type)).get("data");
            assertThat(told.stream().filter(event -> event.get("type").asText().equals(type.fullName())))
                    .as(type.name())
                    .singleElement()
                    .extracting(event -> event.get("data"))
                    .isEqualTo(sample);
        }
    }

    @Test
    void what_is_secret_is_kept_here_and_nowhere_else() throws IOException {
        var run = UUID.randomUUID().toString();
        var event = fromOutside(EventTypes.DEVIATION_REPORTED, run);
        ((ObjectNode) event.get("data")).put("description", "Kanariefågel " + run);
        given().auth()
                .oauth2(RealParts.token(SampleUser.as("SYSTEM")))
                .contentType("application/cloudevents+json")
                .body(json.writeValueAsBytes(event))
                .post("/deviations/v1/9999/socn/events")
                .then()
                .statusCode(202);

        assertThat(told(run, 1)).singleElement().asString().doesNotContain("Kanariefågel");
        assertThat(count("select count(*) from secret where data like ?", "%Kanariefågel " + run + "%"))
                .isOne();
        assertThat(count("select count(*) from deviation_event where cast(data as text) like ?", "%Kanariefågel%"))
                .isZero();
    }

    @Test
    void an_event_of_another_service_is_not_taken_here() throws IOException {
        var event = fromOutside(EventTypes.DECISION_MADE, UUID.randomUUID().toString());
        given().auth()
                .oauth2(RealParts.token(SampleUser.as("SYSTEM")))
                .contentType("application/cloudevents+json")
                .body(json.writeValueAsBytes(event))
                .post("/deviations/v1/9999/socn/events")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:unknown-type"));
    }

    @Test
    void the_committed_openapi_is_that_of_the_running_service() throws IOException {
        OpenApiCheck.committedEqualsRunning();
    }

    @Test
    void the_interface_keeps_the_national_profile_for_rest() throws IOException {
        OpenApiCheck.keepsTheProfile();
    }

    private int count(String sql, String pattern) {
        return store.inTenant(
                BOARD, tx -> tx.select(sql, pattern).mapTo(Integer.class).one());
    }

    /** The golden sample as another system posts it, with an identity of this run. */
    private ObjectNode fromOutside(EventType<?> type, String run) throws IOException {
        var event = (ObjectNode) json.readTree(Samples.withSecrets(type).orElse(Samples.of(type)));
        event.remove("sequence");
        return event.put("id", run + "-" + type.name()).put("source", "/deviation-system/exempel");
    }

    private List<JsonNode> told(String run, int expected) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "group.id", "test-" + run, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("deviations.events.v1"));
            var found = new ArrayList<JsonNode>();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    var event = json.readTree(message.value());
                    if (event.get("id").asText().startsWith(run)) {
                        found.add(event);
                    }
                }
                return found.size() >= expected;
            });
            return found;
        }
    }
}
