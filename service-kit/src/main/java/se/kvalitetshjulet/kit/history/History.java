package se.kvalitetshjulet.kit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The kept events of the service's things. Only added to. */
@Singleton
public class History {

    private final Instance<Things> things;
    private final ObjectMapper json;

    History(Instance<Things> things, ObjectMapper json) {
        this.things = things;
        this.json = json;
    }

    /** Adds events, each of which is new: the inbox, or whoever makes events here, has seen to it. */
    void add(Handle tx, List<HistoryEvent> events) {
        var table = things.get().history();
        Batch.of(events)
                .board(event -> event.thing().tenant())
                .text(table.idColumn(), event -> event.thing().thing())
                .text("source", HistoryEvent::source)
                .text("id", HistoryEvent::id)
                .text("type", event -> event.type().fullName())
                .instant("time", HistoryEvent::time)
                .date("happened_on", HistoryEvent::happenedOn)
                .json("data", event -> event.data().toString())
                .bigint("sequence", HistoryEvent::sequence)
                .instant("arrived_at", HistoryEvent::arrivedAt)
                .insertInto(tx, table.name());
    }

    /** All events of these things, each one's in the order they arrived. */
    public Map<ThingKey, List<HistoryEvent>> of(Handle tx, Collection<ThingKey> keys) {
        var table = things.get().history();
        var histories = new TreeMap<ThingKey, List<HistoryEvent>>();
        Batch.of(keys)
                .board(ThingKey::tenant)
                .text(table.idColumn(), ThingKey::thing)
                .query(
                        tx,
                        "select e.municipality, e.board, e." + table.idColumn()
                                + ", e.source, e.id, e.type, e.time, e.happened_on, e.data::text, e.sequence, e.arrived_at"
                                + " from {given} join " + table.name() + " e using (municipality, board, "
                                + table.idColumn() + ") order by e.position",
                        this::read)
                .forEach(event -> histories
                        .computeIfAbsent(event.thing(), _ -> new ArrayList<>())
                        .add(event));
        return histories;
    }

    /** The events of one thing in the order they arrived; empty when it is not known. */
    public List<HistoryEvent> of(Handle tx, ThingKey thing) {
        return of(tx, List.of(thing)).getOrDefault(thing, List.of());
    }

    private HistoryEvent read(ResultSet row) throws SQLException {
        var type = row.getString(6);
        try {
            return new HistoryEvent(
                    new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                    row.getString(4),
                    row.getString(5),
                    EventTypes.byName(type)
                            .orElseThrow(() -> new IllegalStateException("unknown type in history: " + type)),
                    row.getObject(7, OffsetDateTime.class).toInstant(),
                    row.getObject(8, LocalDate.class),
                    json.readTree(row.getString(9)),
                    row.getLong(10),
                    row.getObject(11, OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("history is kept as JSON", impossible);
        }
    }
}
