package se.kvalitetshjulet.agenda.governing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Enters a governing document that has been adopted, or a new version of one. */
@ApplicationScoped
class AdoptDocument {

    private final Store store;
    private final GoverningDocuments documents;

    AdoptDocument(Store store, GoverningDocuments documents) {
        this.store = store;
        this.documents = documents;
    }

    GoverningDocument adopt(Caller by, NewVersion wanted) {
        refuse(wanted);
        return store.inTenant(by.tenant(), tx -> added(tx, by, UUID.randomUUID(), 1, wanted));
    }

    GoverningDocument renew(Caller by, UUID documentId, @Nullable String ifMatch, NewVersion wanted) {
        refuse(wanted);
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.GOVERNING_DOCUMENTS.take(tx, by.tenant());
            var latest = documents.versions(tx, by.tenant(), documentId).stream()
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            Versions.require(ifMatch, latest.version());
            if (wanted.adoptedOn().isBefore(latest.adoptedOn())) {
                throw Refusal.ofField(
                        "adoptedOn",
                        "Den förra versionen antogs den " + latest.adoptedOn() + ". Ange den dagen eller en senare.");
            }
            return added(tx, by, documentId, latest.version() + 1, wanted);
        });
    }

    private GoverningDocument added(Handle tx, Caller by, UUID id, int version, NewVersion wanted) {
        var document = new GoverningDocument(
                id,
                version,
                wanted.title().strip(),
                wanted.owner().strip(),
                wanted.adoptedBy().strip(),
                wanted.adoptedOn(),
                wanted.paragraph(),
                wanted.nextReview(),
                wanted.endedOn());
        documents.add(tx, by, document);
        return document;
    }

    private static void refuse(NewVersion wanted) {
        refuseBefore("nextReview", wanted.nextReview(), wanted.adoptedOn());
        refuseBefore("endedOn", wanted.endedOn(), wanted.adoptedOn());
        Secrecy.refuseIdentityNumber("title", wanted.title());
        Secrecy.refuseIdentityNumber("owner", wanted.owner());
        Secrecy.refuseIdentityNumber("adoptedBy", wanted.adoptedBy());
        Secrecy.refuseIdentityNumberIfAny("paragraph", wanted.paragraph());
    }

    private static void refuseBefore(String field, @Nullable LocalDate day, LocalDate adoptedOn) {
        if (day != null && day.isBefore(adoptedOn)) {
            throw Refusal.ofField(field, "Ligger före den dag då dokumentet antogs.");
        }
    }
}
