package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.problem.Violation;

/** The committed JSON Schemas of the event types, ready to use. */
@Singleton
class Schemas {

    private static final Map<String, String> IN_SWEDISH = Map.of(
            "required", "Fältet saknas.",
            "type", "Värdet har fel typ.",
            "format", "Värdet har fel form.",
            "pattern", "Värdet har fel form.",
            "enum", "Koden är inte en av de tillåtna.",
            "maxLength", "Texten är för lång.",
            "minLength", "Texten är för kort.",
            "minimum", "Talet är för litet.",
            "maximum", "Talet är för stort.");

    private final Map<EventType<?>, Schema> schemas = new HashMap<>();
    private final Map<EventType<?>, Set<String>> secretFields = new HashMap<>();

    Schemas(ObjectMapper json) {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        for (var type : EventTypes.all()) {
            var schema = read(json, type);
            schemas.put(type, registry.getSchema(schema));
            secretFields.put(type, secretsOf(schema));
        }
    }

    /** What in the data breaks the type's schema; the messages never repeat a value. */
    List<Violation> violations(EventType<?> type, JsonNode data) {
        var errors = schemas.get(type).validate(data);
        if (errors.isEmpty()) {
            return List.of();
        }
        var violations = new ArrayList<Violation>();
        for (var error : errors) {
            violations.add(
                    new Violation(fieldOf(error), IN_SWEDISH.getOrDefault(error.getKeyword(), "Värdet stämmer inte.")));
        }
        return violations;
    }

    /** The names of the type's fields marked (s). */
    Set<String> secretFields(EventType<?> type) {
        return secretFields.get(type);
    }

    private static String fieldOf(Error error) {
        var path = new StringBuilder("data");
        var location = error.getInstanceLocation();
        for (int step = 0; step < location.getNameCount(); step++) {
            path.append('.').append(location.getElement(step).toString());
        }
        return error.getProperty() == null
                ? path.toString()
                : path.append('.').append(error.getProperty()).toString();
    }

    private static Set<String> secretsOf(JsonNode schema) {
        var secrets = new LinkedHashSet<String>();
        schema.path("properties").properties().forEach(property -> {
            if (property.getValue().path("x-secret").asBoolean()) {
                secrets.add(property.getKey());
            }
        });
        return secrets;
    }

    private static JsonNode read(ObjectMapper json, EventType<?> type) {
        var name = "/schemas/" + type.name() + ".v1.json";
        try (var resource = EventTypes.class.getResourceAsStream(name)) {
            return json.readTree(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("schema " + name, unreadable);
        }
    }
}
