package se.kvalitetshjulet.kit.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.statute.course.EventKey;

/**
 * One event of a thing's history.
 *
 * @param happenedOn the civil date that its data gave when it came
 * @param data the public record as JSON
 * @param sequence the thing's version that it made
 */
public record HistoryEvent(
        ThingKey thing,
        String source,
        String id,
        EventType<?> type,
        Instant time,
        LocalDate happenedOn,
        JsonNode data,
        long sequence,
        Instant arrivedAt) {

    public EventKey key() {
        return new EventKey(time, source, id);
    }

    public EventIdentity identity() {
        return new EventIdentity(thing.tenant(), source, id);
    }

    /** The text of a field of its data; null when it has none. */
    public @Nullable String text(String field) {
        return data.path(field).asText(null);
    }
}
