package se.kvalitetshjulet.deviations.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/**
 * The one door to the room: asks why, and logs each reading before anything is read. Whether the caller may see the thing
 * says the kind that it is of, first.
 */
@ApplicationScoped
public class Door {

    private final AccessLog log;
    private final TextRoom room;
    private final Store store;

    Door(AccessLog log, TextRoom room, Store store) {
        this.log = log;
        this.room = room;
        this.store = store;
    }

    /**
     * What has been written about a thing. Call it outside any transaction.
     *
     * @param from the part of the product that it is read from; one that admits the caller
     * @param unit which the thing belongs to; null when it belongs to none
     */
    public List<Written> read(
            Caller caller, Part from, String thing, @Nullable String unit, @Nullable ReadingPurpose purpose) {
        return read(caller, from, thing, unit, purpose, this::written);
    }

    /** As {@link #read}, of what else the room holds about a thing besides the texts of its events. */
    public <T> T read(
            Caller caller,
            Part from,
            String thing,
            @Nullable String unit,
            @Nullable ReadingPurpose purpose,
            Reader<T> reader) {
        pass(caller, from, thing, unit, purpose);
        return store.inTenant(caller.tenant(), tx -> reader.read(tx, new ThingKey(caller.tenant(), thing)));
    }

    /** The texts of a thing's events, for a reader that this door has let in. */
    public List<Written> written(Handle tx, ThingKey thing) {
        return room.of(tx, thing);
    }

    /** Reads what is kept of a thing, when the reading is logged. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Handle tx, ThingKey thing);
    }

    /** As {@link #read}, for whoever reads something else than texts when the entry has been written. */
    public void pass(Caller caller, Part from, String thing, @Nullable String unit, @Nullable ReadingPurpose purpose) {
        if (purpose == null) {
            throw Refusal.ofField("purpose", "Ange varför du behöver uppgifterna.");
        }
        log.reading(
                caller,
                caller.firstOf(from.admitted()).orElseThrow(),
                from.name(),
                new AccessLog.Thing(thing, unit),
                purpose.name());
    }
}
