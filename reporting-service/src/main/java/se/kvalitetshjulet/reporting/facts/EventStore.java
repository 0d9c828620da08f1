package se.kvalitetshjulet.reporting.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Every event that was taken, as it was told. Nothing is changed here; erasure is the one way out. */
@ApplicationScoped
public class EventStore {

    private final ObjectMapper json;

    EventStore(ObjectMapper json) {
        this.json = json;
    }

    /** Keeps events that are taken for the first time, each with the tick of its board. */
    public void keep(Handle tx, List<IncomingEvent> events, Map<Tenant, Instant> knownAt) {
        Batch.of(events)
                .board(IncomingEvent::tenant)
                .text("source", IncomingEvent::source)
                .text("id", IncomingEvent::id)
                .text("type", event -> event.type().fullName())
                .text("subject", IncomingEvent::subject)
                .instant("time", IncomingEvent::time)
                .bigint("sequence", IncomingEvent::sequence)
                .text("data", event -> text(event.data()))
                .instant("known_at", event -> knownAt.get(event.tenant()))
                .insertInto(tx, "event");
    }

    /** All events of these things, of any type, in order of (time, source, id). */
    public List<StoredEvent> of(Handle tx, Tenant tenant, Collection<String> things) {
        return Batch.of(Set.copyOf(things))
                .board(tenant)
                .text("subject", thing -> thing)
                .query(tx, """
                select source, id, type, subject, time, data, known_at
                from {given} join event using (municipality, board, subject)
                order by time, source, id
                """, this::read);
    }

    /** What meetings have decided about these things, in order of (time, source, id). */
    public List<StoredEvent> decidedAbout(Handle tx, Tenant tenant, Collection<String> origins) {
        return tx.createQuery("""
                select source, id, type, subject, time, data, known_at from event
                where municipality = :municipality and board = :board
                  and type = 'se.kvalitetshjulet.item.decided.v1'
                  and cast(data as json) #>> '{origin,id}' = any (:origins)
                order by time, source, id
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("origins", String.class, List.copyOf(origins))
                .map((row, context) -> read(row))
                .list();
    }

    /** A page of what was known of these things at a moment, in order of (time, source, id). */
    public Page<StoredEvent> known(Handle tx, Tenant tenant, Collection<String> things, Instant asOf, Paging paging) {
        String from = """
                from event
                where municipality = :municipality and board = :board and subject = any (:things) and known_at <= :asOf
                """;
        long total = tx.createQuery("select count(*) " + from)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("things", String.class, List.copyOf(things))
                .bind("asOf", asOf)
                .mapTo(Long.class)
                .one();
        List<StoredEvent> page = tx.createQuery("select source, id, type, subject, time, data, known_at " + from
                        + " order by time, source, id limit :limit offset :offset")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("things", String.class, List.copyOf(things))
                .bind("asOf", asOf)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> read(row))
                .list();
        return paging.pageOf(page, total);
    }

    /** A system that has told of something, and when anything of the board's was last heard from it. */
    public record SystemHeard(String source, Instant knownAt) {}

    /** The systems that had told of these things at a moment, in their order; each with when it was last heard, of anything. */
    public List<SystemHeard> systems(Handle tx, Tenant tenant, Collection<String> things, Instant asOf) {
        return tx.createQuery("""
                select source, (
                  select known_at from event as latest
                  where latest.municipality = :municipality and latest.board = :board
                    and latest.source = told.source and latest.known_at <= :asOf
                  order by latest.known_at desc limit 1
                ) as known_at
                from (
                  select distinct source from event
                  where municipality = :municipality and board = :board and subject = any (:things)
                    and known_at <= :asOf
                ) as told
                order by source
                """)
                .bindMethods(tenant)
                .bindArray("things", String.class, List.copyOf(things))
                .bind("asOf", asOf)
                .map((row, context) -> new SystemHeard(
                        row.getString("source"),
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Of which thing an event tells, and when the ledger heard it. */
    public record Heard(EventType<?> type, String subject, Instant knownAt) {}

    /**
     * What was heard after a moment, in that order: so many events, and with them what was heard in the same moment as the
     * last one.
     *
     * @param moment null for the beginning
     */
    public List<Heard> heardAfter(Handle tx, Tenant tenant, @Nullable Instant moment, int atLeast) {
        return tx.createQuery("""
                select type, subject, known_at from event
                where municipality = :municipality and board = :board and known_at > :moment
                order by known_at fetch first :atLeast rows with ties
                """)
                .bindMethods(tenant)
                .bind("moment", moment == null ? Instant.EPOCH : moment)
                .bind("atLeast", atLeast)
                .map((row, context) -> new Heard(
                        EventTypes.byName(row.getString("type")).orElseThrow(),
                        row.getString("subject"),
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many were heard after a moment; null for the beginning. */
    public long countAfter(Handle tx, Tenant tenant, @Nullable Instant moment) {
        return tx.createQuery("""
                select count(*) from event
                where municipality = :municipality and board = :board and known_at > :moment
                """)
                .bindMethods(tenant)
                .bind("moment", moment == null ? Instant.EPOCH : moment)
                .mapTo(Long.class)
                .one();
    }

    /**
     * Removes what is kept of things whose erasure has been told: their events of these types, and their rows in every
     * generation of a projection.
     *
     * @param projection null when nothing is projected from these events
     */
    public void erase(
            Handle tx, Tenant tenant, Collection<String> things, String typesLike, @Nullable String projection) {
        tx.createQuery("select reporting_erase(:municipality, :board, :things, :types, :projection)")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("things", String.class, List.copyOf(things))
                .bind("types", typesLike)
                .bind("projection", projection)
                .mapTo(String.class)
                .list();
    }

    private StoredEvent read(ResultSet row) throws SQLException {
        EventType<?> type = EventTypes.byName(row.getString("type")).orElseThrow();
        return new StoredEvent(
                row.getString("source"),
                row.getString("id"),
                type,
                row.getString("subject"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                data(row.getString("data"), type),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
    }

    private Object data(String text, EventType<?> type) {
        try {
            return json.readValue(text, type.data());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept event was written from its record", impossible);
        }
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }
}
