package se.kvalitetshjulet.suite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.kvalitetshjulet.contracts.Topics;

/** All that the broker holds, read as anyone with access to it could. */
final class OnTopics {

    /** Every topic of the contract. */
    static final List<String> ALL = Stream.of(Topics.INTAKE, Topics.EVENTS)
            .flatMap(List::stream)
            .flatMap(topic -> Stream.of(topic, Topics.deadLettersOf(topic)))
            .toList();

    private OnTopics() {}

    /** One message: its key, headers and value run together as text. */
    record Message(String topic, String key, String text) {}

    /** Every message on the topics, from the beginning until where each ended when it was asked. */
    static List<Message> messages(List<String> topics) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", Suite.started().bootstrap(), "enable.auto.commit", "false");
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(configuration, bytes, bytes)) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Message> messages = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> messages.add(messageOf(record)));
            }
            return messages;
        }
    }

    private static Message messageOf(ConsumerRecord<byte[], byte[]> record) {
        String key = textOf(record.key());
        var all = new StringBuilder(key).append('\n');
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(it -> all.append(it.key())
                        .append('=')
                        .append(textOf(it.value()))
                        .append('\n'));
        return new Message(
                record.topic(), key, all.append(textOf(record.value())).toString());
    }

    private static String textOf(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
