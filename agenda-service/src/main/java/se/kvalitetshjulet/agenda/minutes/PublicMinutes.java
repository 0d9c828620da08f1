package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The minutes as everybody reads them on the web without saying who they are: nothing that is secret, and of a matter that concerns an
 * individual, or that is no more, only what the notice says of it. The rest is handed out by whoever keeps the minutes.
 */
@ApplicationScoped
public class PublicMinutes {

    private final ReadMinutes read;
    private final Store store;
    private final Items items;
    private final Matters matters;

    PublicMinutes(ReadMinutes read, Store store, Items items, Matters matters) {
        this.read = read;
        this.store = store;
        this.items = items;
        this.matters = matters;
    }

    /**
     * @param paragraphs those that have been approved and stand in a notice
     */
    public MinutesDocument of(Tenant tenant, UUID meetingId, Set<Integer> paragraphs) {
        var aboutNobody = store.inTenant(
                tenant,
                tx -> items.agendaOf(tx, tenant, meetingId).lines().stream()
                        .map(Agenda.Line::item)
                        .filter(item -> isAboutNobody(tx, tenant, item))
                        .map(AgendaItem::id)
                        .collect(Collectors.toSet()));
        return read.document(tenant, meetingId).open().onTheWeb(paragraphs, aboutNobody);
    }

    private boolean isAboutNobody(Handle tx, Tenant tenant, AgendaItem item) {
        var number = item.registryNumber();
        return number == null
                || matters.find(tx, tenant, number)
                        .filter(matter -> !matter.individual())
                        .isPresent();
    }
}
