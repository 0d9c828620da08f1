package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Brings the three modes of the CloudEvents HTTP binding, and its Kafka binding, to one form: JSON objects. */
@Singleton
class PostedEvents {

    static final String SINGLE = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";

    /** The most events that a batch may hold, and its most bytes. */
    static final int MOST_EVENTS = 10_000;

    static final long MOST_BYTES = 16L * 1024 * 1024;

    private final ObjectMapper json;
    private final ObjectReader strict;

    PostedEvents(ObjectMapper json) {
        this.json = json;
        // The same name twice means that two readers of the event could see two different events.
        this.strict = json.reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** The one event of a body in structured mode. */
    JsonNode single(byte[] body) {
        return parse(body);
    }

    /** The events of a batch; a batch that is too large is refused whole. */
    List<JsonNode> batch(byte[] body) {
        var events = parse(body);
        if (!events.isArray()) {
            throw new Refusal(CommonProblem.MALFORMED_JSON, "En sändning med flera händelser ska vara en JSON-lista.");
        }
        if (events.size() > MOST_EVENTS) {
            throw new Refusal(
                    CommonProblem.TOO_MANY_EVENTS, "Skicka högst 10 000 händelser åt gången, i flera begäranden.");
        }
        var list = new ArrayList<JsonNode>(events.size());
        events.forEach(list::add);
        return list;
    }

    /**
     * The event of binary mode: the body is its data, the attributes are headers.
     *
     * @param headers lower-case names, without their prefix ({@code ce-} on HTTP, {@code ce_} on Kafka)
     */
    JsonNode binary(Map<String, String> headers, String contentType, byte[] body) {
        ObjectNode event = json.createObjectNode();
        headers.forEach((name, value) -> event.put(name, decoded(value)));
        event.put("datacontenttype", contentType);
        event.set("data", parse(body));
        return event;
    }

    static boolean isOf(String contentType, String mediaType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).split(";")[0].strip().equals(mediaType);
    }

    private JsonNode parse(byte[] body) {
        try {
            var tree = strict.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new Refusal(CommonProblem.MALFORMED_JSON, "Begäran är tom. Skicka minst en händelse.");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw new Refusal(CommonProblem.MALFORMED_JSON, "Kontrollera att texten är hel och giltig JSON i UTF-8.");
        } catch (IOException malformed) {
            throw new Refusal(CommonProblem.MALFORMED_JSON, "Kontrollera att texten är giltig UTF-8.");
        }
    }

    /** The HTTP binding percent-encodes what a header cannot hold. A stray percent sign is just itself. */
    private static String decoded(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
