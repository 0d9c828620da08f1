package se.kvalitetshjulet.agenda.governing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The governing documents with all their versions. */
@ApplicationScoped
class GoverningDocuments {

    private static final String OF_BOARD =
            " from governing_document where municipality = :municipality and board = :board";
    private static final RowMapper<GoverningDocument> READ = (row, context) -> new GoverningDocument(
            row.getObject("document_id", UUID.class),
            row.getInt("version"),
            row.getString("title"),
            row.getString("owner"),
            row.getString("adopted_by"),
            row.getObject("adopted_on", LocalDate.class),
            row.getString("paragraph"),
            row.getObject("next_review", LocalDate.class),
            row.getObject("ended_on", LocalDate.class));

    private final InstantSource clock;

    GoverningDocuments(InstantSource clock) {
        this.clock = clock;
    }

    /** The latest version of each, in the order in which they are to be looked over; those that are never last. */
    List<GoverningDocument> latest(Handle tx, Tenant tenant) {
        return tx.createQuery("select * from (select distinct on (document_id) *" + OF_BOARD
                        + " order by document_id, version desc) latest order by next_review nulls last, title,"
                        + " document_id")
                .bindMethods(tenant)
                .map(READ)
                .list();
    }

    /** All versions of one, the latest first; empty for one that is not there. */
    List<GoverningDocument> versions(Handle tx, Tenant tenant, UUID documentId) {
        return tx.createQuery("select *" + OF_BOARD + " and document_id = :id order by version desc")
                .bindMethods(tenant)
                .bind("id", documentId)
                .map(READ)
                .list();
    }

    void add(Handle tx, Caller by, GoverningDocument document) {
        tx.createUpdate("""
            insert into governing_document (municipality, board, document_id, version, title, owner, adopted_by,
              adopted_on, paragraph, next_review, ended_on, recorded_by, recorded_at)
            values (:municipality, :board, :id, :version, :title, :owner, :adoptedBy, :adoptedOn, :paragraph,
              :nextReview, :endedOn, :by, :now)
            """)
                .bindMethods(by.tenant())
                .bind("id", document.documentId())
                .bind("version", document.version())
                .bind("title", document.title())
                .bind("owner", document.owner())
                .bind("adoptedBy", document.adoptedBy())
                .bind("adoptedOn", document.adoptedOn())
                .bind("paragraph", document.paragraph())
                .bind("nextReview", document.nextReview())
                .bind("endedOn", document.endedOn())
                .bind("by", by.name())
                .bind("now", clock.instant())
                .execute();
    }
}
