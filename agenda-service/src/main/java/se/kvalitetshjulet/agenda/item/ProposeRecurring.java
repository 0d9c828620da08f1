package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Proposes that the board takes up a matter that comes back each year. */
@ApplicationScoped
public class ProposeRecurring {

    private final Items items;

    ProposeRecurring(Items items) {
        this.items = items;
    }

    public void propose(Handle tx, Tenant tenant, Matter matter) {
        items.add(
                tx,
                tenant,
                AgendaItem.of(
                        matter.title(), ItemKind.ofMatter(matter.kind()), AgendaItem.Part.MATTERS, 1, matter.number()));
    }
}
