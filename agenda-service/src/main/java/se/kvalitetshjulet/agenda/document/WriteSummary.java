package se.kvalitetshjulet.agenda.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/**
 * Writes in short what a document says, for those who cannot read its file. Without it a file that is not accessible is not
 * published (DOS-lagen 2018:1937). It is of the file that stands: a new file needs a new one.
 */
@ApplicationScoped
public class WriteSummary {

    private final Store store;
    private final Documents documents;
    private final DocumentFiles files;
    private final List<WhenDocumentChanges> others;
    private final InstantSource clock;

    WriteSummary(
            Store store,
            Documents documents,
            DocumentFiles files,
            @All List<WhenDocumentChanges> others,
            InstantSource clock) {
        this.store = store;
        this.documents = documents;
        this.files = files;
        this.others = others;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version of the document that the writer has seen
     */
    public Document write(Caller by, RegistryNumber matter, UUID documentId, @Nullable String ifMatch, String text) {
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var document = documents.ofOpen(tx, by.tenant(), matter, documentId);
            Versions.require(ifMatch, document.version());
            if (document.file() == null) {
                throw new Refusal(AgendaProblem.NO_FILE, "Lägg till handlingens fil, och sammanfatta den sedan.");
            }
            if (!document.secret()) {
                Secrecy.refuseIdentityNumber("text", text);
            }
            files.summarise(tx, by, document, document.file().version(), text.strip(), clock.instant());
            others.forEach(each -> each.changed(tx, by.tenant(), documentId));
            return documents.of(tx, by.tenant(), matter, documentId);
        });
    }
}
