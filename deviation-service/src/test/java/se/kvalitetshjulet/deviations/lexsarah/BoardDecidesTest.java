package se.kvalitetshjulet.deviations.lexsarah;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.RealPartsResource;

/** The loop of contract.md: what the board decides comes back over Kafka, and becomes the decision of the case. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class BoardDecidesTest {

    @Inject
    Board board;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String meeting = UUID.randomUUID().toString();
    private ALexSarahCase lexSarah;

    @BeforeEach
    void aCaseWithTheBoard() {
        board.unit(unit);
        lexSarah = ALexSarahCase.reportedIn(unit)
                .documented()
                .found("SERIOUS_MISCONDUCT", true)
                .withTheBoard();
        // Held this morning, and planned last week.
        tell(EventTypes.MEETING_SCHEDULED, data -> data.put("startsAt", today() + "T00:30:00+01:00"));
    }

    @Test
    void approval_becomes_the_decision_once_however_often_it_comes() {
        var event = decided("APPROVED");
        send(event);
        lexSarahIs("DECIDED");
        send(event);
        lexSarah.seen()
                .body("decidedBy", equalTo("BOARD"))
                .body("decidedOn", equalTo(today().toString()))
                .body("decidedOutcome", equalTo("SERIOUS_MISCONDUCT"))
                .body("notifyIvo", equalTo(true))
                .body("boardAnswer.paragraph", equalTo(44))
                .body("boardAnswer.returned", equalTo(false))
                .body("conflicts", equalTo(0));
        Assertions.assertThat(board.messagesAbout(lexSarah.id()))
                .filteredOn(message -> message.contains("lex-sarah.decided.v1"))
                .singleElement()
                .asString()
                .contains("\"decidedBy\":\"BOARD\"", "\"source\":\"/deviations\"");
    }

    @Test
    void what_is_remitted_is_asked_anew_and_then_decided() {
        send(decided("REMITTED"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> lexSarah.seen()
                        .body("boardAnswer.outcome", equalTo("REMITTED"))
                        .body("boardAnswer.returned", equalTo(true)));
        lexSarah.seen().body("status", equalTo("WAITS_FOR_BOARD")).body("decidedOn", nullValue());
        lexSarah.withTheBoard();
        lexSarah.seen().body("boardAnswer.returned", equalTo(false));
        send(decided("REJECTED"));
        lexSarahIs("DECIDED");
        lexSarah.seen().body("notifyIvo", equalTo(false));
        lexSarah.step(lexSarah.head(), "notify-ivo", Map.of("withInvestigation", true))
                .statusCode(409)
                .body("detail", containsString("inte"));
    }

    @Test
    void nothing_of_what_the_board_was_asked_about_changes_and_an_answer_to_something_else_is_only_kept() {
        var assessment = Map.of("outcome", "RISK", "reason", "Det framgår av samtalen.");
        for (var tried : Map.of("assess", lexSarah.investigator(), "request-board-decision", lexSarah.head())
                .entrySet()) {
            lexSarah.step(tried.getValue(), tried.getKey(), assessment)
                    .statusCode(409)
                    .body("type", equalTo("urn:kvalitetshjulet:problem:with-the-board"));
        }
        var older = decided("APPROVED");
        older.withObject("/data").put("cause", "an-older-question");
        send(older);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> lexSarah.seen().body("boardAnswer.outcome", equalTo("APPROVED")));
        lexSarah.seen().body("status", equalTo("WAITS_FOR_BOARD")).body("boardAnswer.returned", equalTo(false));
    }

    private void lexSarahIs(String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> lexSarah.seen().body("status", equalTo(status)));
    }

    private ObjectNode decided(String outcome) {
        return event(EventTypes.ITEM_DECIDED, data -> {
            data.put("meetingId", meeting).put("outcome", outcome);
            data.putArray("points");
            data.putObject("origin").put("kind", "LEX_SARAH").put("id", lexSarah.id());
        });
    }

    private void tell(EventType<?> type, Consumer<ObjectNode> change) {
        send(event(type, data -> {
            data.put("meetingId", meeting);
            change.accept(data);
        }));
    }

    private ObjectNode event(EventType<?> type, Consumer<ObjectNode> change) {
        return Api.sample(type, meeting, change)
                .put("source", "/agenda/v1/9999/socn")
                .put("time", Instant.now().toString());
    }

    private void send(ObjectNode event) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.AGENDA_EVENTS, "9999/socn/" + meeting, event.toString()));
            producer.flush();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
