package se.kvalitetshjulet.deviations.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.kvalitetshjulet.kit.problem.Violation;

/** Holds a board's schema against what one may be, and answers against the board's schema. */
@Singleton
class FormSchemas {

    private static final Map<String, String> IN_SWEDISH = Map.of(
            "required", "Svara på frågan.",
            "type", "Svaret har fel form. Skriv till exempel ett tal med siffror.",
            "format", "Skriv datumet som 2024-03-31.",
            "enum", "Välj något av svaren.",
            "maxLength", "Svaret är för långt.",
            "minimum", "Talet är för litet.",
            "maximum", "Talet är för stort.",
            "additionalProperties", "Frågan finns inte i formuläret.");

    private static final String NOT_ALLOWED =
            "Schemat får bara ha platta frågor: se beskrivningen av vad som är tillåtet. Fel vid ";

    private final ObjectMapper json;
    private final SchemaRegistry registry;
    private final Schema allowed;

    FormSchemas(ObjectMapper json) {
        this.json = json;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        try (var file = FormSchemas.class.getResourceAsStream("/form/question-form.schema.json")) {
            this.allowed = registry.getSchema(json.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a schema, each as a sentence; none when it may be used. */
    List<String> faults(String schema) {
        JsonNode tree;
        try {
            tree = json.readTree(schema);
        } catch (StreamConstraintsException tooDeep) {
            return List.of("Schemat har för många nivåer eller för långa tal. Det får bara ha platta frågor.");
        } catch (JsonProcessingException malformed) {
            return List.of("Texten är inte giltig JSON. Felet är vid rad "
                    + malformed.getLocation().getLineNr() + ".");
        }
        if (tree == null || !tree.isObject()) {
            return List.of("Skriv ett JSON-objekt.");
        }
        if (QuestionFaults.identityNumberIn(tree)) {
            return List.of("Skriv inget personnummer i frågorna eller i svaren att välja mellan.");
        }
        var faults = allowed.validate(tree);
        return faults.isEmpty()
                ? QuestionFaults.of(tree)
                : faults.stream().map(FormSchemas::where).distinct().toList();
    }

    /** Of a schema without faults. */
    QuestionForm read(int version, String schema) {
        try {
            var tree = json.readTree(schema);
            var required = StreamSupport.stream(tree.path("required").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            return new QuestionForm(
                    version,
                    schema,
                    tree.path("properties").properties().stream()
                            .map(each -> Question.of(each.getKey(), each.getValue(), required.contains(each.getKey())))
                            .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema is kept when it has been read", impossible);
        }
    }

    /** What in the answers breaks the board's schema; the messages never repeat an answer. */
    List<Violation> violations(QuestionForm form, ObjectNode answers) {
        try {
            var schema = form.version() == 0
                    ? json.createObjectNode().put("type", "object")
                    : (ObjectNode) json.readTree(form.schema());
            schema.put("additionalProperties", false);
            return registry.getSchema(schema).validate(answers).stream()
                    .map(error -> new Violation(
                            QuestionForm.PREFIX + fieldOf(error),
                            IN_SWEDISH.getOrDefault(error.getKeyword(), "Svaret stämmer inte.")))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema is kept when it has been read", impossible);
        }
    }

    private static String fieldOf(Error error) {
        var location = error.getInstanceLocation();
        return location.getNameCount() > 0 ? location.getElement(0).toString() : String.valueOf(error.getProperty());
    }

    private static String where(Error error) {
        var place = error.getInstanceLocation().toString();
        return NOT_ALLOWED + (place.isEmpty() ? "början" : place) + ".";
    }
}
