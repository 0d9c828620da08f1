package se.kvalitetshjulet.deviations.conflict;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has been told and cannot be used for now, over all things of a board. */
@Singleton
class Conflicts {

    /** The thing that an event tells of; kinds as in {@code measure.decided}. */
    record Thing(String kind, String id) {}

    /**
     * An event that does not count for now.
     *
     * @param sentence what is missing, in Swedish
     */
    record Unused(
            Thing concerns,
            String eventId,
            String source,
            String type,
            LocalDate happenedOn,
            Instant time,
            Conflict.Reason reason,
            String sentence) {}

    Page<Unused> all(Handle tx, Tenant tenant, Paging paging) {
        long total = tx.createQuery(
                        "select count(*) from thing_conflict where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
        var page = tx.createQuery("""
                        select c.kind, c.thing_id, c.id, c.source, e.type, e.happened_on, e.time, c.reason
                        from thing_conflict c join deviation_event e using (municipality, board, source, id)
                        where municipality = :municipality and board = :board
                        order by e.time desc, c.source, c.id limit :limit offset :offset
                        """)
                .bindMethods(tenant)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> {
                    var reason = Conflict.Reason.valueOf(row.getString(8));
                    return new Unused(
                            new Thing(row.getString(1), row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, LocalDate.class),
                            row.getObject(7, OffsetDateTime.class).toInstant(),
                            reason,
                            reason.sentence());
                })
                .list();
        return paging.pageOf(page, total);
    }
}
