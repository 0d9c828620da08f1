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

    void replace(Handle tx, Tenant tenant, Map<String, Course> courses) {
        Batch.of(courses.keySet()).board(tenant).text("decision_id", id -> id).update(tx, """
                delete from decision_conflict
                where (municipality, board, decision_id) in (select municipality, board, decision_id from {given})
                """);
        List<Found> found = new ArrayList<>();
        courses.forEach((decisionId, course) ->
                course.conflicts().forEach(conflict -> found.add(new Found(decisionId, conflict))));
        Batch.of(found)
                .board(tenant)
                .text("decision_id", Found::decisionId)
                .text("source", one -> one.conflict.event().source())
                .text("id", one -> one.conflict.event().id())
                .instant("time", one -> one.conflict.event().time())
                .text("reason", one -> one.conflict.reason().name())
                .insertInto(tx, "decision_conflict");
    }

    Page<Listed> all(Handle tx, Tenant tenant, Paging paging) {
        long total = tx.createQuery(
                        "select count(*) from decision_conflict where municipality = :municipality and board = :board")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .mapTo(Long.class)
                .one();
        List<Listed> page = tx.createQuery("""
                select decision_id, source, id, time, reason from decision_conflict
                where municipality = :municipality and board = :board
                order by decision_id, time, source, id limit :limit offset :offset
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
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
