package se.kvalitetshjulet.agenda.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Puts right what the registry says of a document, and marks it as secret or takes the mark away. What it said stays beside what it
 * says; its number, its matter and its day of registration do not change.
 */
@ApplicationScoped
public class ChangeDocument {

    private final Store store;
    private final Matters matters;
    private final Documents documents;
    private final List<WhenDocumentChanges> told;
    private final InstantSource clock;

    ChangeDocument(
            Store store,
            Matters matters,
            Documents documents,
            @All List<WhenDocumentChanges> told,
            InstantSource clock) {
        this.store = store;
        this.matters = matters;
        this.documents = documents;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the caller has seen
     * @param wanted all of the document as it is to stand
     */
    public Document change(
            Caller by, RegistryNumber matter, UUID documentId, @Nullable String ifMatch, NewDocument wanted) {
        if (wanted.registeredOn() != null) {
            throw Refusal.ofField("registeredOn", "Kan inte ändras.");
        }
        var today = SwedishTime.today(clock);
        wanted.requireSense(today);
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var before = documents.of(tx, by.tenant(), matter, documentId);
            Versions.require(ifMatch, before.version());
            var of = matters.find(tx, by.tenant(), matter).orElseThrow(Refusal::notFound);
            of.requireOpen();
            if (!of.secret() && wanted.secrecy() == null) {
                wanted.refuseIdentityNumbers();
                // It may have been written while the document was secret, and is read with it from now on.
                Secrecy.refuseIdentityNumberIfAny("summary", before.summary());
            }
            documents.change(tx, by, before, wanted, today, clock.instant());
            told.forEach(other -> other.changed(tx, by.tenant(), documentId));
            return documents.of(tx, by.tenant(), matter, documentId);
        });
    }
}
