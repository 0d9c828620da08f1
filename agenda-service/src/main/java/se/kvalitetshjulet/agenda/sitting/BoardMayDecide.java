package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.DecidingRule;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The board decides only with a quorum (KL 6:27), not while a vote goes on, and what it has answered. */
@ApplicationScoped
class BoardMayDecide implements DecidingRule {

    private final Sittings sittings;
    private final InstantSource clock;

    BoardMayDecide(Sittings sittings, InstantSource clock) {
        this.sittings = sittings;
        this.clock = clock;
    }

    @Override
    public void check(Handle tx, Tenant tenant, Meeting meeting, AgendaItem item, Intended decision) {
        var sitting = sittings.of(tx, tenant, meeting);
        new NextStep(sitting, sitting.of(item.id(), clock.instant()), item.secret()).requireDecidable(decision);
    }
}
