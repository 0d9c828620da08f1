package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** Takes back the question of a lex Sarah case that the board has decided without this product, as long as it waits for an agenda. */
@ApplicationScoped
class WithdrawLexSarah {

    private final Matters matters;
    private final Items items;

    WithdrawLexSarah(Matters matters, Items items) {
        this.matters = matters;
        this.items = items;
    }

    /** True when the board itself has decided. */
    static boolean isMeant(IncomingEvent event) {
        return event.data() instanceof LexSarahDecided decided && decided.decidedBy() == DecidedBy.BOARD;
    }

    /** Call it with {@link BoardLock#REGISTRY} held. */
    void withdraw(Handle tx, IncomingEvent event) {
        var tenant = event.tenant();
        var reportId = event.dataAs(LexSarahDecided.class).reportId();
        var origin = new Origin(Origin.Kind.LEX_SARAH, reportId);
        matters.ofOrigin(tx, tenant, origin).map(Matter::number).stream()
                .flatMap(number -> items.ofMatter(tx, tenant, number).stream())
                .filter(item -> origin.equals(item.origin()))
                .map(item -> items.locked(tx, tenant, item.id()))
                .filter(item -> item.status() == AgendaItem.Status.PROPOSED)
                .forEach(item -> items.withdraw(tx, tenant, item));
    }
}
