package se.kvalitetshjulet.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An event that a case system posts, with what a test does not care about filled in. Its tenant is the board it is posted
 * for, unless the test says otherwise.
 */
public final class PostedEvent {

    private static final Instant RECORDED = Instant.parse("2025-01-10T08:00:00Z");

    private final Map<String, Object> attributes;
    private final Map<String, Object> data;

    private PostedEvent(Map<String, Object> attributes, Map<String, Object> data) {
        this.attributes = attributes;
        this.data = data;
    }

    /**
     * @param type without what all types begin and end with: {@code decision.made}
     * @param subjectField the field of the data that repeats the subject
     */
    static PostedEvent of(String type, String subjectField, String subject) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", UUID.randomUUID().toString());
        attributes.put("source", Board.CASE_SYSTEM);
        attributes.put("type", "se.kvalitetshjulet." + type + ".v1");
        attributes.put("subject", subject);
        attributes.put("time", RECORDED.toString());
        attributes.put("datacontenttype", "application/json");
        return new PostedEvent(attributes, new LinkedHashMap<>(Map.of(subjectField, subject)));
    }

    /** The same event with another value in its data; null takes the field away. */
    public PostedEvent with(String field, Object value) {
        return new PostedEvent(attributes, changed(data, field, value));
    }

    /** The same event with another attribute; null takes it away. */
    public PostedEvent attribute(String name, Object value) {
        return new PostedEvent(changed(attributes, name, value), data);
    }

    public PostedEvent id(String id) {
        return attribute("id", id);
    }

    public PostedEvent recordedAt(Instant time) {
        return attribute("time", time.toString());
    }

    public String id() {
        return (String) attributes.get("id");
    }

    public String subject() {
        return (String) attributes.get("subject");
    }

    /** The attributes as they are for the board. */
    Map<String, Object> attributesIn(Board board) {
        Map<String, Object> all = new LinkedHashMap<>(attributes);
        all.putIfAbsent("municipality", board.municipality());
        all.putIfAbsent("board", board.code());
        return all;
    }

    Map<String, Object> data() {
        return data;
    }

    /** The event in structured mode, for the board. */
    public JsonNode in(Board board) {
        ObjectNode event = Answer.JSON.valueToTree(attributesIn(board));
        event.set("data", Answer.JSON.valueToTree(data));
        return event;
    }

    private static Map<String, Object> changed(Map<String, Object> before, String name, Object value) {
        Map<String, Object> after = new LinkedHashMap<>(before);
        if (value == null) {
            after.remove(name);
        } else {
            after.put(name, value);
        }
        return after;
    }
}
