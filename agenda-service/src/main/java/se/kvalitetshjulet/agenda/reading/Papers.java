package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The registered documents of an item's statement: a secret one is withheld on an open item, and shown on a secret one. */
@ApplicationScoped
class Papers {

    private final Store store;
    private final Documents documents;

    Papers(Store store, Documents documents) {
        this.store = store;
        this.documents = documents;
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
                        .map(document -> opened(tx, tenant, document))
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
    }

    private OpenedFile opened(Handle tx, Tenant tenant, Document document) {
        var file = document.file();
        if (file == null) {
            throw Refusal.notFound();
        }
        var type = Arrays.stream(FileType.values())
                .filter(known -> known.mediaType().equals(file.mediaType()))
                .findFirst()
                .orElseThrow();
        var name = document.number().toString().replace(':', '-') + "." + endingOf(type);
        return new OpenedFile(name, name, type, documents.bytes(tx, tenant, document.documentId(), file.version()));
    }

    private static String endingOf(FileType type) {
        return type == FileType.TEXT ? "txt" : type.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isWithheld(ItemView item, Document document) {
        return document.secret() && !item.secret();
    }

    private static List<UUID> attached(ItemView item) {
        return item.statement() == null ? List.of() : item.statement().attached();
    }
}
