package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.document.OpenDocument;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The registered documents of an item's statement: a secret one is withheld on an open item, and shown on a secret one. */
@ApplicationScoped
class Papers {

    private final Store store;
    private final Documents documents;
    private final OpenDocument open;

    Papers(Store store, Documents documents, OpenDocument open) {
        this.store = store;
        this.documents = documents;
        this.open = open;
    }

    List<Paper> of(Handle tx, Tenant tenant, ItemView item) {
        return attached(item).stream()
                .flatMap(id -> documents.find(tx, tenant, id).stream())
                .map(document -> isWithheld(item, document) ? Paper.withheld(document) : Paper.open(document))
                .toList();
    }

    /**
     * The file of one, as it stands.
     *
     * @param item with its statement, as the reader may see it
     */
    OpenedFile open(Tenant tenant, ItemView item, UUID documentId) {
        return store.inTenant(
                tenant,
                tx -> attached(item).stream()
                        .filter(documentId::equals)
                        .flatMap(id -> documents.find(tx, tenant, id).stream())
                        .filter(document -> !isWithheld(item, document))
                        .map(document -> open.open(tx, tenant, document))
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
    }

    private static boolean isWithheld(ItemView item, Document document) {
        return document.secret() && !item.secret();
    }

    private static List<UUID> attached(ItemView item) {
        return item.statement() == null ? List.of() : item.statement().attached();
    }
}
