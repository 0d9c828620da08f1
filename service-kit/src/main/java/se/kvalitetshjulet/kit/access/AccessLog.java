package se.kvalitetshjulet.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

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
     * One reading.
     *
     * @param room which part of the product, {@code person}
     * @param thing pseudonymous id of what was read
     */
    public record Entry(
            Instant at, String caller, String callerName, String role, String room, String thing, String purpose) {}

    /**
     * Writes the entry in a transaction of its own. Call it outside any other transaction, and read afterwards.
     *
     * @throws IllegalStateException when a transaction is open: its rollback would take the entry with it
     */
    public void reading(Caller caller, Role as, String room, String thing, String purpose) {
        readings(caller, as, room, List.of(thing), purpose);
    }

    /** As {@link #reading}, of many things at once: an entry for each, or for none. */
    public void readings(Caller caller, Role as, String room, Collection<String> things, String purpose) {
        if (store.isBusy()) {
            throw new IllegalStateException("the access log must be committed before the data is read");
        }
        var now = clock.instant();
        store.useTenant(
                caller.tenant(),
                tx -> Batch.of(things)
                        .board(caller.tenant())
                        .instant("at", _ -> now)
                        .text("caller", _ -> caller.subject())
                        .text("caller_name", _ -> caller.name())
                        .text("role", _ -> as.name())
                        .text("room", _ -> room)
                        .text("thing", thing -> thing)
                        .text("purpose", _ -> purpose)
                        .insertInto(tx, "access_log"));
    }

    /** The board's log of a day, latest first; all things, or one. */
    public Page<Entry> on(Caller caller, LocalDate day, @Nullable String thing, Paging paging) {
        return store.inTenant(caller.tenant(), tx -> {
            var where = " from access_log where municipality = :municipality and board = :board"
                    + " and at >= :from and at < :until and (cast(:thing as text) is null or thing = :thing)";
            var from = day.atStartOfDay(SwedishTime.ZONE).toInstant();
            var until = day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
            long total = tx.createQuery("select count(*)" + where)
                    .bind("municipality", caller.tenant().municipality())
                    .bind("board", caller.tenant().board())
                    .bind("from", from)
                    .bind("until", until)
                    .bind("thing", thing)
                    .mapTo(Long.class)
                    .one();
            List<Entry> entries = tx.createQuery("select at, caller, caller_name, role, room, thing, purpose" + where
                            + " order by position desc limit :limit offset :offset")
                    .bind("municipality", caller.tenant().municipality())
                    .bind("board", caller.tenant().board())
                    .bind("from", from)
                    .bind("until", until)
                    .bind("thing", thing)
                    .bind("limit", paging.limit())
                    .bind("offset", paging.offset())
                    .registerRowMapper(ConstructorMapper.factory(Entry.class))
                    .mapTo(Entry.class)
                    .list();
            return paging.pageOf(entries, total);
        });
    }
}
