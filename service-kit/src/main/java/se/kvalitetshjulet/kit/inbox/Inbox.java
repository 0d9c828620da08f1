package se.kvalitetshjulet.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.store.Batch;
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
        var now = clock.instant();
        return new HashSet<>(identitiesOf(events)
                .bytes("body_hash", IncomingEvent::bodyHash)
                .instant("accepted_at", _ -> now)
                .query(tx, """
                        insert into inbox (municipality, board, source, id, body_hash, accepted_at)
                        select municipality, board, source, id, body_hash, accepted_at from {given} order by given_place
                        on conflict do nothing
                        returning municipality, board, source, id
                        """, Inbox::identityIn));
    }

    private static Map<EventIdentity, byte[]> bodiesOf(Handle tx, List<IncomingEvent> events) {
        var bodies = new HashMap<EventIdentity, byte[]>();
        identitiesOf(events).query(tx, """
                select municipality, board, source, id, body_hash
                from {given} join inbox using (municipality, board, source, id)
                """, row -> bodies.put(identityIn(row), row.getBytes(5)));
        return bodies;
    }

    private static Batch<IncomingEvent> identitiesOf(List<IncomingEvent> events) {
        return Batch.of(events)
                .board(IncomingEvent::tenant)
                .text("source", IncomingEvent::source)
                .text("id", IncomingEvent::id);
    }

    private static EventIdentity identityIn(ResultSet row) throws SQLException {
        return new EventIdentity(new Tenant(row.getString(1), row.getString(2)), row.getString(3), row.getString(4));
    }
}
