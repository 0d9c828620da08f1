package se.kvalitetshjulet.agenda.communication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The extract of the registry between two days as it is now. It is the same for everybody. */
@ApplicationScoped
public class ReportedDocuments {

    private final Store store;
    private final Documents documents;
    private final AgendaConfig config;

    ReportedDocuments(Store store, Documents documents, AgendaConfig config) {
        this.store = store;
        this.documents = documents;
        this.config = config;
    }

    public Communications between(Caller by, LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return store.inTenant(by.tenant(), tx -> of(from, to, reported(tx, by.tenant(), from, to)));
    }

    List<Document> reported(Handle tx, Tenant tenant, LocalDate from, LocalDate to) {
        return documents.reported(tx, tenant, from, to);
    }

    Communications of(LocalDate from, LocalDate to, List<Document> reported) {
        return Communications.of(from, to, reported, config.communications().sendersFirst());
    }

    static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Refusal.ofField("to", "Ligger före den första dagen.");
        }
    }
}
