package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.local.SampleUser;

/** Writes events as a posting system does: CloudEvents in structured mode. */
final class SampleJson {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private SampleJson() {}

    /**
     * @param secrets the fields marked (s), which over HTTP stand among the others; null when there are none
     */
    static <T> ObjectNode event(
            EventType<T> type, String source, String id, String subject, Instant time, T data, Object secrets) {
        ObjectNode body = JSON.valueToTree(data);
        if (secrets != null) {
            body.setAll((ObjectNode) JSON.valueToTree(secrets));
        }
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", source);
        event.put("type", type.fullName());
        event.put("subject", subject);
        event.put("time", time.toString());
        event.put("datacontenttype", "application/json");
        event.put("dataschema", type.schemaId());
        event.put("municipality", SampleUser.MUNICIPALITY);
        event.put("board", SampleUser.BOARD);
        event.set("data", body);
        return event;
    }

    static Instant recordedAt(ObjectNode event) {
        return Instant.parse(event.get("time").textValue());
    }
}
