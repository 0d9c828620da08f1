package se.kvalitetshjulet.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Who read what about an individual, and why (lag (2001:454) 10 §). An entry is committed before the data is handed
 * out: when it cannot be written, nothing is read.
 */
@ApplicationScoped
public class AccessLog {

    private final Store store;
    private final InstantSource clock;

    AccessLog(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is read.
     *
     * @param id pseudonymous
     * @param unit which it belongs to; null when it belongs to none
     */
    public record Thing(String id, @Nullable String unit) {}

    /** Who reads, and the role that opened the door. */
    public record Reader(Tenant tenant, String subject, String name, Role as) {

        static Reader of(Caller caller, Role as) {
            return new Reader(caller.tenant(), caller.subject(), caller.name(), as);
        }
    }

    /**
     * Writes the entry in a transaction of its own. Call it outside any other transaction, and read afterwards.
     *
     * @param room which part of the product, {@code person}
     * @throws IllegalStateException when a transaction is open: its rollback would take the entry with it
     */
    public void reading(Caller caller, Role as, String room, Thing thing, String purpose) {
        readings(caller, as, room, List.of(thing), purpose);
    }

    /** As {@link #reading}, of many things at once: an entry for each, or for none. */
    public void readings(Caller caller, Role as, String room, Collection<Thing> things, String purpose) {
        if (store.isBusy()) {
            throw new IllegalStateException("the access log must be committed before the data is read");
        }
        store.useTenant(caller.tenant(), tx -> write(tx, Reader.of(caller, as), room, things, purpose, false));
    }

    /**
     * As {@link #readings}, of what long work reads for somebody: in the transaction of a step, since what has come of the step is
     * seen by nobody before it is committed.
     */
    public void readings(Handle tx, Reader by, String room, Collection<Thing> things, String purpose) {
        write(tx, by, room, things, purpose, false);
    }

    /**
     * Writes that somebody has opened a room without an assignment that covers the thing, together with what else is kept of
     * it. Commit before anything is read.
     */
    public void breakGlass(Handle tx, Caller caller, Role as, String room, Thing thing, String purpose) {
        write(tx, Reader.of(caller, as), room, List.of(thing), purpose, true);
    }

    private void write(
            Handle tx, Reader by, String room, Collection<Thing> things, String purpose, boolean breakGlass) {
        var now = clock.instant();
        Batch.of(things)
                .board(by.tenant())
                .instant("at", _ -> now)
                .text("caller", _ -> by.subject())
                .text("caller_name", _ -> by.name())
                .text("role", _ -> by.as().name())
                .text("room", _ -> room)
                .text("thing", Thing::id)
                .text("unit", Thing::unit)
                .text("purpose", _ -> purpose)
                .truth("break_glass", _ -> breakGlass)
                .insertInto(tx, "access_log");
    }
}
