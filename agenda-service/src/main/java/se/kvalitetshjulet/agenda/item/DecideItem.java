package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Records what the board decided on an item, under the year's next §, and tells those who asked. */
@ApplicationScoped
public class DecideItem {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final DecidingRule deciding;
    private final AgendaEvents events;
    private final InstantSource clock;

    DecideItem(
            Store store,
            Meetings meetings,
            Items items,
            Statements statements,
            DecidingRule deciding,
            AgendaEvents events,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.deciding = deciding;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param points the decision point by point; null with {@code APPROVED} means as the administration proposed
     */
    public AgendaItem decide(
            Caller by, UUID meetingId, UUID itemId, ItemDecided.Outcome outcome, @Nullable List<String> points) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.requireDeciding();
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            var proposed = proposed(tx, by.tenant(), item);
            var said = points == null ? asProposed(proposed, outcome) : points;
            deciding.check(
                    tx, by.tenant(), meeting, item, new DecidingRule.Intended(outcome, said, !proposed.isEmpty()));
            if (!item.secret()) {
                said.forEach(point -> Secrecy.refuseIdentityNumber("points", point));
            }
            int year = meeting.heldOn().getYear();
            item.decide(new Decision(
                    year, items.nextParagraph(tx, by.tenant(), year), outcome, said, clock.instant(), null));
            items.save(tx, by.tenant(), item);
            if (outcome == ItemDecided.Outcome.POSTPONED) {
                proposeAgain(tx, by.tenant(), item);
            }
            tell(tx, by.tenant(), meeting, item, meetings.save(tx, by.tenant(), meeting));
            return items.find(tx, by.tenant(), itemId).orElseThrow();
        });
    }

    private List<String> proposed(Handle tx, Tenant tenant, AgendaItem item) {
        return statements
                .of(tx, tenant, item.id())
                .map(OfficialStatement::proposedDecisions)
                .orElse(List.of());
    }

    private static List<String> asProposed(List<String> proposed, ItemDecided.Outcome outcome) {
        return outcome == ItemDecided.Outcome.APPROVED ? proposed : List.of();
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
