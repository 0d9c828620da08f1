package se.kvalitetshjulet.decisions.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The kept events of decisions. Only added to. */
@Singleton
public class History {

    private static final String COLUMNS = """
            select e.municipality, e.board, e.decision_id, e.source, e.id, e.type, e.time, e.happened_on,
              e.data::text, e.sequence, e.arrived_at
            from decision_event e
            """;

    private final ObjectMapper json;

    History(ObjectMapper json) {
        this.json = json;
    }

    /** Adds events, each of which is new: the inbox, or whoever makes events here, has seen to it. */
    public void add(Handle tx, List<HistoryEvent> events) {
        tx.createUpdate("""
                insert into decision_event (municipality, board, decision_id, source, id, type, time, happened_on,
                  data, sequence, arrived_at)
                select municipality, board, decision_id, source, id, type, time, happened_on,
                  data::jsonb, sequence, arrived_at
                from unnest(:municipalities, :boards, :decisions, :sources, :ids, :types, :times, :days, :data,
                    :sequences, :arrivals)
                  with ordinality as given (municipality, board, decision_id, source, id, type, time, happened_on,
                    data, sequence, arrived_at, place)
                order by place
                """)
                .bindArray(
                        "municipalities",
                        String.class,
                        column(events, event -> tenantOf(event).municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(events, event -> tenantOf(event).board()))
                .bindArray(
                        "decisions",
                        String.class,
                        column(events, event -> event.decision().decisionId()))
                .bindArray("sources", String.class, column(events, HistoryEvent::source))
                .bindArray("ids", String.class, column(events, HistoryEvent::id))
                .bindArray(
                        "types",
                        String.class,
                        column(events, event -> event.type().fullName()))
                .bindArray("times", Instant.class, column(events, HistoryEvent::time))
                .bindArray("days", LocalDate.class, column(events, HistoryEvent::happenedOn))
                .bindArray(
                        "data",
                        String.class,
                        column(events, event -> event.data().toString()))
                .bindArray("sequences", Long.class, column(events, HistoryEvent::sequence))
                .bindArray("arrivals", Instant.class, column(events, HistoryEvent::arrivedAt))
                .execute();
    }

    /** All events of these decisions, each one's in the order they arrived. */
    public Map<DecisionKey, List<HistoryEvent>> of(Handle tx, Collection<DecisionKey> decisions) {
        var histories = new TreeMap<DecisionKey, List<HistoryEvent>>();
        tx.createQuery(COLUMNS + """
                join unnest(:municipalities, :boards, :decisions) as wanted (municipality, board, decision_id)
                  using (municipality, board, decision_id)
                order by e.position
                """)
                .bindArray(
                        "municipalities",
                        String.class,
                        column(decisions, key -> key.tenant().municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(decisions, key -> key.tenant().board()))
                .bindArray("decisions", String.class, column(decisions, DecisionKey::decisionId))
                .map((row, context) -> read(row))
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

    private static <E, T> List<T> column(Collection<E> rows, Function<E, T> value) {
        return rows.stream().map(value).toList();
    }
}
