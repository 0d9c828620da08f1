package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The boards' own clocks, which say when something was known. Whoever ticks holds the board's row until the transaction
 * ends, so that what is committed later also is known later.
 */
@ApplicationScoped
public class Ledger {

    private final InstantSource clock;

    Ledger(InstantSource clock) {
        this.clock = clock;
    }

    /** Locks the boards, in their order, and moves each clock to now, or a microsecond on if it is there already. */
    public Map<Tenant, Instant> tick(Handle tx, Collection<Tenant> boards) {
        Map<Tenant, Instant> ticks = new TreeMap<>();
        Instant now = clock.instant();
        Batch.of(new TreeSet<>(boards))
                .board(board -> board)
                .instant("now", _ -> now)
                .query(
                        tx,
                        """
                insert into board_ledger as l (municipality, board, last_known_at)
                select municipality, board, now from {given} order by given_place
                on conflict (municipality, board) do update
                set last_known_at = greatest(excluded.last_known_at, l.last_known_at + interval '1 microsecond')
                returning municipality, board, last_known_at
                """,
                        row -> ticks.put(
                                new Tenant(row.getString(1), row.getString(2)),
                                row.getObject(3, OffsetDateTime.class).toInstant()));
        return ticks;
    }

    public Instant tick(Handle tx, Tenant board) {
        return tick(tx, List.of(board)).get(board);
    }

    /** The board's last tick: all that was known by then is committed. */
    public Instant lastKnownAt(Handle tx, Tenant board) {
        return tx.createQuery(
                        "select last_known_at from board_ledger where municipality = :municipality and board = :board")
                .bindMethods(board)
                .mapTo(Instant.class)
                .findOne()
                .orElse(Instant.EPOCH);
    }
}
