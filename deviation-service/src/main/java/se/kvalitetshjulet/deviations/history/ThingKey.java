package se.kvalitetshjulet.deviations.history;

import java.util.Comparator;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.retention.Erasable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Which deviation, complaint, report …, of which board. */
record ThingKey(Tenant tenant, String thing) implements Erasable, Comparable<ThingKey> {

    private static final Comparator<ThingKey> ORDER =
            Comparator.comparing(ThingKey::tenant).thenComparing(ThingKey::thing);

    static ThingKey of(IncomingEvent event) {
        return new ThingKey(event.tenant(), event.subject());
    }

    @Override
    public int compareTo(ThingKey other) {
        return ORDER.compare(this, other);
    }
}
