package se.kvalitetshjulet.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads a text, but none that holds a control character: a table holds no U+0000, and nobody can see the others. One in which nothing can be seen is empty. */
final class StoredText extends StdScalarDeserializer<String> {

    StoredText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(json, context);
        return ControlCharacters.in(text)
                ? (String) context.handleWeirdStringValue(String.class, "", "holds a control character")
                : ShownText.of(text);
    }
}
