package se.kvalitetshjulet.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with its envelope, as it goes out: its data cannot carry a secret.
 *
 * @param id with municipality, board and source its identity, kept for ever
 * @param source URI-reference of the system that posted it
 * @param subject id of the thing
 * @param time when it was recorded at its source; when it happened is a civil date in the data
 * @param sequence the thing's version at its owner; null for an event that no owner has numbered
 */
public record Event<T>(
        String id,
        String source,
        EventType<T> type,
        String subject,
        Instant time,
        String municipality,
        String board,
        @Nullable Long sequence,
        T data) {

    /** The key on Kafka, which keeps the events of one thing in order. */
    public String key() {
        return Topics.key(municipality, board, subject);
    }
}
