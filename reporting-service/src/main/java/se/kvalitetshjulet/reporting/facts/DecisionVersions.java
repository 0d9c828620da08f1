package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.course.Wait;

/** The tables of what is known of decisions, from when to when. */
@ApplicationScoped
class DecisionVersions {

    /** What is known now of these decisions; those that are not known are left out. */
    Map<String, DecisionFact> now(Handle tx, Tenant tenant, Collection<String> decisionIds) {
        Map<String, List<Wait>> waits = tx
                .createQuery("""
                select * from decision_wait
                where municipality = :municipality and board = :board and decision_id = any (:ids) and known_to is null
                order by decision_id, place
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("ids", String.class, List.copyOf(decisionIds))
                .map((row, context) -> Map.entry(row.getString("decision_id"), WaitRows.waitIn(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return tx
                .createQuery("""
                select * from decision_version
                where municipality = :municipality and board = :board and decision_id = any (:ids) and known_to is null
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("ids", String.class, List.copyOf(decisionIds))
                .map((row, context) -> new DecisionFact(
                        row.getString("decision_id"),
                        CourseStatus.valueOf(row.getString("status")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("legal_basis"),
                        row.getString("service_type"),
                        row.getString("area"),
                        row.getString("unit"),
                        row.getString("sex"),
                        waits.getOrDefault(row.getString("decision_id"), List.of())))
                .stream()
                .collect(Collectors.toMap(DecisionFact::decisionId, Function.identity(), (a, _) -> a, TreeMap::new));
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
        if (!known.isEmpty()) {
            close(tx, tenant, "decision_version", known, knownAt);
            close(tx, tenant, "decision_wait", known, knownAt);
        }
        if (!now.isEmpty()) {
            open(tx, tenant, now, knownAt);
            WaitRows.insert(tx, tenant, now, knownAt);
        }
    }

    private static void close(Handle tx, Tenant tenant, String table, List<String> decisionIds, Instant knownAt) {
        tx.createUpdate("update " + table + """
                 set known_to = :knownAt
                where municipality = :municipality and board = :board and decision_id = any (:ids) and known_to is null
                """)
                .bind("knownAt", knownAt)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bindArray("ids", String.class, decisionIds)
                .execute();
    }

    private static void open(Handle tx, Tenant tenant, List<DecisionFact> facts, Instant knownAt) {
        tx.createUpdate("""
                insert into decision_version (municipality, board, known_from, decision_id, status, decided_on, legal_basis,
                  service_type, area, unit, sex)
                select :municipality, :board, :knownAt, *
                from unnest(:ids, :statuses, :decidedOn, :legalBases, :serviceTypes, :areas, :units, :sexes)
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("knownAt", knownAt)
                .bindArray("ids", String.class, column(facts, DecisionFact::decisionId))
                .bindArray(
                        "statuses",
                        String.class,
                        column(facts, fact -> fact.status().name()))
                .bindArray("decidedOn", LocalDate.class, column(facts, DecisionFact::decidedOn))
                .bindArray("legalBases", String.class, column(facts, DecisionFact::legalBasis))
                .bindArray("serviceTypes", String.class, column(facts, DecisionFact::serviceType))
                .bindArray("areas", String.class, column(facts, DecisionFact::area))
                .bindArray("units", String.class, column(facts, DecisionFact::unit))
                .bindArray("sexes", String.class, column(facts, DecisionFact::sex))
                .execute();
    }

    private static <T> List<T> column(List<DecisionFact> facts, Function<DecisionFact, T> attribute) {
        return facts.stream().map(attribute).toList();
    }
}
