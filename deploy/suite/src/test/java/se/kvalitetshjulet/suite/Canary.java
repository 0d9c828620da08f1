package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;

/** What is sung in the secret fields, and hearing whether it is heard elsewhere. */
final class Canary {

    static final String NAME = "Kanarie Fågelsson-Gulqvist";
    static final String TEXT = "Kanarieqvitter om 121212-1212 (191212121212) vid fönstret";

    /** Whatever part of a canary would be enough to tell that it has flown. */
    static final List<String> CANARIES = List.of(
            "191212121212",
            "19121212-1212",
            "19121212+1212",
            "121212-1212",
            "121212+1212",
            "1212121212",
            "Gulqvist",
            "Kanarieqvitter");

    private static final Iterator<String> SPELLINGS =
            List.of("191212121212", "19121212-1212", "19121212+1212").iterator();

    private Canary() {}

    /** The canary in the place of a secret: a person with protected identity, their number written in one of its forms, or a text. */
    static JsonNode sungIn(JsonNode secret) {
        if (!secret.isObject()) {
            return new TextNode(TEXT);
        }
        return ((ObjectNode) secret)
                .put("identityNumber", SPELLINGS.next())
                .put("name", NAME)
                .put("protected", true);
    }

    /** The fields of an event's data that its schema says are secret. */
    static List<String> secretFieldsOf(EventType<?> type) {
        try (var schema = EventTypes.class.getResourceAsStream(type.schemaResource())) {
            return Answer.JSON.readTree(schema).path("properties").properties().stream()
                    .filter(field -> field.getValue().path("x-secret").asBoolean())
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void isSilent(String text) {
        for (String canary : CANARIES) {
            int at = text.indexOf(canary);
            assertThat(at)
                    .as(() -> text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100)))
                    .isNegative();
        }
    }
}
