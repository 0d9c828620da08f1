package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.conflict.UnusedEditions;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.RegisterMatter;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;

/**
 * Asks the board to decide on an edition of a report: joins the report's standing matter or registers one, and proposes
 * an item with its statement written. A later edition takes the earlier one's place as long as nobody has been told of
 * it; after that it is an item of its own, and what was issued or decided stands as it was.
 */
@ApplicationScoped
public class ProposeReport {

    private final AgendaConfig config;
    private final RegisterMatter register;
    private final RevisableItems revisable;
    private final Items items;
    private final Statements statements;
    private final UnusedEditions unused;

    ProposeReport(
            AgendaConfig config,
            RegisterMatter register,
            RevisableItems revisable,
            Items items,
            Statements statements,
            UnusedEditions unused) {
        this.config = config;
        this.register = register;
        this.revisable = revisable;
        this.items = items;
        this.statements = statements;
        this.unused = unused;
    }

    /** Call it with {@link BoardLock#REGISTRY} held. */
    public void propose(Handle tx, ReportEdition edition) {
        var tenant = edition.tenant();
        var matter = register.ofReport(
                tx, tenant, edition.standingOrigin(), edition.heading(), classification(), edition.cause());
        var known = items.ofMatter(tx, tenant, matter.number());
        int newest = known.stream()
                .map(AgendaItem::edition)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (edition.number() <= newest) {
            // Topics keep the order of one edition's events only: an older edition may come last, and is history then.
            unused.keep(
                    tx, edition.cause(), edition.type(), edition.publishedAt(), edition.reportId(), matter.number());
            return;
        }
        known.stream()
                .filter(item -> item.edition() != null)
                .map(item -> revisable.held(tx, tenant, item))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresentOrElse(item -> rewrite(tx, item, edition), () -> add(tx, matter, edition));
    }

    private void rewrite(Handle tx, AgendaItem item, ReportEdition edition) {
        var tenant = edition.tenant();
        item.rewriteFor(edition.origin(), edition.number(), edition.heading());
        int version = statements.lastVersion(tx, tenant, item.id()) + 1;
        statements.write(tx, tenant, item.id(), edition.statement(version));
        revisable.save(tx, tenant, item);
    }

    private void add(Handle tx, Matter matter, ReportEdition edition) {
        var id = AgendaEvents.nameBased("item", edition.cause());
        items.add(
                tx,
                edition.tenant(),
                AgendaItem.proposed(
                        // It follows from the edition, so that it is proposed once.
                        id,
                        edition.heading(),
                        matter.secret() ? ItemKind.SECRET : ItemKind.REPORT,
                        AgendaItem.Part.MATTERS,
                        matter.number(),
                        new Asked(edition.origin(), edition.number(), null)));
        statements.write(tx, edition.tenant(), id, edition.statement(1));
    }

    private MatterRegistered.Classification classification() {
        var of = config.reportClassification();
        return new MatterRegistered.Classification(of.plan(), of.code(), of.name());
    }
}
