package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record and its schema are written apart, for readers of two kinds. Here they are held together. */
class RecordMirrorsSchemaTest {

    private static final Map<Class<?>, String> JSON_TYPES = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(LocalDate.class, "string"),
            Map.entry(Instant.class, "string"),
            Map.entry(YearMonth.class, "string"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(Map.class, "object"),
            Map.entry(List.class, "array"));

    private static final Map<Class<?>, String> FORMATS = Map.of(LocalDate.class, "date", Instant.class, "date-time");

    static List<EventType<?>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_may_go_out_is_the_record_and_what_may_not_is_its_secrets(EventType<?> type) {
        assertThat(namesOf(type.data())).isEqualTo(Contract.publicFieldsOf(type));
        assertThat(type.secrets() == null ? Set.of() : namesOf(type.secrets()))
                .isEqualTo(Contract.secretFieldsOf(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_component_has_the_type_and_the_codes_of_its_property(EventType<?> type) {
        var schema = Contract.schemaOf(type);

        mirrors(type.data(), schema);
        if (type.secrets() != null) {
            mirrors(type.secrets(), schema);
        }
    }

    private static void mirrors(Class<?> record, JsonNode schema) {
        Set<String> required = Contract.texts(schema.get("required"));
        for (RecordComponent component : record.getRecordComponents()) {
            String name = nameOf(component);
            assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .as("%s.%s may be missing", record.getSimpleName(), name)
                    .isEqualTo(!required.contains(name));
            mirrors(component.getGenericType(), schema.at("/properties/" + name), record.getSimpleName() + "." + name);
        }
    }

    private static void mirrors(Type javaType, JsonNode property, String place) {
        Class<?> raw = (Class<?>) (javaType instanceof ParameterizedType generic ? generic.getRawType() : javaType);
        if (raw.isEnum()) {
            assertThat(Contract.texts(property.get("enum"))).as(place).isEqualTo(codesOf(raw));
        } else if (raw.isRecord()) {
            assertThat(namesOf(raw)).as(place).isEqualTo(names(property.get("properties")));
            mirrors(raw, property);
        } else {
            assertThat(property.path("type").asText()).as(place).isEqualTo(JSON_TYPES.get(raw));
            assertThat(property.path("format").asText(null)).as(place).isEqualTo(FORMATS.get(raw));
        }
        if (raw == List.class) {
            mirrors(((ParameterizedType) javaType).getActualTypeArguments()[0], property.get("items"), place + "[]");
        }
    }

    private static Set<String> codesOf(Class<?> closedSet) {
        return Arrays.stream(closedSet.getEnumConstants())
                .map(code -> Contract.JSON.convertValue(code, String.class))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesOf(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordMirrorsSchemaTest::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
