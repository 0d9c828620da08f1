package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.RegisterMatter;
import se.kvalitetshjulet.agenda.statement.Statements;

/**
 * Puts before the board what a lex Sarah case wants of it: joins the case's matter or registers one, and proposes an item with its
 * statement written. Of a case one thing at a time is asked: an item that nobody has been told of is written anew, or taken back
 * when it belongs in the other part of the agenda. One that the members have been sent stays, and is known by its cause.
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
    void propose(Handle tx, CaseItem wanted) {
        var tenant = wanted.tenant();
        var matter =
                register.ofLexSarah(tx, tenant, wanted.origin(), wanted.heading(), wanted.secret(), wanted.cause());
        boolean secret = matter.secret() || wanted.secret();
        var held = items.ofMatter(tx, tenant, matter.number()).stream()
                .filter(item -> wanted.origin().equals(item.origin()))
                // Agendas before what waits for one, as everybody locks them.
                .sorted(Comparator.comparing(
                        AgendaItem::meetingId, Comparator.nullsLast(Comparator.<UUID>naturalOrder())))
                .flatMap(item -> revisable.held(tx, tenant, item).stream())
                .toList();
        // What the open part has been promised is not put into it, nor the other way round.
        var rewritten = held.stream().filter(item -> item.secret() == secret).findFirst();
        rewritten.ifPresentOrElse(item -> rewrite(tx, item, wanted), () -> add(tx, matter, secret, wanted));
        held.stream()
                .filter(item -> rewritten.filter(kept -> kept == item).isEmpty())
                .forEach(item -> revisable.withdraw(tx, tenant, item));
    }

    private void rewrite(Handle tx, AgendaItem item, CaseItem wanted) {
        var tenant = wanted.tenant();
        int version = statements.lastVersion(tx, tenant, item.id()) + 1;
        statements.write(tx, tenant, item.id(), wanted.statement(version));
        item.rewriteFor(wanted.cause().id());
        revisable.save(tx, tenant, item);
    }

    private void add(Handle tx, Matter matter, boolean secret, CaseItem wanted) {
        var id = AgendaEvents.nameBased("item", wanted.cause());
        items.add(
                tx,
                wanted.tenant(),
                AgendaItem.proposed(
                        // It follows from the event, so that it is proposed once.
                        id,
                        wanted.heading(),
                        secret ? ItemKind.SECRET : ItemKind.MATTER,
                        secret ? AgendaItem.Part.CLOSING : AgendaItem.Part.MATTERS,
                        matter.number(),
                        new Asked(wanted.origin(), null, wanted.cause().id())));
        statements.write(tx, wanted.tenant(), id, wanted.statement(1));
    }
}
