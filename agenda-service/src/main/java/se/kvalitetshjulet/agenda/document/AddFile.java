package se.kvalitetshjulet.agenda.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.digest.Sha256;
import se.kvalitetshjulet.kit.file.ReceiveFile;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Upload;

/** Adds a file to a document: its first, or one that takes the place of the one before. */
@ApplicationScoped
public class AddFile {

    private final Store store;
    private final Documents documents;
    private final DocumentFiles files;
    private final ReceiveFile receive;
    private final List<WhenDocumentChanges> others;
    private final InstantSource clock;

    AddFile(
            Store store,
            Documents documents,
            DocumentFiles files,
            ReceiveFile receive,
            @All List<WhenDocumentChanges> others,
            InstantSource clock) {
        this.store = store;
        this.documents = documents;
        this.files = files;
        this.receive = receive;
        this.others = others;
        this.clock = clock;
    }

    /** Call it outside any transaction. The name of a file goes where its content does not, also when that is secret. */
    public FileVersion add(Caller by, RegistryNumber matter, UUID documentId, Upload.Sent sent) {
        Secrecy.refuseIdentityNumber(ReceiveFile.FIELD, sent.name());
        store.useTenant(by.tenant(), tx -> documents.ofOpen(tx, by.tenant(), matter, documentId));
        var file = receive.receive(sent);
        var check = FileCheck.of(file.type(), file.content());
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var document = documents.ofOpen(tx, by.tenant(), matter, documentId);
            var added = new FileVersion(
                    document.file() == null ? 1 : document.file().version() + 1,
                    file.name(),
                    file.type(),
                    file.content().length,
                    check.pages(),
                    check.lacks(),
                    Sha256.of(file.content()),
                    file.scanned(),
                    clock.instant(),
                    by.name());
            files.keep(tx, by, documentId, added, file.content());
            others.forEach(each -> each.changed(tx, by.tenant(), documentId));
            return added;
        });
    }
}
