package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Puts the standing headings on a new meeting's agenda, in their order. */
@ApplicationScoped
public class LayAgenda {

    private final Items items;

    LayAgenda(Items items) {
        this.items = items;
    }

    public void lay(Handle tx, Tenant tenant, Meeting meeting, List<StandingHeading> headings) {
        int place = 1;
        for (var standing : headings) {
            var item = AgendaItem.of(standing.heading(), standing.kind(), standing.part(), 1, null);
            item.placeOn(meeting.id(), place++);
            items.add(tx, tenant, item);
        }
    }
}
