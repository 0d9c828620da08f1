package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Has the board decide on an item of the meeting that is open, where the rules let it. */
@ApplicationScoped
public class DecideItem {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final DecidingRule deciding;
    private final RecordDecision record;

    DecideItem(
            Store store,
            Meetings meetings,
            Items items,
            Statements statements,
            DecidingRule deciding,
            RecordDecision record) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.deciding = deciding;
        this.record = record;
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
            deciding.check(tx, by.tenant(), meeting, item, new DecidingRule.Intended(outcome, said, proposed));
            if (!item.secret()) {
                said.forEach(point -> Secrecy.refuseIdentityNumber("points", point));
            }
            record.record(tx, by.tenant(), meeting, item, outcome, said);
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
}
