package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Records what the board decided on an item, under the year's next §, and tells those who asked. */
@ApplicationScoped
class RecordDecision {

    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final AgendaEvents events;
    private final InstantSource clock;

    RecordDecision(Meetings meetings, Items items, Statements statements, AgendaEvents events, InstantSource clock) {
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** Call it with the meeting and the item held. */
    void record(
            Handle tx,
            Tenant tenant,
            Meeting meeting,
            AgendaItem item,
            ItemDecided.Outcome outcome,
            List<String> points) {
        int year = meeting.heldOn().getYear();
        item.decide(new Decision(year, items.nextParagraph(tx, tenant, year), outcome, points, clock.instant(), null));
        items.save(tx, tenant, item);
        if (outcome == ItemDecided.Outcome.POSTPONED) {
            proposeAgain(tx, tenant, item);
        }
        tell(tx, tenant, meeting, item, meetings.save(tx, tenant, meeting));
    }

    /** What is postponed comes back to a later meeting. */
    private void proposeAgain(Handle tx, Tenant tenant, AgendaItem item) {
        var again = item.again();
        items.add(tx, tenant, again);
        statements
                .of(tx, tenant, item.id())
                .ifPresent(statement -> statements.write(tx, tenant, again.id(), statement.asVersion(1)));
    }

    /** A heading without a matter concerns nobody outside: it has its § but no event. */
    private void tell(Handle tx, Tenant tenant, Meeting meeting, AgendaItem item, long version) {
        var number = item.registryNumber();
        var decision = item.decision();
        if (number == null || decision == null) {
            return;
        }
        events.tell(
                tx,
                tenant,
                EventTypes.ITEM_DECIDED,
                meeting.id().toString(),
                version,
                new ItemDecided(
                        meeting.id().toString(),
                        item.id().toString(),
                        decision.paragraph(),
                        number.toString(),
                        decision.outcome(),
                        item.secret() ? List.of() : decision.points(),
                        item.origin(),
                        item.cause()),
                null);
    }
}
