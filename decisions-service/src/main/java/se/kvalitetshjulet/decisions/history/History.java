package se.kvalitetshjulet.decisions.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** The kept events of decisions. Only added to. */
@Singleton
public class History {

    private final ObjectMapper json;

    History(ObjectMapper json) {
        this.json = json;
    }

    /** Adds events, each of which is new: the inbox, or whoever makes events here, has seen to it. */
    public void add(Handle tx, List<HistoryEvent> events) {
        Batch.of(events)
                .board(History::tenantOf)
                .text("decision_id", event -> event.decision().decisionId())
                .text("source", HistoryEvent::source)
                .text("id", HistoryEvent::id)
                .text("type", event -> event.type().fullName())
                .instant("time", HistoryEvent::time)
                .date("happened_on", HistoryEvent::happenedOn)
                .json("data", event -> event.data().toString())
                .bigint("sequence", HistoryEvent::sequence)
                .instant("arrived_at", HistoryEvent::arrivedAt)
                .insertInto(tx, "decision_event");
    }

    /** All events of these decisions, each one's in the order they arrived. */
    public Map<DecisionKey, List<HistoryEvent>> of(Handle tx, Collection<DecisionKey> decisions) {
        var histories = new TreeMap<DecisionKey, List<HistoryEvent>>();
        Batch.of(decisions)
                .board(DecisionKey::tenant)
                .text("decision_id", DecisionKey::decisionId)
                .query(tx, """
                        select e.municipality, e.board, e.decision_id, e.source, e.id, e.type, e.time, e.happened_on,
                          e.data::text, e.sequence, e.arrived_at
                        from {given} join decision_event e using (municipality, board, decision_id)
                        order by e.position
                        """, this::read)
                .forEach(event -> histories
                        .computeIfAbsent(event.decision(), _ -> new ArrayList<>())
                        .add(event));
        return histories;
    }

    /** The events of one decision in the order they arrived; empty when it is not known. */
    public List<HistoryEvent> of(Handle tx, DecisionKey decision) {
        return of(tx, List.of(decision)).getOrDefault(decision, List.of());
    }

    private HistoryEvent read(ResultSet row) throws SQLException {
        var type = row.getString(6);
        try {
            return new HistoryEvent(
                    new DecisionKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
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

    private static Tenant tenantOf(HistoryEvent event) {
        return event.decision().tenant();
    }
}
