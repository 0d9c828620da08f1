package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.course.Wait;

/** The tables of what is known of decisions, from when to when. */
@ApplicationScoped
class DecisionVersions {

    /** What is known now of these decisions; those that are not known are left out. */
    Map<String, DecisionFact> now(Handle tx, Tenant tenant, Collection<String> decisionIds) {
        return facts(tx, given(tenant, decisionIds), "known_to is null");
    }

    /** What was known of these decisions at a moment; those that were not known are left out. */
    Map<String, DecisionFact> at(Handle tx, Tenant tenant, Collection<String> decisionIds, Instant asOf) {
        return facts(
                tx,
                given(tenant, decisionIds).instant("as_of", _ -> asOf),
                "known_from <= given.as_of and (known_to is null or known_to > given.as_of)");
    }

    /** The decisions of which something became known after the first moment and not after the last, in their order. */
    List<String> openedBetween(Handle tx, Tenant tenant, Instant after, Instant until) {
        return tx.createQuery("""
                select distinct decision_id from decision_version
                where municipality = :municipality and board = :board and known_from > :after and known_from <= :until
                order by decision_id
                """)
                .bindMethods(tenant)
                .bind("after", after)
                .bind("until", until)
                .mapTo(String.class)
                .list();
    }

    private static Map<String, DecisionFact> facts(Handle tx, Batch<String> given, String when) {
        Map<String, List<Wait>> waits = new TreeMap<>();
        given.query(
                tx,
                """
                select w.* from {given} join decision_wait w using (municipality, board, decision_id)
                where %s order by w.decision_id, w.place
                """.formatted(when),
                row -> waits.computeIfAbsent(row.getString("decision_id"), _ -> new ArrayList<>())
                        .add(WaitRows.waitIn(row)));
        Map<String, DecisionFact> facts = new TreeMap<>();
        given.query(tx, """
                select v.* from {given} join decision_version v using (municipality, board, decision_id)
                where %s
                """.formatted(when), row -> facts.put(row.getString("decision_id"), factIn(row, waits)));
        return facts;
    }

    private static DecisionFact factIn(ResultSet row, Map<String, List<Wait>> waits) throws SQLException {
        String decisionId = row.getString("decision_id");
        return new DecisionFact(
                decisionId,
                CourseStatus.valueOf(row.getString("status")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("service_type"),
                row.getString("area"),
                row.getString("unit"),
                row.getString("sex"),
                waits.getOrDefault(decisionId, List.of()));
    }

    /** Closes what was known until now and opens what is known from now on. */
    void replace(Handle tx, Tenant tenant, List<FactChange> changes, Instant knownAt) {
        List<String> known = changes.stream()
                .filter(change -> change.before() != null)
                .map(change -> change.before().decisionId())
                .toList();
        List<DecisionFact> now = changes.stream()
                .filter(change -> change.after() != null)
                .map(FactChange::after)
                .toList();
        close(tx, tenant, "decision_version", known, knownAt);
        close(tx, tenant, "decision_wait", known, knownAt);
        open(tx, tenant, now, knownAt);
        WaitRows.insert(tx, tenant, now, knownAt);
    }

    private static void close(Handle tx, Tenant tenant, String table, List<String> decisionIds, Instant knownAt) {
        given(tenant, decisionIds).instant("known_at", _ -> knownAt).update(tx, """
                update %s as t set known_to = given.known_at from {given}
                where t.municipality = given.municipality and t.board = given.board
                  and t.decision_id = given.decision_id and t.known_to is null
                """.formatted(table));
    }

    private static void open(Handle tx, Tenant tenant, List<DecisionFact> facts, Instant knownAt) {
        Batch.of(facts)
                .board(tenant)
                .instant("known_from", _ -> knownAt)
                .text("decision_id", DecisionFact::decisionId)
                .text("status", fact -> fact.status().name())
                .date("decided_on", DecisionFact::decidedOn)
                .text("legal_basis", DecisionFact::legalBasis)
                .text("service_type", DecisionFact::serviceType)
                .text("area", DecisionFact::area)
                .text("unit", DecisionFact::unit)
                .text("sex", DecisionFact::sex)
                .insertInto(tx, "decision_version");
    }

    private static Batch<String> given(Tenant tenant, Collection<String> decisionIds) {
        return Batch.of(Set.copyOf(decisionIds)).board(tenant).text("decision_id", id -> id);
    }
}
