package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final String DEAD_LETTERS = "{topic}.dlq";

    private final JsonNode api = yaml("/asyncapi.yaml");
    private final JsonNode messages = yaml("/asyncapi-messages.yaml");

    @Test
    void every_topic_lists_the_types_that_can_come_on_it() {
        var expected = new TreeMap<String, Set<String>>();
        Stream.of(Topics.INTAKE, Topics.EVENTS)
                .flatMap(List::stream)
                .forEach(topic -> expected.put(topic, namesOn(topic)));
        expected.put(DEAD_LETTERS, Set.of("deadLetter"));

        var listed = new TreeMap<String, Set<String>>();
        for (JsonNode channel : api.get("channels")) {
            listed.put(channel.get("address").asText(), names(channel.get("messages")));
        }

        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void every_topic_has_its_dead_letters() {
        assertThat(Contract.texts(api.at("/channels/deadLetters/parameters/topic/enum")))
                .containsAll(Topics.INTAKE)
                .containsAll(Topics.EVENTS);
        assertThat(Topics.deadLettersOf(Topics.DECISIONS_INTAKE)).isEqualTo("decisions.intake.v1.dlq");
    }

    @Test
    void a_channel_lists_each_message_under_its_own_name() {
        for (JsonNode channel : api.get("channels")) {
            channel.get("messages")
                    .properties()
                    .forEach(
                            message -> assertThat(message.getValue().get("$ref").asText())
                                    .isEqualTo("./asyncapi-messages.yaml#/" + message.getKey()));
        }
    }

    @Test
    void every_message_is_the_envelope_with_the_data_of_its_type() {
        var expected = new LinkedHashMap<String, Map<String, String>>();
        for (EventType<?> type : EventTypes.all()) {
            expected.put(type.name(), Map.of("type", type.fullName(), "data", "." + type.schemaResource()));
        }

        var written = new LinkedHashMap<String, Map<String, String>>();
        messages.properties().forEach(message -> {
            JsonNode parts = message.getValue().at("/payload/allOf");
            if (parts.isArray()) {
                assertThat(parts.at("/0/$ref").asText()).isEqualTo("./schemas/cloudevent.v1.json");
                written.put(
                        message.getKey(),
                        Map.of(
                                "type", parts.at("/1/properties/type/const").asText(),
                                "data", parts.at("/1/properties/data/$ref").asText()));
            }
        });

        assertThat(written).isEqualTo(expected);
        assertThat(messages.at("/deadLetter/payload/$ref").asText()).isEqualTo("./schemas/dead-letter.v1.json");
    }

    @Test
    void the_suite_takes_from_the_intake_topics_and_tells_on_the_others() {
        var actions = new TreeMap<String, Set<String>>();
        for (JsonNode operation : api.get("operations")) {
            String channel = operation.at("/channel/$ref").asText().replace("#/channels/", "");
            actions.computeIfAbsent(api.at("/channels/" + channel + "/address").asText(), any -> new TreeSet<>())
                    .add(operation.get("action").asText());
        }

        assertThat(Topics.INTAKE)
                .allSatisfy(topic -> assertThat(actions.get(topic)).containsExactly("receive"));
        assertThat(Topics.EVENTS)
                .allSatisfy(topic -> assertThat(actions.get(topic)).contains("send"));
        assertThat(actions.get(Topics.ORGANISATION_EVENTS)).containsExactly("receive", "send");
        assertThat(api.at("/components/channelBindings/topic/kafka/partitions").asInt())
                .isEqualTo(Topics.PARTITIONS);
    }

    private static Set<String> namesOn(String topic) {
        var names = new TreeSet<String>();
        EventTypes.onTopic(topic).forEach(type -> names.add(type.name()));
        return names;
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode yaml(String name) {
        try (var file = AsyncApiTest.class.getResourceAsStream(name)) {
            return new YAMLMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}
