package se.kvalitetshjulet.decisions.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.statute.course.DecisionCourse;

/** What each field of a decision says now, by the contract's field names; a correction would change it. */
public record Standing(Map<String, String> values) {

    private static final String DECIDED_ON = "decidedOn";
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Standing of(List<HistoryEvent> events) {
        return new Standing(DecisionCourse.standing(AsRecorded.all(events)));
    }

    /** False while the decision itself has not come, whatever has been told of it. */
    public boolean isKnown() {
        return values.containsKey(DECIDED_ON);
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** One field of an object: the {@code unit} of {@code granted}. */
    public Optional<String> value(String field, String part) {
        return value(field).map(object -> read(object).path(part).asText(null));
    }

    /** True when the field has this value; how a number is written does not matter. */
    public boolean says(String field, JsonNode value) {
        var standing = values.get(field);
        if (standing == null) {
            return false;
        }
        return value.isObject() ? read(standing).equals(Standing::compare, value) : standing.equals(value.asText());
    }

    /** An object among the fields is kept as JSON; a text that is none has no parts. */
    private static JsonNode read(String object) {
        try {
            return JSON.readTree(object);
        } catch (JsonProcessingException plainText) {
            return MissingNode.getInstance();
        }
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
