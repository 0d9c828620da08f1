package se.kvalitetshjulet.deviations.addendum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import se.kvalitetshjulet.deviations.attachment.Holder;
import se.kvalitetshjulet.deviations.room.TextRoom;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/** Adds to what was written about a thing that is not closed. */
@ApplicationScoped
public class AddAddendum {

    private final TextRoom room;
    private final Store store;
    private final InstantSource clock;

    AddAddendum(TextRoom room, Store store, InstantSource clock) {
        this.room = room;
        this.store = store;
        this.clock = clock;
    }

    public Addendum add(Caller by, Holder.Find holders, Addendum.Addition addition) {
        return store.inTenant(by.tenant(), tx -> {
            var holder = Holder.open(tx, by, holders);
            var now = clock.instant();
            room.keepAddendum(tx, holder.thing(), by, now, addition.text());
            return new Addendum(holder.thing().thing(), now, by.name());
        });
    }
}
