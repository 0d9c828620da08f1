package se.kvalitetshjulet.decisions.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Which decisions have reached the end of their retention: all that is kept of them. */
@Singleton
class ErasedDecisions {

    /** Remembers that the decision is erased; told again it changes nothing. */
    void tell(Handle tx, DecisionKey decision, LocalDate erasedOn) {
        tx.createUpdate("""
                insert into erased_decision (municipality, board, decision_id, erased_on)
                values (:municipality, :board, :decision, :erasedOn)
                on conflict do nothing
                """)
                .bindMethods(decision.tenant())
                .bind("decision", decision.decisionId())
                .bind("erasedOn", erasedOn)
                .execute();
    }

    /** Those of the decisions that have been erased. */
    Set<DecisionKey> among(Handle tx, Collection<DecisionKey> decisions) {
        return Set.copyOf(Batch.of(decisions)
                .board(DecisionKey::tenant)
                .text("decision_id", DecisionKey::decisionId)
                .query(
                        tx,
                        "select municipality, board, decision_id from {given} join erased_decision using (municipality, board, decision_id)",
                        row -> new DecisionKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3))));
    }

    /** Removes everything else of decisions whose erasure has been told. */
    void remove(Handle tx, Collection<DecisionKey> decisions) {
        byTenant(decisions)
                .forEach((tenant, ids) -> tx.createQuery("select decisions_erase(:municipality, :board, :ids)")
                        .bindMethods(tenant)
                        .bindArray("ids", String.class, ids)
                        .mapTo(String.class)
                        .list());
    }

    private static TreeMap<Tenant, List<String>> byTenant(Collection<DecisionKey> decisions) {
        return decisions.stream()
                .collect(Collectors.groupingBy(
                        DecisionKey::tenant,
                        TreeMap::new,
                        Collectors.mapping(DecisionKey::decisionId, Collectors.toList())));
    }
}
