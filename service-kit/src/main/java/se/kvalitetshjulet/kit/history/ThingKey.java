package se.kvalitetshjulet.kit.history;

import java.util.Comparator;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.kit.retention.Erasable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Which thing, of which board. */
public record ThingKey(Tenant tenant, String thing) implements Erasable, Comparable<ThingKey> {

    private static final Comparator<ThingKey> ORDER =
            Comparator.comparing(ThingKey::tenant).thenComparing(ThingKey::thing);

    /** What an event tells of. */
    public static ThingKey of(Event<?> event) {
        return new ThingKey(new Tenant(event.municipality(), event.board()), event.subject());
    }

    @Override
    public int compareTo(ThingKey other) {
        return ORDER.compare(this, other);
    }
}
