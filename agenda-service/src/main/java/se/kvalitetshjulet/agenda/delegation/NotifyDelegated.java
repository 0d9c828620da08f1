package se.kvalitetshjulet.agenda.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.MeetingClosed;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.DelegatedDecisionNotified;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The board has been told of what stood in its notice, when a meeting closes that had delegated decisions on its agenda. */
@ApplicationScoped
class NotifyDelegated implements MeetingClosed {

    /** A decision is told of once. */
    private static final long FIRST = 1;

    private final Items items;
    private final DelegatedDecisions decisions;
    private final AgendaEvents events;

    NotifyDelegated(Items items, DelegatedDecisions decisions, AgendaEvents events) {
        this.items = items;
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public void closed(Handle tx, Tenant tenant, Meeting meeting) {
        boolean onAgenda = items.agendaOf(tx, tenant, meeting.id()).lines().stream()
                .anyMatch(line -> line.item().kind() == ItemKind.DELEGATED_DECISIONS);
        if (!onAgenda) {
            return;
        }
        var until = decisions.fixedAt(tx, tenant, meeting);
        decisions
                .notified(tx, tenant, meeting, until)
                .forEach(decision -> events.tell(
                        tx,
                        tenant,
                        EventTypes.DELEGATED_DECISION_NOTIFIED,
                        decision.number(),
                        FIRST,
                        new DelegatedDecisionNotified(
                                decision.number(), meeting.id().toString()),
                        null));
    }
}
