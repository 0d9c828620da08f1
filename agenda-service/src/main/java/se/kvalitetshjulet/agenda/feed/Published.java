package se.kvalitetshjulet.agenda.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.Notices;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Finds what has been published of a meeting. */
@ApplicationScoped
class Published {

    private final Notices notices;
    private final Items items;
    private final Statements statements;
    private final Documents documents;
    private final FeedChanges changes;

    Published(Notices notices, Items items, Statements statements, Documents documents, FeedChanges changes) {
        this.notices = notices;
        this.items = items;
        this.statements = statements;
        this.documents = documents;
        this.changes = changes;
    }

    /** Empty before the notice has gone out. */
    Optional<PublishedMeeting> meeting(Handle tx, Tenant tenant, UUID meetingId) {
        return notices.issued(tx, tenant, meetingId, null)
                .map(notice -> PublishedMeeting.of(
                        notice,
                        items.agendaOf(tx, tenant, meetingId),
                        changes.erasedOf(tx, tenant, meetingId),
                        row -> text(tx, tenant, row)));
    }

    /** The version that the notice went out with: what is written since then goes out with the next one. */
    private PublishedMeeting.@Nullable Text text(Handle tx, Tenant tenant, Notice.Row row) {
        var version = row.statementVersion();
        return version == null || version == 0
                ? null
                : statements
                        .version(tx, tenant, row.itemId(), version)
                        .map(statement -> new PublishedMeeting.Text(
                                statement.dated(),
                                statement.title(),
                                statement.proposedDecisions(),
                                files(tx, tenant, row.enclosures())))
                        .orElse(null);
    }

    /** Each with the file and the summary that went out; one that has become secret since is not told. */
    private List<Document> files(Handle tx, Tenant tenant, List<Notice.Enclosure> sent) {
        return sent.stream()
                .flatMap(each ->
                        documents.withFile(tx, tenant, each.documentId(), each.fileVersion(), each.summary()).stream())
                .filter(Document::isPublishable)
                .toList();
    }
}
