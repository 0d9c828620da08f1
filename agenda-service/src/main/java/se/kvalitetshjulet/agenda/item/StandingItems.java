package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.NewAgenda;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The headings that every agenda of the board begins and ends with. */
@ApplicationScoped
class StandingItems implements NewAgenda {

    private final AgendaConfig config;
    private final Items items;

    StandingItems(AgendaConfig config, Items items) {
        this.config = config;
        this.items = items;
    }

    @Override
    public void lay(Handle tx, Tenant tenant, Meeting meeting) {
        var standing = config.standingItems();
        var laid = new ArrayList<AgendaItem>();
        standing.opening()
                .forEach(
                        heading -> laid.add(AgendaItem.of(heading, ItemKind.FORMAL, AgendaItem.Part.OPENING, 1, null)));
        standing.closing()
                .forEach(heading -> laid.add(
                        AgendaItem.of(heading, ItemKind.ofHeading(heading), AgendaItem.Part.CLOSING, 1, null)));
        laid.add(AgendaItem.of(standing.secret(), ItemKind.SECRET, AgendaItem.Part.CLOSING, 1, null));
        for (int place = 1; place <= laid.size(); place++) {
            var item = laid.get(place - 1);
            item.placeOn(meeting.id(), place);
            items.add(tx, tenant, item);
        }
    }
}
