package se.kvalitetshjulet.kit.inbox;

import java.util.Comparator;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What makes an event that event, for ever. */
public record EventIdentity(Tenant tenant, String source, String id) implements Comparable<EventIdentity> {

    private static final Comparator<EventIdentity> ORDER = Comparator.comparing(EventIdentity::tenant)
            .thenComparing(EventIdentity::source)
            .thenComparing(EventIdentity::id);

    @Override
    public int compareTo(EventIdentity other) {
        return ORDER.compare(this, other);
    }
}
