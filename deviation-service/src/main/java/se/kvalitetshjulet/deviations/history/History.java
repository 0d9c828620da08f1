package se.kvalitetshjulet.deviations.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.retention.ErasedThings;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Everything that was told of each thing, numbered in the order we took it; the secrets in a room of their own. */
@ApplicationScoped
public class History {

    private final ObjectMapper json;
    private final ErasedThings erased;

    History(ObjectMapper json, ErasedThings erased) {
        this.json = json;
        this.erased = erased;
    }

    /**
     * An event in its thing's history.
     *
     * @param version the thing's version that the event made, from 1
     */
    public record Entry(IncomingEvent event, long version) {}

    /**
     * Appends the events to their things' histories. The things stay locked until the transaction ends. Of a thing that
     * has been erased nothing is kept.
     */
    public List<Entry> keep(Handle tx, List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var versions = drawVersions(tx, events);
        var gone = erased.goneAmong(tx, versions);
        var living = events.stream()
                .filter(event -> !gone.contains(ThingKey.of(event)))
                .toList();
        var entries = numbered(living, versions);
        insert(tx, entries);
        insertSecrets(
                tx, living.stream().filter(event -> event.secrets() != null).toList());
        return entries;
    }

    /** Erases the things that these events name: their histories, their secrets, and what is queued about them. */
    public List<Entry> erase(Handle tx, List<IncomingEvent> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        // Whoever keeps an event holds the same locks: it is either removed here, or finds that the thing is gone.
        var versions = drawVersions(tx, told);
        told.forEach(event -> erased.tell(tx, event));
        erased.remove(tx, versions.keySet());
        return numbered(told, versions);
    }

    private static List<Entry> numbered(List<IncomingEvent> events, Map<ThingKey, Long> versions) {
        return events.stream()
                .map(event -> new Entry(event, versions.merge(ThingKey.of(event), 1L, Long::sum)))
                .toList();
    }

    /** Raises each thing's version by its events here, in key order; answers the versions from before. */
    private static HashMap<ThingKey, Long> drawVersions(Handle tx, List<IncomingEvent> events) {
        var counts = new HashMap<ThingKey, Long>();
        events.forEach(event -> counts.merge(ThingKey.of(event), 1L, Long::sum));
        var before = new HashMap<ThingKey, Long>();
        Batch.of(new TreeSet<>(counts.keySet()))
                .board(ThingKey::tenant)
                .text("thing_id", ThingKey::thing)
                .bigint("version", counts::get)
                .query(tx, """
                        insert into thing as known (municipality, board, thing_id, version)
                        select municipality, board, thing_id, version from {given} order by given_place
                        on conflict (municipality, board, thing_id) do update set version = known.version + excluded.version
                        returning municipality, board, thing_id, version
                        """, History::versionIn)
                .forEach(now -> before.put(now.getKey(), now.getValue() - counts.get(now.getKey())));
        return before;
    }

    private static Map.Entry<ThingKey, Long> versionIn(ResultSet row) throws SQLException {
        var tenant = new Tenant(row.getString(1), row.getString(2));
        return Map.entry(new ThingKey(tenant, row.getString(3)), row.getLong(4));
    }

    private void insert(Handle tx, List<Entry> entries) {
        Batch.of(entries)
                .board(entry -> entry.event().tenant())
                .text("thing_id", entry -> entry.event().subject())
                .bigint("version", Entry::version)
                .text("source", entry -> entry.event().source())
                .text("id", entry -> entry.event().id())
                .text("type", entry -> entry.event().type().name())
                .instant("time", entry -> entry.event().time())
                .text("data", entry -> text(entry.event().data()))
                .insertInto(tx, "deviation_event");
    }

    private void insertSecrets(Handle tx, List<IncomingEvent> secret) {
        Batch.of(secret)
                .board(IncomingEvent::tenant)
                .text("source", IncomingEvent::source)
                .text("id", IncomingEvent::id)
                .text("thing_id", IncomingEvent::subject)
                .text("data", event -> text(event.secrets()))
                .insertInto(tx, "secret");
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }
}
