package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.MatterHandlers;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What the registry says of items: what they are called, who has to do with a secret one, and which documents belong to which. */
@ApplicationScoped
class ItemMatters {

    private final Matters matters;
    private final MatterHandlers handlers;
    private final AttachDocuments documents;

    ItemMatters(Matters matters, MatterHandlers handlers, AttachDocuments documents) {
        this.matters = matters;
        this.handlers = handlers;
        this.documents = documents;
    }

    /** A secret item is open to the secretary and the registrar, and to those who are named to handle its matter. */
    boolean isOpenTo(Handle tx, Caller by, AgendaItem item) {
        var number = item.registryNumber();
        return !item.secret()
                || Secrecy.isOpenTo(by)
                || number != null && handlers.of(tx, by.tenant(), number).include(by);
    }

    void requireOpenTo(Handle tx, Caller by, AgendaItem item) {
        if (!isOpenTo(tx, by, item)) {
            throw Refusal.notFound();
        }
    }

    /** As the head of a statement has it; empty without a matter. */
    String designation(Handle tx, Tenant tenant, AgendaItem item) {
        var number = item.registryNumber();
        return number == null
                ? ""
                : matters.find(tx, tenant, number).map(Matter::designation).orElse("");
    }

    /** @throws Refusal when one is not there, is secret and the item is not, or finds no room in the packet */
    void requireAttachable(Handle tx, Tenant tenant, AgendaItem item, List<UUID> attached) {
        documents.require(tx, tenant, item, attached);
    }
}
