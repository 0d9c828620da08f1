package se.kvalitetshjulet.reporting.facts;

import java.time.Instant;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.statute.course.EventKey;

/**
 * An event as it was told.
 *
 * @param data the record of its type
 * @param knownAt when the board's ledger learned of it
 */
public record StoredEvent(
        String source, String id, EventType<?> type, String subject, Instant time, Object data, Instant knownAt) {

    public EventKey key() {
        return new EventKey(time, source, id);
    }
}
