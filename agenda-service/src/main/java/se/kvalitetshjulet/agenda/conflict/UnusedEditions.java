package se.kvalitetshjulet.agenda.conflict;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Editions that came when the same or a later one had been taken. It is all that agenda-service can be told and not use: its other events are units,
 * which never contradict each other, and erasures. Unlike other conflicts an old edition never comes to count.
 */
@Singleton
public class UnusedEditions {

    private static final String OF_BOARD = " from unused_edition where municipality = :municipality and board = :board";

    /**
     * An event that put nothing before the board.
     *
     * @param registryNumber the matter that the later edition is in
     * @param sentence why, in Swedish
     */
    record Unused(
            String reportId,
            String registryNumber,
            String eventId,
            String source,
            String type,
            Instant time,
            String reason,
            String sentence) {}

    /** Keeps an edition that is not put before the board. */
    public void keep(
            Handle tx, EventIdentity event, EventType<?> type, Instant time, String reportId, RegistryNumber matter) {
        tx.createUpdate("""
                insert into unused_edition
                  (municipality, board, source, id, type, time, report_id, registry_number)
                values (:municipality, :board, :source, :id, :type, :time, :report, :matter)
                """)
                .bindMethods(event.tenant())
                .bind("source", event.source())
                .bind("id", event.id())
                .bind("type", type.fullName())
                .bind("time", time)
                .bind("report", reportId)
                .bind("matter", matter.toString())
                .execute();
    }

    Page<Unused> all(Handle tx, Tenant tenant, Paging paging) {
        long total = tx.createQuery("select count(*)" + OF_BOARD)
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
        var page = tx.createQuery("select report_id, registry_number, id, source, type, time" + OF_BOARD
                        + " order by time desc, source, id limit :limit offset :offset")
                .bindMethods(tenant)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> new Unused(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        "EDITION_NOT_LATER",
                        "Utgåvan, eller en senare, har redan kommit in. Den senaste gäller."))
                .list();
        return paging.pageOf(page, total);
    }
}
