package se.kvalitetshjulet.agenda.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** When each object of the feed came, was changed and went. */
@ApplicationScoped
class FeedChanges {

    private static final String OF_BOARD = " from feed_change where municipality = :municipality and board = :board";

    private static final String ASKED_FOR = OF_BOARD + """
             and kind = :kind
              and (:asksForChanges or deleted_at is null)
              and (cast(:createdSince as timestamptz) is null or created_at >= :createdSince)
              and (cast(:createdUntil as timestamptz) is null or created_at < :createdUntil)
              and (cast(:modifiedSince as timestamptz) is null or modified_at >= :modifiedSince)
              and (cast(:modifiedUntil as timestamptz) is null or modified_at < :modifiedUntil)
            """;

    /** Writes that the object reads as the digest tells. One that reads as before, and is there, is left alone. */
    void tell(Handle tx, Tenant tenant, FeedChange.Kind kind, UUID meetingId, UUID itemId, String digest, Instant now) {
        tx.createUpdate("""
                insert into feed_change as told (municipality, board, kind, meeting_id, item_id,
                  created_at, modified_at, erased, digest)
                values (:municipality, :board, :kind, :meetingId, :itemId, :now, :now, false, :digest)
                on conflict (municipality, board, kind, meeting_id, item_id)
                do update set modified_at = :now, deleted_at = null, digest = :digest
                where told.digest <> :digest or told.deleted_at is not null
                """)
                .bindMethods(tenant)
                .bind("kind", kind.name())
                .bind("meetingId", meetingId)
                .bind("itemId", itemId)
                .bind("now", now)
                .bind("digest", digest)
                .execute();
    }

    /** Writes that an object has gone, unless that is written. */
    void tellGone(Handle tx, Tenant tenant, FeedChange gone, Instant now) {
        tx.createUpdate("""
                update feed_change set modified_at = :now, deleted_at = :now
                where municipality = :municipality and board = :board and kind = :kind
                  and meeting_id = :meetingId and item_id = :itemId and deleted_at is null
                """)
                .bindMethods(tenant)
                .bind("kind", gone.kind().name())
                .bind("meetingId", gone.meetingId())
                .bind("itemId", gone.itemId())
                .bind("now", now)
                .execute();
    }

    /** Writes of all that was taken up in a matter that it has gone for good. */
    void tellErased(Handle tx, Tenant tenant, RegistryNumber number, Instant now) {
        tx.createUpdate("""
                update feed_change told
                set modified_at = :now, deleted_at = coalesce(told.deleted_at, :now), erased = true, digest = ''
                from agenda_item item
                where told.municipality = :municipality and told.board = :board and told.kind <> 'MEETING'
                  and (item.municipality, item.board, item.item_id) = (told.municipality, told.board, told.item_id)
                  and item.registry_number = :number
                """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .bind("now", now)
                .execute();
    }

    /** The meetings that have told something of the matter, also of an item that is gone since. */
    List<UUID> meetingsOf(Handle tx, Tenant tenant, RegistryNumber number) {
        return tx.createQuery("""
                select distinct told.meeting_id from feed_change told
                join agenda_item item using (municipality, board, item_id)
                where told.municipality = :municipality and told.board = :board and item.registry_number = :number
                union
                select meeting_id from notice
                where municipality = :municipality and board = :board and :number = any (designations)
                order by meeting_id
                """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .mapTo(UUID.class)
                .list();
    }

    /** The meetings whose notices a document has gone out with, or whose files it has been told among. */
    List<UUID> meetingsWith(Handle tx, Tenant tenant, UUID documentId) {
        return tx.createQuery("select meeting_id" + OF_BOARD + """
                         and kind = 'FILE' and item_id = :documentId
                        union
                        select meeting_id from notice_document
                        where municipality = :municipality and board = :board and document_id = :documentId
                        order by meeting_id
                        """)
                .bindMethods(tenant)
                .bind("documentId", documentId)
                .mapTo(UUID.class)
                .list();
    }

    List<UUID> erasedOf(Handle tx, Tenant tenant, UUID meetingId) {
        return tx.createQuery("select distinct item_id" + OF_BOARD + " and meeting_id = :meetingId and erased")
                .bindMethods(tenant)
                .bind("meetingId", meetingId)
                .mapTo(UUID.class)
                .list();
    }

    List<FeedChange> ofMeeting(Handle tx, Tenant tenant, UUID meetingId) {
        return tx.createQuery("select *" + OF_BOARD + " and meeting_id = :meetingId")
                .bindMethods(tenant)
                .bind("meetingId", meetingId)
                .map((row, context) -> read(row))
                .list();
    }

    Optional<FeedChange> find(Handle tx, Tenant tenant, FeedChange.Kind kind, UUID meetingId, UUID itemId) {
        return ofMeeting(tx, tenant, meetingId).stream()
                .filter(change -> change.kind() == kind && change.itemId().equals(itemId))
                .findFirst();
    }

    boolean isAny(Handle tx, Tenant tenant) {
        return tx.createQuery("select exists (select 1" + OF_BOARD + ")")
                .bindMethods(tenant)
                .mapTo(Boolean.class)
                .one();
    }

    /** In the order in which they came, so that a page that has been read stays as it is when more comes. */
    Page<FeedChange> list(Handle tx, Tenant tenant, FeedChange.Kind kind, FeedFilter filter, Paging paging) {
        long total = bind(tx.createQuery("select count(*)" + ASKED_FOR), tenant, kind, filter)
                .mapTo(Long.class)
                .one();
        var changes = bind(
                        tx.createQuery("select *" + ASKED_FOR
                                + " order by created_at, meeting_id, item_id limit :limit offset :offset"),
                        tenant,
                        kind,
                        filter)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> read(row))
                .list();
        return paging.pageOf(changes, total);
    }

    private static Query bind(Query query, Tenant tenant, FeedChange.Kind kind, FeedFilter filter) {
        return query.bindMethods(tenant)
                .bind("kind", kind.name())
                .bind("asksForChanges", filter.asksForChanges())
                .bindByType("createdSince", filter.createdSince(), Instant.class)
                .bindByType("createdUntil", filter.createdUntil(), Instant.class)
                .bindByType("modifiedSince", filter.modifiedSince(), Instant.class)
                .bindByType("modifiedUntil", filter.modifiedUntil(), Instant.class);
    }

    private static FeedChange read(ResultSet row) throws SQLException {
        var deletedAt = row.getObject("deleted_at", OffsetDateTime.class);
        return new FeedChange(
                FeedChange.Kind.valueOf(row.getString("kind")),
                row.getObject("meeting_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("modified_at", OffsetDateTime.class).toInstant(),
                deletedAt == null ? null : deletedAt.toInstant());
    }
}
