package se.kvalitetshjulet.agenda.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** To whom the decided paragraphs of meetings are sent. For those who keep the registry: a recipient may be a person. */
@ApplicationScoped
public class DispatchLists {

    private final Store store;
    private final Items items;
    private final Matters matters;
    private final Statements statements;
    private final Dispatches dispatches;
    private final AgendaConfig config;

    DispatchLists(
            Store store,
            Items items,
            Matters matters,
            Statements statements,
            Dispatches dispatches,
            AgendaConfig config) {
        this.store = store;
        this.items = items;
        this.matters = matters;
        this.statements = statements;
        this.dispatches = dispatches;
        this.config = config;
    }

    public DispatchList of(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> of(tx, by.tenant(), meetingId, itemId));
    }

    DispatchList of(Handle tx, Tenant tenant, UUID meetingId, UUID itemId) {
        var item = item(tx, tenant, meetingId, itemId);
        var decision = item.decision();
        if (decision == null) {
            throw new Refusal(AgendaProblem.NOTHING_TO_SEND, "Nämnden har inte beslutat i ärendet än.");
        }
        return new DispatchList(
                itemId,
                decision.paragraph(),
                decision.approvedOn(),
                isIndividual(tx, tenant, item),
                DispatchList.rows(
                        statements
                                .of(tx, tenant, itemId)
                                .map(OfficialStatement::recipients)
                                .orElse(List.of()),
                        config.internalRecipients(),
                        dispatches.sheetsOf(tx, tenant, itemId),
                        dispatches.of(tx, tenant, itemId)));
    }

    AgendaItem item(Handle tx, Tenant tenant, UUID meetingId, UUID itemId) {
        return items.agendaOf(tx, tenant, meetingId)
                .lineOf(itemId)
                .map(Agenda.Line::item)
                .orElseThrow(Refusal::notFound);
    }

    /** What is secret is taken to be about an individual, also where nobody has said so of its matter. */
    private boolean isIndividual(Handle tx, Tenant tenant, AgendaItem item) {
        return item.secret()
                || Optional.ofNullable(item.registryNumber())
                        .flatMap(number -> matters.find(tx, tenant, number))
                        .map(Matter::individual)
                        .orElse(false);
    }
}
