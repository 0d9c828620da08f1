package se.kvalitetshjulet.decisions.decision;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.Conflict;
import se.kvalitetshjulet.statute.course.Wait;

/** The rows that hold the state of decisions, written whole batches at a time. */
@Singleton
public class DecisionStates {

    private static final String DELETE = """
            delete from %s where (municipality, board, decision_id) in (select municipality, board, decision_id from {given})
            """;

    /** Makes rows for the decisions that have none, locks all in id order, and tells their versions; 0 is a new one. */
    public Map<ThingKey, Long> lock(Handle tx, SortedSet<ThingKey> decisions) {
        var versions = new TreeMap<ThingKey, Long>();
        // The update that changes nothing locks the row, and finds it by its key however little is known of the table.
        keys(decisions)
                .query(
                        tx,
                        """
                insert into decision as d (municipality, board, decision_id, version, status, conflicts)
                select municipality, board, decision_id, 0, 'UNKNOWN', 0 from {given} order by given_place
                on conflict (municipality, board, decision_id) do update set version = d.version
                returning d.municipality, d.board, d.decision_id, d.version
                """,
                        row -> versions.put(
                                new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                                row.getLong(4)));
        return versions;
    }

    /**
     * Folds the decisions anew and writes their states.
     *
     * @param known those that had a state before, whose rows have to give way
     */
    public void write(
            Handle tx, Map<ThingKey, Long> versions, Map<ThingKey, List<HistoryEvent>> histories, Set<ThingKey> known) {
        var states = histories.entrySet().stream()
                .map(each -> new DecisionState(
                        each.getKey(), versions.get(each.getKey()), AsRecorded.course(each.getValue())))
                .toList();
        writeDecisions(tx, states);
        keys(known).update(tx, DELETE.formatted("decision_wait"));
        keys(known).update(tx, DELETE.formatted("decision_conflict"));
        writeWaits(tx, states);
        writeConflicts(tx, states);
    }

    private static void writeDecisions(Handle tx, List<DecisionState> states) {
        Batch.of(states)
                .board(state -> state.key().tenant())
                .text("decision_id", state -> state.key().thing())
                .bigint("version", DecisionState::version)
                .text("status", state -> state.course().status().name())
                .text("case_reference", state -> state.text("caseReference"))
                .text("legal_basis", state -> state.text("legalBasis"))
                .text("service_type", state -> state.text("serviceType"))
                .text("area", state -> state.text("area"))
                .text("unit", state -> state.text("unit"))
                .date("decided_on", state -> state.course().decidedOn())
                .text("decided_by", state -> state.text("decidedBy"))
                .date("valid_from", state -> state.date("validFrom"))
                .date("valid_to", state -> state.date("validTo"))
                .numeric("granted_quantity", DecisionState::grantedQuantity)
                .text("granted_unit", DecisionState::grantedUnit)
                .text("sex", state -> state.text("sex"))
                .integer("birth_year", state -> state.number("birthYear"))
                .text("waits_for", DecisionState::waitsFor)
                .date("waiting_since", DecisionState::waitingSince)
                .date("due_on", DecisionState::dueOn)
                .date("executed_on", DecisionState::executedOn)
                .date("closed_on", DecisionState::closedOn)
                .text("closing_cause", DecisionState::closingCause)
                .text("delay_reason", DecisionState::delayReason)
                .integer("conflicts", state -> state.course().conflicts().size())
                .upsertInto(tx, "decision", "municipality", "board", "decision_id");
    }

    private static void writeWaits(Handle tx, List<DecisionState> states) {
        record Row(ThingKey key, int place, Wait waited) {}
        var rows = new ArrayList<Row>();
        for (var state : states) {
            var waits = state.course().waits();
            for (int place = 0; place < waits.size(); place++) {
                rows.add(new Row(state.key(), place, waits.get(place)));
            }
        }
        Batch.of(rows)
                .board(row -> row.key().tenant())
                .text("decision_id", row -> row.key().thing())
                .integer("place", Row::place)
                .text("cause", row -> row.waited().cause().name())
                .text("kind", row -> row.waited().kind().name())
                .date("from_on", row -> row.waited().from())
                .date("partly_since", row -> row.waited().partlySince())
                .date("due_on", row -> row.waited().dueOn())
                .date("ended_on", row -> row.waited().endedOn().orElse(null))
                .text("ended_by", row -> row.waited().endedBy().map(Enum::name).orElse(null))
                .insertInto(tx, "decision_wait");
    }

    private static void writeConflicts(Handle tx, List<DecisionState> states) {
        record Row(ThingKey key, Conflict conflict) {}
        var rows = states.stream()
                .flatMap(state -> state.course().conflicts().stream().map(conflict -> new Row(state.key(), conflict)))
                .toList();
        Batch.of(rows)
                .board(row -> row.key().tenant())
                .text("decision_id", row -> row.key().thing())
                .text("source", row -> row.conflict().event().source())
                .text("id", row -> row.conflict().event().id())
                .text("reason", row -> row.conflict().reason().name())
                .insertInto(tx, "decision_conflict");
    }

    private static Batch<ThingKey> keys(Collection<ThingKey> decisions) {
        return Batch.of(decisions).board(ThingKey::tenant).text("decision_id", ThingKey::thing);
    }
}
