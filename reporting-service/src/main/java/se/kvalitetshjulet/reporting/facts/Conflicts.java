package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.statute.course.Conflict;
import se.kvalitetshjulet.statute.course.Course;

/** The list of what cannot be used for now. */
@ApplicationScoped
class Conflicts {

    /**
     * An event that is kept and does not count.
     *
     * @param sentence what is missing, in plain Swedish
     */
    public record Listed(
            String decisionId, String eventId, String source, Instant time, String reason, String sentence) {}

    private record Found(String decisionId, Conflict conflict) {}

    private final Generations generations;

    Conflicts(Generations generations) {
        this.generations = generations;
    }

    void replace(Handle tx, Tenant tenant, int generation, Map<String, Course> courses) {
        Batch.of(courses.keySet())
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("decision_id", id -> id)
                .update(tx, """
                delete from decision_conflict
                where (municipality, board, generation, decision_id) in (
                  select municipality, board, generation, decision_id from {given})
                """);
        List<Found> found = new ArrayList<>();
        courses.forEach((decisionId, course) ->
                course.conflicts().forEach(conflict -> found.add(new Found(decisionId, conflict))));
        Batch.of(found)
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("decision_id", Found::decisionId)
                .text("source", one -> one.conflict.event().source())
                .text("id", one -> one.conflict.event().id())
                .instant("time", one -> one.conflict.event().time())
                .text("reason", one -> one.conflict.reason().name())
                .insertInto(tx, "decision_conflict");
    }

    Page<Listed> all(Handle tx, Tenant tenant, Paging paging) {
        int generation = generations.live(tx, tenant, DecisionFacts.DECISIONS);
        long total = tx.createQuery("""
                select count(*) from decision_conflict
                where municipality = :municipality and board = :board and generation = :generation
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .mapTo(Long.class)
                .one();
        List<Listed> page = tx.createQuery("""
                select decision_id, source, id, time, reason from decision_conflict
                where municipality = :municipality and board = :board and generation = :generation
                order by decision_id, time, source, id limit :limit offset :offset
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> new Listed(
                        row.getString("decision_id"),
                        row.getString("id"),
                        row.getString("source"),
                        row.getObject("time", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        Conflict.Reason.valueOf(row.getString("reason")).sentence()))
                .list();
        return paging.pageOf(page, total);
    }
}
