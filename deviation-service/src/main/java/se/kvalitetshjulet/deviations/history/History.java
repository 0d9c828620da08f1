package se.kvalitetshjulet.deviations.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
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
        var gone = goneAmong(tx, versions);
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
        told.forEach(event -> erased.tell(tx, event.tenant(), event.dataAs(ThingErased.class)));
        erased.remove(tx, versions.keySet());
        return numbered(told, versions);
    }

    private static List<Entry> numbered(List<IncomingEvent> events, Map<ThingKey, Long> versions) {
        return events.stream()
                .map(event -> new Entry(event, versions.merge(ThingKey.of(event), 1L, Long::sum)))
                .toList();
    }

    /** An erased thing had no row before this: only what looks new can be one. */
    private Set<ThingKey> goneAmong(Handle tx, Map<ThingKey, Long> versions) {
        var unknown = versions.entrySet().stream()
                .filter(version -> version.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        var gone = erased.among(tx, unknown);
        if (!gone.isEmpty()) {
            erased.remove(tx, gone);
        }
        return gone;
    }

    /** Raises each thing's version by its events here, in key order; answers the versions from before. */
    private static HashMap<ThingKey, Long> drawVersions(Handle tx, List<IncomingEvent> events) {
        var counts = new HashMap<ThingKey, Long>();
        events.forEach(event -> counts.merge(ThingKey.of(event), 1L, Long::sum));
        var keys = List.copyOf(new TreeSet<>(counts.keySet()));
        var before = new HashMap<ThingKey, Long>();
        tx.createQuery("""
                insert into thing as known (municipality, board, thing_id, version)
                select municipality, board, thing_id, events
                from unnest(:municipalities, :boards, :things, :counts)
                  with ordinality as given (municipality, board, thing_id, events, place)
                order by place
                on conflict (municipality, board, thing_id) do update set version = known.version + excluded.version
                returning municipality, board, thing_id, version
                """)
                .bindArray(
                        "municipalities",
                        String.class,
                        column(keys, key -> key.tenant().municipality()))
                .bindArray(
                        "boards", String.class, column(keys, key -> key.tenant().board()))
                .bindArray("things", String.class, column(keys, ThingKey::thing))
                .bindArray("counts", Long.class, column(keys, counts::get))
                .map((row, context) -> Map.entry(
                        new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)), row.getLong(4)))
                .forEach(now -> before.put(now.getKey(), now.getValue() - counts.get(now.getKey())));
        return before;
    }

    private void insert(Handle tx, List<Entry> entries) {
        tx.createUpdate("""
                insert into deviation_event
                  (municipality, board, thing_id, version, source, id, type, time, data)
                select * from unnest(:municipalities, :boards, :things, :versions, :sources, :ids, :types, :times, :data)
                """)
                .bindArray(
                        "municipalities",
                        String.class,
                        column(entries, entry -> entry.event().tenant().municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(entries, entry -> entry.event().tenant().board()))
                .bindArray(
                        "things",
                        String.class,
                        column(entries, entry -> entry.event().subject()))
                .bindArray("versions", Long.class, column(entries, Entry::version))
                .bindArray(
                        "sources",
                        String.class,
                        column(entries, entry -> entry.event().source()))
                .bindArray(
                        "ids",
                        String.class,
                        column(entries, entry -> entry.event().id()))
                .bindArray(
                        "types",
                        String.class,
                        column(entries, entry -> entry.event().type().name()))
                .bindArray(
                        "times",
                        Instant.class,
                        column(entries, entry -> entry.event().time()))
                .bindArray(
                        "data",
                        String.class,
                        column(entries, entry -> text(entry.event().data())))
                .execute();
    }

    private void insertSecrets(Handle tx, List<IncomingEvent> secret) {
        if (secret.isEmpty()) {
            return;
        }
        tx.createUpdate("""
                insert into secret (municipality, board, source, id, thing_id, data)
                select * from unnest(:municipalities, :boards, :sources, :ids, :things, :data)
                """)
                .bindArray(
                        "municipalities",
                        String.class,
                        column(secret, event -> event.tenant().municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(secret, event -> event.tenant().board()))
                .bindArray("sources", String.class, column(secret, IncomingEvent::source))
                .bindArray("ids", String.class, column(secret, IncomingEvent::id))
                .bindArray("things", String.class, column(secret, IncomingEvent::subject))
                .bindArray("data", String.class, column(secret, event -> text(event.secrets())))
                .execute();
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }

    private static <T, C> List<C> column(List<T> rows, Function<T, C> attribute) {
        return rows.stream().map(attribute).toList();
    }
}
