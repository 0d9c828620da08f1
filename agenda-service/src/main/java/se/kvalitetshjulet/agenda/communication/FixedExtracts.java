package se.kvalitetshjulet.agenda.communication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** The extracts that have been fixed on items. Which documents they hold is kept; what these are called is read each time. */
@Singleton
class FixedExtracts {

    private final Documents documents;
    private final ReportedDocuments reported;

    FixedExtracts(Documents documents, ReportedDocuments reported) {
        this.documents = documents;
        this.reported = reported;
    }

    void add(Handle tx, Caller by, UUID item, LocalDate from, LocalDate to, List<Document> held, Instant at) {
        tx.createUpdate("""
                        insert into communication_extract (municipality, board, item_id, version, from_day, to_day, document_ids,
                          fixed_at, fixed_by, fixed_by_name)
                        select :municipality, :board, :item, coalesce(max(version), 0) + 1, :from, :to, :documents, :at, :by, :byName
                        from communication_extract
                        where municipality = :municipality and board = :board and item_id = :item
                        """)
                .bindMethods(by.tenant())
                .bind("item", item)
                .bind("from", from)
                .bind("to", to)
                .bindArray(
                        "documents",
                        UUID.class,
                        held.stream().map(Document::documentId).toList())
                .bind("at", at)
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    /**
     * @param version null is the one that stands
     */
    Optional<FixedExtract> of(Handle tx, Tenant tenant, UUID item, @Nullable Integer version) {
        return tx.createQuery("""
                        select * from communication_extract
                        where municipality = :municipality and board = :board and item_id = :item
                          and (cast(:version as int) is null or version = :version)
                        order by version desc limit 1
                        """)
                .bindMethods(tenant)
                .bind("item", item)
                .bind("version", version)
                .map((row, context) -> {
                    var ids = (UUID[]) row.getArray("document_ids").getArray();
                    return new FixedExtract(
                            row.getInt("version"),
                            reported.of(
                                    row.getObject("from_day", LocalDate.class),
                                    row.getObject("to_day", LocalDate.class),
                                    documents.all(tx, tenant, Arrays.asList(ids))),
                            row.getObject("fixed_at", OffsetDateTime.class).toInstant(),
                            row.getString("fixed_by_name"));
                })
                .findOne();
    }

    /** The items that an extract can be fixed on: for communications, on an agenda that is still open, and not decided. */
    List<ExtractPlace> places(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                        select i.meeting_id, i.item_id, i.heading, m.starts_at
                        from agenda_item i join meeting m using (municipality, board, meeting_id)
                        where i.municipality = :municipality and i.board = :board and i.kind = 'COMMUNICATIONS'
                          and i.status = 'PLACED' and m.status <> 'CLOSED'
                        order by m.starts_at, i.position
                        """)
                .bindMethods(tenant)
                .map((row, context) -> new ExtractPlace(
                        row.getObject("meeting_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getString("heading"),
                        SwedishTime.dateOf(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** The last day of the latest extract of the board; the next one begins the day after. */
    Optional<LocalDate> lastDay(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                        select max(to_day) from communication_extract where municipality = :municipality and board = :board
                        """).bindMethods(tenant).mapTo(LocalDate.class).findOne();
    }
}
