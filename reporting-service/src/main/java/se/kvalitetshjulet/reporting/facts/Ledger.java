package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
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
        List<Tenant> sorted = List.copyOf(new TreeSet<>(boards));
        Map<Tenant, Instant> ticks = new TreeMap<>();
        tx.createQuery("""
                insert into board_ledger as l (municipality, board, last_known_at)
                select municipality, board, :now
                from unnest(:municipalities, :boards) with ordinality as given (municipality, board, place)
                order by place
                on conflict (municipality, board) do update
                set last_known_at = greatest(:now, l.last_known_at + interval '1 microsecond')
                returning municipality, board, last_known_at
                """)
                .bind("now", clock.instant())
                .bindArray(
                        "municipalities",
                        String.class,
                        sorted.stream().map(Tenant::municipality).toList())
                .bindArray(
                        "boards",
                        String.class,
                        sorted.stream().map(Tenant::board).toList())
                .map((row, context) -> Map.entry(
                        new Tenant(row.getString(1), row.getString(2)),
                        row.getObject(3, java.time.OffsetDateTime.class).toInstant()))
                .forEach(tick -> ticks.put(tick.getKey(), tick.getValue()));
        return ticks;
    }

    public Instant tick(Handle tx, Tenant board) {
        return tick(tx, List.of(board)).get(board);
    }
}
