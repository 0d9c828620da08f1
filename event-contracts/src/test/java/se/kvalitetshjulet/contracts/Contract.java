package se.kvalitetshjulet.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The committed files, read as anyone outside would read them. */
final class Contract {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Contract() {}

    static JsonNode schemaOf(EventType<?> type) {
        return resource(type.schemaResource());
    }

    static JsonNode sampleOf(EventType<?> type) {
        return parse(Samples.of(type));
    }

    static List<String> complaintsAbout(JsonNode data, JsonNode schema) {
        return REGISTRY.getSchema(schema).validate(data).stream()
                .map(Error::toString)
                .toList();
    }

    static Set<String> secretFieldsOf(EventType<?> type) {
        return propertiesOf(schemaOf(type), true);
    }

    static Set<String> publicFieldsOf(EventType<?> type) {
        return propertiesOf(schemaOf(type), false);
    }

    static JsonNode resource(String name) {
        try (InputStream file = Contract.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("missing " + name);
            }
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files in a folder of the resources. */
    static Set<String> filesIn(String folder) {
        try {
            URI place = Contract.class.getResource("/" + folder).toURI();
            try (var files = Files.list(Path.of(place))) {
                return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new AssertionError(folder, unreadable);
        }
    }

    private static Set<String> propertiesOf(JsonNode schema, boolean secret) {
        return schema.get("properties").properties().stream()
                .filter(property -> property.getValue().path("x-secret").asBoolean() == secret)
                .map(property -> property.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
