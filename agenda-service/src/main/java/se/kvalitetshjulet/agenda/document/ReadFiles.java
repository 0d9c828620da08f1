package se.kvalitetshjulet.agenda.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Shows which files a document has had, and gives one out; of a secret document only to those entitled to it, and logged. */
@ApplicationScoped
public class ReadFiles {

    /** The room of the log of readings. */
    public static final String ROOM = "document";

    /** Why the registry is read: it is what it is for. */
    public static final String PURPOSE = "REGISTRY";

    private final Store store;
    private final Documents documents;
    private final DocumentFiles files;
    private final AccessLog log;

    ReadFiles(Store store, Documents documents, DocumentFiles files, AccessLog log) {
        this.store = store;
        this.documents = documents;
        this.files = files;
        this.log = log;
    }

    /** The latest first; none of a secret document that the caller may not see. */
    public List<FileVersion> list(Caller by, RegistryNumber matter, UUID documentId) {
        return store.inTenant(by.tenant(), tx -> {
            var document = documents.of(tx, by.tenant(), matter, documentId);
            return document.secret() && !Secrecy.isOpenTo(by) ? List.of() : files.of(tx, by.tenant(), documentId);
        });
    }

    /** One with its content. Call it outside any transaction: that a secret one is read is written down first. */
    public OpenedFile open(Caller by, RegistryNumber matter, UUID documentId, int version) {
        var document = store.inTenant(by.tenant(), tx -> {
            var found = documents.of(tx, by.tenant(), matter, documentId);
            if (found.secret() && !Secrecy.isOpenTo(by)) {
                throw Refusal.notFound();
            }
            versionOf(tx, by, found, version);
            return found;
        });
        if (document.secret()) {
            log.reading(
                    by,
                    by.firstOf(Role.REGISTRAR, Role.SECRETARY).orElseThrow(Refusal::notFound),
                    ROOM,
                    new AccessLog.Thing(document.number().toString(), null),
                    PURPOSE);
        }
        return store.inTenant(by.tenant(), tx -> {
            var file = versionOf(tx, by, document, version);
            return new OpenedFile(
                    document.number().toString().replace(':', '-'),
                    file.name(),
                    file.type(),
                    files.content(tx, by.tenant(), documentId, version));
        });
    }

    private FileVersion versionOf(Handle tx, Caller by, Document document, int version) {
        return files.of(tx, by.tenant(), document.documentId()).stream()
                .filter(file -> file.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
