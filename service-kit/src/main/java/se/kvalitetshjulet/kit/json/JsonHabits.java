package se.kvalitetshjulet.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.kvalitetshjulet.kit.parameters.WrittenDay;

/** JSON as the contract has it: dates as RFC 3339 texts, no fields without a value, decimals without exponent,
 * no decimals where a whole number is meant, no name twice, nothing after the end, and no text with control characters. */
@Singleton
class JsonHabits implements ObjectMapperCustomizer {

    private static final int LAST_YEAR = 9999;

    /** Last: of two readers of one type, the one that was named last reads it, and the framework names some too. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        // A map keeps its nulls: a correction names a secret field without its value.
        json.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        // The same name twice means that two readers could see two different things.
        json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        // What comes after would be taken for read, and is not.
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.registerModule(new SimpleModule("kit")
                .addDeserializer(String.class, new StoredText())
                .addDeserializer(Integer.class, new WholeNumber(Integer.class))
                .addDeserializer(int.class, new WholeNumber(int.class))
                .addDeserializer(LocalDate.class, new TextOnly<>(LocalDate.class, WrittenDay::of))
                .addDeserializer(Instant.class, new TextOnly<>(Instant.class, JsonHabits::moment)));
    }

    private static Optional<Instant> moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            return moment.getYear() < 1 || moment.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(moment.toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
