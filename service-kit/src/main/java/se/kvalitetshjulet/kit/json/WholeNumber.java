package se.kvalitetshjulet.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a whole number as a JSON Schema does: 3.0 is one. Jackson would cut 2.7 to 2, and take a text for a number too. */
final class WholeNumber extends StdScalarDeserializer<Integer> {

    /**
     * @param type the wrapper, or the primitive, of which null is 0
     */
    WholeNumber(Class<Integer> type) {
        super(type);
    }

    @Override
    public Integer deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return json.getIntValue();
        }
        return json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                ? whole(json.getDecimalValue(), context)
                : (Integer) context.handleUnexpectedToken(handledType(), json);
    }

    @Override
    public Integer getNullValue(DeserializationContext context) {
        return handledType().isPrimitive() ? 0 : null;
    }

    private Integer whole(BigDecimal number, DeserializationContext context) throws IOException {
        try {
            return number.intValueExact();
        } catch (ArithmeticException cut) {
            return (Integer) context.handleWeirdNumberValue(handledType(), number, "not a whole number");
        }
    }
}
