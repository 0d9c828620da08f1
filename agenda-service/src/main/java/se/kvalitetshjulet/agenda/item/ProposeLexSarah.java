package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.RegisterMatter;
import se.kvalitetshjulet.agenda.statement.Statements;

/**
 * Asks the board to decide in a lex Sarah case: joins the case's matter or registers one, and proposes an item with its statement
 * written. Asked anew, an item that nobody has been told of is written anew; otherwise there is a new one.
 */
@ApplicationScoped
class ProposeLexSarah {

    private final RegisterMatter register;
    private final Items items;
    private final RevisableItems revisable;
    private final Statements statements;

    ProposeLexSarah(RegisterMatter register, Items items, RevisableItems revisable, Statements statements) {
        this.register = register;
        this.items = items;
        this.revisable = revisable;
        this.statements = statements;
    }

    /** Call it with {@link BoardLock#REGISTRY} held. */
    void propose(Handle tx, DecisionRequest request) {
        var tenant = request.tenant();
        var matter =
                register.ofLexSarah(tx, tenant, request.origin(), request.heading(), request.secret(), request.cause());
        items.ofMatter(tx, tenant, matter.number()).stream()
                // What the open part has been promised is not put into it, nor the other way round.
                .filter(item -> item.secret() == isSecret(matter, request))
                .flatMap(item -> revisable.held(tx, tenant, item).stream())
                .findFirst()
                .ifPresentOrElse(item -> rewrite(tx, item, request), () -> add(tx, matter, request));
    }

    private void rewrite(Handle tx, AgendaItem item, DecisionRequest request) {
        var tenant = request.tenant();
        int version =
                statements.of(tx, tenant, item.id()).map(it -> it.version() + 1).orElse(1);
        statements.write(tx, tenant, item.id(), request.statement(version));
        revisable.save(tx, tenant, item);
    }

    private void add(Handle tx, Matter matter, DecisionRequest request) {
        var id = AgendaEvents.nameBased("item", request.cause());
        items.add(
                tx,
                request.tenant(),
                AgendaItem.ofLexSarah(
                        id, request.heading(), matter.number(), isSecret(matter, request), request.origin()));
        statements.write(tx, request.tenant(), id, request.statement(1));
    }

    private static boolean isSecret(Matter matter, DecisionRequest request) {
        return matter.secret() || request.secret();
    }
}
