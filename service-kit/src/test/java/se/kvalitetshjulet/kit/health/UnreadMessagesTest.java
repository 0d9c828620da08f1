package se.kvalitetshjulet.kit.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.FreePorts;
import se.kvalitetshjulet.local.RealParts;

class UnreadMessagesTest {

    private final String kafka = RealParts.settings("things").get("kafka.bootstrap.servers");
    private final String topic = "unread-" + UUID.randomUUID();
    private final String group = "reader-of-" + topic;

    @Test
    void what_lies_after_the_committed_offset_is_unread_and_without_one_all_of_it() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }
        var unread = new UnreadMessages(kafka, group, List.of(topic));
        await().until(() -> unread.byTopic().equals(Optional.of(new TreeMap<>(Map.of(topic, 0L)))));
        send(0, 3);
        send(1, 2);
        assertThat(unread.byTopic().orElseThrow()).containsEntry(topic, 5L);
        readTo(0, 2);
        assertThat(unread.byTopic().orElseThrow()).containsEntry(topic, 3L);
        readTo(0, 3);
        readTo(1, 2);
        assertThat(unread.byTopic().orElseThrow()).containsEntry(topic, 0L);
        unread.close();
    }

    @Test
    void a_kafka_that_does_not_answer_tells_nothing() {
        var unread = new UnreadMessages("localhost:" + FreePorts.any(), group, List.of(topic));
        assertThat(unread.byTopic()).isEmpty();
        unread.close();
    }

    private void send(int partition, int messages) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < messages; i++) {
                producer.send(new ProducerRecord<>(topic, partition, "key", "value"));
            }
        }
    }

    private void readTo(int partition, long offset) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "group.id", group),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.commitSync(Map.of(new TopicPartition(topic, partition), new OffsetAndMetadata(offset)));
        }
    }
}
