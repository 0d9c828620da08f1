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
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.course.Wait;

/** The tables of what is known of decisions, from when to when. */
@ApplicationScoped
class DecisionVersions {

    /**
     * What is known of a decision from one moment to another.
     *
     * @param knownTo null when it still is
     */
    record Version(
            DecisionFact fact, Instant knownFrom, @Nullable Instant knownTo) {}

    /** What a generation knows of these decisions; those that are not known are left out. */
    Map<String, DecisionFact> now(Handle tx, Tenant tenant, int generation, Collection<String> decisionIds) {
        return facts(tx, given(tenant, generation, decisionIds), "known_to is null");
    }

    /** What a generation knew of these decisions at a moment; those that were not known are left out. */
    Map<String, DecisionFact> at(
            Handle tx, Tenant tenant, int generation, Collection<String> decisionIds, Instant asOf) {
        return facts(
                tx,
                given(tenant, generation, decisionIds).instant("as_of", _ -> asOf),
                "known_from <= given.as_of and (known_to is null or known_to > given.as_of)");
    }

    /**
     * Decisions of which something became known after the first moment and not after the last, in their order: so many of
     * those that come after one.
     */
    List<String> openedBetween(
            Handle tx, Tenant tenant, int generation, Instant after, Instant until, String afterDecision, int atMost) {
        return tx.createQuery("""
                select distinct decision_id from decision_version
                where municipality = :municipality and board = :board and generation = :generation
                  and decision_id > :afterDecision and known_from > :after and known_from <= :until
                order by decision_id limit :atMost
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("after", after)
                .bind("until", until)
                .bind("afterDecision", afterDecision)
                .bind("atMost", atMost)
                .mapTo(String.class)
                .list();
    }

    private static Map<String, DecisionFact> facts(Handle tx, Batch<String> given, String when) {
        Map<String, List<Wait>> waits = new TreeMap<>();
        given.query(
                tx,
                """
                select w.* from {given} join decision_wait w using (municipality, board, generation, decision_id)
                where %s order by w.decision_id, w.place
                """.formatted(when),
                row -> waits.computeIfAbsent(row.getString("decision_id"), _ -> new ArrayList<>())
                        .add(WaitRows.waitIn(row)));
        Map<String, DecisionFact> facts = new TreeMap<>();
        given.query(tx, """
                select v.* from {given} join decision_version v using (municipality, board, generation, decision_id)
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

    /** Closes what was known until something else was learned, and opens that. */
    void take(Handle tx, Tenant tenant, int generation, List<DecisionHistory.Learned> learned) {
        List<DecisionHistory.Step> first = learned.stream()
                .flatMap(each -> each.steps().stream().limit(1))
                .filter(step -> step.change().before() != null)
                .toList();
        List<Version> opened =
                learned.stream().flatMap(each -> opened(each.steps()).stream()).toList();
        close(tx, tenant, generation, "decision_version", first);
        close(tx, tenant, generation, "decision_wait", first);
        open(tx, tenant, generation, opened);
        WaitRows.insert(tx, tenant, generation, opened);
    }

    private static List<Version> opened(List<DecisionHistory.Step> steps) {
        List<Version> opened = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            DecisionHistory.Step step = steps.get(place);
            if (step.change().after() != null) {
                opened.add(new Version(
                        step.change().after(),
                        step.knownAt(),
                        place + 1 < steps.size() ? steps.get(place + 1).knownAt() : null));
            }
        }
        return opened;
    }

    private static void close(
            Handle tx, Tenant tenant, int generation, String table, List<DecisionHistory.Step> steps) {
        Batch.of(steps)
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("decision_id", step -> step.change().before().decisionId())
                .instant("known_at", DecisionHistory.Step::knownAt)
                .update(tx, """
                update %s as t set known_to = given.known_at from {given}
                where t.municipality = given.municipality and t.board = given.board
                  and t.generation = given.generation and t.decision_id = given.decision_id and t.known_to is null
                """.formatted(table));
    }

    private static void open(Handle tx, Tenant tenant, int generation, List<Version> versions) {
        Batch.of(versions)
                .board(tenant)
                .integer("generation", _ -> generation)
                .instant("known_from", Version::knownFrom)
                .instant("known_to", Version::knownTo)
                .text("decision_id", version -> version.fact().decisionId())
                .text("status", version -> version.fact().status().name())
                .date("decided_on", version -> version.fact().decidedOn())
                .text("legal_basis", version -> version.fact().legalBasis())
                .text("service_type", version -> version.fact().serviceType())
                .text("area", version -> version.fact().area())
                .text("unit", version -> version.fact().unit())
                .text("sex", version -> version.fact().sex())
                .insertInto(tx, "decision_version");
    }

    private static Batch<String> given(Tenant tenant, int generation, Collection<String> decisionIds) {
        return Batch.of(Set.copyOf(decisionIds))
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("decision_id", id -> id);
    }
}
