package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What the CloudEvents project's own library sends is understood. */
class SdkTest {

    private static final Board BOARD = Board.of("sdk");

    private final Api system = BOARD.as("SYSTEM");
    private final JsonFormat format = new JsonFormat();

    @Test
    void an_event_in_binary_mode_is_taken() {
        assertThat(sent(event("BINARY"), true).is(202).json().path("status").asText())
                .isEqualTo("ACCEPTED");
        isThere("BINARY");
    }

    @Test
    void an_event_in_structured_mode_is_taken() {
        assertThat(sent(event("STRUCTURED"), false)
                        .is(202)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("ACCEPTED");
        isThere("STRUCTURED");
    }

    @Test
    void events_in_a_batch_are_taken_and_one_in_another_mode_is_the_same_event() throws IOException {
        CloudEvent again = event("BATCHED-1");
        ArrayNode batch = Answer.JSON.createArrayNode();
        for (CloudEvent event : List.of(again, event("BATCHED-2"))) {
            batch.add(Answer.JSON.readTree(format.serialize(event)));
        }
        JsonNode answers = system.post(DECISIONS, "events", batch, "Content-Type", "application/cloudevents-batch+json")
                .is(200)
                .json();
        assertThat(answers).hasSize(2).allMatch(it -> it.path("status").asText().equals("ACCEPTED"));
        sent(again, true).is(202);
        sent(again, false).is(202);
        assertThat(Stored.in(DECISIONS, BOARD).count("decision_event", "decision_id like 'BATCHED%'"))
                .isEqualTo(2);
    }

    private static CloudEvent event(String decisionId) {
        PostedEvent made = Events.made(decisionId, "2024-01-15").with("caseReference", "Ärende 7 % å");
        return CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create(Board.CASE_SYSTEM))
                .withType("se.kvalitetshjulet.decision.made.v1")
                .withSubject(decisionId)
                .withTime(OffsetDateTime.parse("2024-01-15T14:30:00.123+01:00"))
                .withExtension("municipality", BOARD.municipality())
                .withExtension("board", BOARD.code())
                .withData(
                        "application/json",
                        made.in(BOARD).path("data").toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private Answer sent(CloudEvent event, boolean binary) {
        List<String> headers = new ArrayList<>();
        var answer = new AtomicReference<Answer>();
        var writer = HttpMessageFactory.createWriter(
                (name, value) -> headers.addAll(List.of(name, value)),
                body -> answer.set(system.post(DECISIONS, "events", body, headers.toArray(String[]::new))));
        if (binary) {
            writer.writeBinary(event);
        } else {
            writer.writeStructured(event, format);
        }
        return answer.get();
    }

    private static void isThere(String decisionId) {
        JsonNode decision = BOARD.as("UNIT_MANAGER")
                .get(DECISIONS, "decisions/" + decisionId)
                .is(200)
                .json();
        assertThat(decision.path("caseReference").asText()).isEqualTo("Ärende 7 % å");
    }
}
