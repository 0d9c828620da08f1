package se.kvalitetshjulet.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Remembers the identity of every accepted event, in the transaction of its effect: so the effect happens once. */
@ApplicationScoped
public class Inbox {

    private final InstantSource clock;

    Inbox(InstantSource clock) {
        this.clock = clock;
    }

    /** What the inbox says of one event of a batch. */
    public enum Claim {
        /** Seen for the first time: its effect is to happen now. */
        FRESH,
        /** Accepted before with the same body. */
        KNOWN,
        /** The identity is taken by another body. */
        TAKEN
    }

    /**
     * Claims the identities of a batch, in key order so that two batches never wait for each other in a ring.
     *
     * @return one claim an event, in the order given
     */
    public List<Claim> claim(Handle tx, List<IncomingEvent> events) {
        var firstOfEach = new TreeMap<EventIdentity, IncomingEvent>();
        events.forEach(event -> firstOfEach.putIfAbsent(event.identity(), event));
        var fresh = insertNew(tx, new ArrayList<>(firstOfEach.values()));
        var known = new ArrayList<IncomingEvent>();
        firstOfEach.forEach((identity, event) -> {
            if (!fresh.contains(identity)) {
                known.add(event);
            }
        });
        var bodies = bodiesOf(tx, known);
        fresh.forEach(identity -> bodies.put(identity, firstOfEach.get(identity).bodyHash()));

        var unclaimed = new HashSet<>(fresh);
        var claims = new ArrayList<Claim>(events.size());
        for (var event : events) {
            if (unclaimed.remove(event.identity())) {
                claims.add(Claim.FRESH);
            } else {
                var same = Arrays.equals(bodies.get(event.identity()), event.bodyHash());
                claims.add(same ? Claim.KNOWN : Claim.TAKEN);
            }
        }
        return claims;
    }

    private HashSet<EventIdentity> insertNew(Handle tx, List<IncomingEvent> events) {
        var inserted = new HashSet<EventIdentity>();
        tx.createQuery("""
                insert into inbox (municipality, board, source, id, body_hash, accepted_at)
                select municipality, board, source, id, body_hash, :now
                from unnest(:municipalities, :boards, :sources, :ids, :hashes)
                  with ordinality as given (municipality, board, source, id, body_hash, place)
                order by place
                on conflict do nothing
                returning municipality, board, source, id
                """)
                .bind("now", clock.instant())
                .bindArray(
                        "municipalities",
                        String.class,
                        column(events, event -> event.tenant().municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(events, event -> event.tenant().board()))
                .bindArray("sources", String.class, column(events, IncomingEvent::source))
                .bindArray("ids", String.class, column(events, IncomingEvent::id))
                .bindArray("hashes", byte[].class, column(events, IncomingEvent::bodyHash))
                .map((row, context) ->
                        identityOf(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .forEach(inserted::add);
        return inserted;
    }

    private static Map<EventIdentity, byte[]> bodiesOf(Handle tx, List<IncomingEvent> events) {
        var bodies = new HashMap<EventIdentity, byte[]>();
        if (events.isEmpty()) {
            return bodies;
        }
        tx.createQuery("""
                select i.municipality, i.board, i.source, i.id, i.body_hash
                from unnest(:municipalities, :boards, :sources, :ids) as given (municipality, board, source, id)
                join inbox i using (municipality, board, source, id)
                """)
                .bindArray(
                        "municipalities",
                        String.class,
                        column(events, event -> event.tenant().municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(events, event -> event.tenant().board()))
                .bindArray("sources", String.class, column(events, IncomingEvent::source))
                .bindArray("ids", String.class, column(events, IncomingEvent::id))
                .map((row, context) -> Map.entry(
                        identityOf(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        row.getBytes(5)))
                .forEach(body -> bodies.put(body.getKey(), body.getValue()));
        return bodies;
    }

    private static EventIdentity identityOf(String municipality, String board, String source, String id) {
        return new EventIdentity(new Tenant(municipality, board), source, id);
    }

    private static <T> List<T> column(
            List<IncomingEvent> events, java.util.function.Function<IncomingEvent, T> attribute) {
        return events.stream().map(attribute).toList();
    }
}
