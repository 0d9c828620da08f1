package se.kvalitetshjulet.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * An event that has passed every check that depends on the event alone.
 *
 * @param time when it was recorded at its source
 * @param sequence the thing's version at the service that owns it; null from outside
 * @param data the public record of its type
 * @param secrets the type's fields marked (s), or null when it carries none; they stay with the service that owns them
 * @param bodyHash SHA-256 of RFC 8785 over type, subject, time and data as posted
 */
public record IncomingEvent(
        Tenant tenant,
        String source,
        String id,
        EventType<?> type,
        String subject,
        Instant time,
        @Nullable Long sequence,
        Object data,
        @Nullable Object secrets,
        byte[] bodyHash) {

    /** The data as the record that this type is known to carry. */
    public <T> T dataAs(Class<T> record) {
        return record.cast(data);
    }

    /** The event as it may go out again: the same identity, and the public record only. */
    @SuppressWarnings("unchecked")
    public Event<Object> outgoing(@Nullable Long version) {
        return new Event<>(
                id,
                source,
                (EventType<Object>) type,
                subject,
                time,
                tenant.municipality(),
                tenant.board(),
                version,
                data);
    }

    public EventIdentity identity() {
        return new EventIdentity(tenant, source, id);
    }
}
