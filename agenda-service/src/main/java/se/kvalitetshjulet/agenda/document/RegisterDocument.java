package se.kvalitetshjulet.agenda.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegisterMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.registry.RegistrySeries;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Gives a document its number and its place in a matter (OSL 5 kap. 1 §). */
@ApplicationScoped
public class RegisterDocument {

    private final Store store;
    private final Matters matters;
    private final Documents documents;
    private final RegistrySeries series;
    private final InstantSource clock;

    RegisterDocument(Store store, Matters matters, Documents documents, RegistrySeries series, InstantSource clock) {
        this.store = store;
        this.matters = matters;
        this.documents = documents;
        this.series = series;
        this.clock = clock;
    }

    public Document register(Caller by, RegistryNumber matter, NewDocument wanted) {
        var today = SwedishTime.today(clock);
        var on = NewDocument.notAfter(
                today, "registeredOn", wanted.registeredOn() == null ? today : wanted.registeredOn());
        if (on.getYear() < RegisterMatter.FIRST_YEAR) {
            throw Refusal.ofField("registeredOn", "Ligger före år " + RegisterMatter.FIRST_YEAR + ".");
        }
        wanted.requireSense(today);
        var secrecy = wanted.secrecy() == null ? null : wanted.secrecy().setOn(today, "secrecy");
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var found = matters.find(tx, by.tenant(), matter).orElseThrow(Refusal::notFound);
            found.requireOpen();
            boolean secret = found.secret() || secrecy != null;
            if (!secret) {
                wanted.refuseIdentityNumbers();
            }
            var document = new Document(
                    UUID.randomUUID(),
                    DocumentNumber.of(
                            by.tenant(),
                            on.getYear(),
                            series.next(tx, by.tenant(), RegistrySeries.Kind.DOCUMENTS, on.getYear())),
                    matter,
                    wanted.direction(),
                    wanted.date(),
                    wanted.title().strip(),
                    secret,
                    null,
                    wanted.correspondent(),
                    wanted.theirReference(),
                    secrecy,
                    null,
                    wanted.isReported(),
                    0);
            documents.add(tx, by.tenant(), document, on, clock.instant(), by.subject());
            return document;
        });
    }
}
