package se.kvalitetshjulet.agenda;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;

/** What stands on Kafka, for one municipality. */
record Topic(String servers, String municipality) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The golden sample of a type, in this municipality and changed as the test wants it. */
    String sample(EventType<?> type, Consumer<ObjectNode> changes) {
        var event = (ObjectNode) read(Samples.of(type));
        event.put("municipality", municipality);
        changes.accept(event);
        return event.toString();
    }

    void send(String topic, String event) {
        var parsed = read(event);
        var key = municipality + "/socn/" + parsed.path("subject").asText();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, event));
            producer.flush();
        }
    }

    /** Waits until at least so many events have been told, and gives all there are, in the order of each thing. */
    List<JsonNode> told(int atLeast) {
        var found = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.AGENDA_EVENTS));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (message.key().startsWith(municipality + "/")) {
                        found.add(read(message.value()));
                    }
                });
                return found.size() >= atLeast;
            });
            consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                if (message.key().startsWith(municipality + "/")) {
                    found.add(read(message.value()));
                }
            });
        }
        return found;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
