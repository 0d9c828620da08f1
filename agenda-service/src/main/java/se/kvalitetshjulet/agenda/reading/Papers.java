package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.document.OpenDocument;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.Notices;
import se.kvalitetshjulet.agenda.notice.ReadTold;
import se.kvalitetshjulet.agenda.notice.Told;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What belongs to an item: what the board is told at it, and the registered documents of its statement. A secret one is withheld on an open item, and shown on a secret one. */
@ApplicationScoped
class Papers {

    private final Store store;
    private final Documents documents;
    private final OpenDocument open;
    private final Notices notices;
    private final ReadTold told;

    Papers(Store store, Documents documents, OpenDocument open, Notices notices, ReadTold told) {
        this.store = store;
        this.documents = documents;
        this.open = open;
        this.notices = notices;
        this.told = told;
    }

    /** What the board is told at items of the agenda, by item. */
    Map<UUID, Told> told(Handle tx, Tenant tenant, UUID meetingId) {
        return told.onAgenda(tx, tenant, meetingId);
    }

    /**
     * @param issued the notice that has gone out; null before that
     */
    List<Paper> of(Handle tx, Tenant tenant, ItemView item, @Nullable Notice issued) {
        return attached(item).stream()
                .flatMap(id -> asSent(tx, tenant, item, id, issued).stream())
                .map(document -> isWithheld(item, document) ? Paper.withheld(document) : Paper.open(document))
                .toList();
    }

    /**
     * The file of one.
     *
     * @param item with its statement, as the reader may see it
     */
    OpenedFile open(Tenant tenant, ItemView item, UUID documentId) {
        return store.inTenant(
                tenant,
                tx -> attached(item).stream()
                        .filter(documentId::equals)
                        .flatMap(id -> asSent(tx, tenant, item, id, issued(tx, tenant, item)).stream())
                        .filter(document -> !isWithheld(item, document))
                        .map(document -> open.open(tx, tenant, document))
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
    }

    /** With the file that went out with the notice; one that has been attached since stands as it is. */
    private Optional<Document> asSent(
            Handle tx, Tenant tenant, ItemView item, UUID documentId, @Nullable Notice issued) {
        return Optional.ofNullable(issued)
                .flatMap(notice -> notice.enclosure(item.itemId(), documentId))
                .map(sent -> documents.withFile(tx, tenant, documentId, sent.fileVersion(), sent.summary()))
                .orElseGet(() -> documents.find(tx, tenant, documentId));
    }

    private @Nullable Notice issued(Handle tx, Tenant tenant, ItemView item) {
        return item.meetingId() == null
                ? null
                : notices.issued(tx, tenant, item.meetingId(), null).orElse(null);
    }

    private static boolean isWithheld(ItemView item, Document document) {
        return document.secret() && !item.secret();
    }

    private static List<UUID> attached(ItemView item) {
        return item.statement() == null ? List.of() : item.statement().attached();
    }
}
