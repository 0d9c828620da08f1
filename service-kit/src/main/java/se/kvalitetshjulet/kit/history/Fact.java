package se.kvalitetshjulet.kit.history;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/**
 * Something to be recorded.
 *
 * @param event as it goes out; not numbered yet
 * @param secrets the type's fields marked (s), which stay with the service; null when there are none
 */
public record Fact(Event<Object> event, @Nullable Object secrets) {

    public static Fact of(IncomingEvent event) {
        return new Fact(event.outgoing(null), event.secrets());
    }

    public ThingKey thing() {
        return ThingKey.of(event);
    }
}
