package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;

/** Events over Kafka; the configuration of the sample suite binds the case system to the sample board. */
class KafkaIntakeTest {

    private static final String NOTE = "Detta får ingen annan läsa, kafkafågel.";
    private static final Board BOARD = Board.SAMPLE;

    @Test
    void what_cannot_be_taken_becomes_a_dead_letter_and_what_comes_after_it_flows() throws Exception {
        var decisions = Stored.in(DECISIONS, BOARD);
        long before = decisions.count("dead_letter");
        PostedEvent good = Events.made("OVER-KAFKA", "2025-01-05");
        ObjectNode secret =
                (ObjectNode) Events.delayed("OVER-KAFKA", "2025-01-06").in(BOARD);
        secret.withObject("/data").put("note", NOTE);
        ObjectNode wrong =
                (ObjectNode) Events.made("OVER-KAFKA-2", "2025-01-05").in(BOARD);
        wrong.withObject("/data").put("serviceType", "CASTLE");

        send(List.of(
                "{not JSON", secret.toString(), wrong.toString(), good.in(BOARD).toString()));

        Eventually.that(() -> assertThat(decisions.count("decision", "decision_id = 'OVER-KAFKA'"))
                .isEqualTo(1));
        // What does not say whose it is belongs to no board.
        assertThat(decisions.count("dead_letter")).isEqualTo(before + 2);
        assertThat(decisions.texts("select reason from dead_letter where municipality = '9999' and board = 'socn'"))
                .contains("secret-on-topic", "unknown-code");
        Eventually.that(() -> assertThat(OnTopics.messages(List.of(Topics.deadLettersOf(Topics.DECISIONS_INTAKE))))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(it -> assertThat(it.text()).doesNotContain("kafkafågel", "CASTLE", "not JSON")));
    }

    /** All on one partition, so that they come in this order. */
    private static void send(List<String> events) throws ExecutionException, InterruptedException {
        var bytes = new ByteArraySerializer();
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", Suite.started().bootstrap());
        try (var producer = new KafkaProducer<>(configuration, bytes, bytes)) {
            for (String event : events) {
                var record = new ProducerRecord<byte[], byte[]>(
                        Topics.DECISIONS_INTAKE, 0, null, event.getBytes(StandardCharsets.UTF_8));
                record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
                producer.send(record).get();
            }
        }
    }
}
