package se.kvalitetshjulet.agenda.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Documents as the caller may see them. */
@ApplicationScoped
public class ReadDocuments {

    private final Store store;
    private final Matters matters;
    private final Documents documents;
    private final DocumentHistory history;

    ReadDocuments(Store store, Matters matters, Documents documents, DocumentHistory history) {
        this.store = store;
        this.matters = matters;
        this.documents = documents;
        this.history = history;
    }

    /** In the order of their numbers. */
    public List<DocumentView> ofMatter(Caller by, RegistryNumber matter) {
        boolean entitled = Secrecy.isOpenTo(by);
        return store.inTenant(by.tenant(), tx -> {
            matters.find(tx, by.tenant(), matter).orElseThrow(Refusal::notFound);
            return documents.ofMatter(tx, by.tenant(), matter).stream()
                    .map(document -> DocumentView.of(document, entitled))
                    .toList();
        });
    }

    public DocumentView one(Caller by, RegistryNumber matter, UUID documentId) {
        return DocumentView.of(
                store.inTenant(by.tenant(), tx -> documents.of(tx, by.tenant(), matter, documentId)),
                Secrecy.isOpenTo(by));
    }

    /** What has been changed, the latest first. */
    public List<DocumentHistory.Change> history(Caller by, RegistryNumber matter, UUID documentId) {
        return store.inTenant(by.tenant(), tx -> {
            documents.of(tx, by.tenant(), matter, documentId);
            return history.of(tx, by.tenant(), documentId);
        });
    }
}
