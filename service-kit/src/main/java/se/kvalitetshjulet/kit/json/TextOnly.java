package se.kvalitetshjulet.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads a value from a text in its one form. Jackson would take numbers and lists for days and moments too. */
final class TextOnly<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, Optional<T>> read;

    /**
     * @param read empty for a text that is no such value
     */
    TextOnly(Class<T> type, Function<String, Optional<T>> read) {
        super(type);
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type().cast(context.handleUnexpectedToken(type(), json));
        }
        var text = json.getText();
        var value = read.apply(text);
        return value.isPresent()
                ? value.get()
                : type().cast(context.handleWeirdStringValue(type(), text, "not in its form"));
    }

    @SuppressWarnings("unchecked")
    private Class<T> type() {
        return (Class<T>) handledType();
    }
}
