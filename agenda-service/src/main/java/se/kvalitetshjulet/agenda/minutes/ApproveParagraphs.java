package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.MinutesApproved;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Approves paragraphs in the transaction of whoever has had them approved, and tells of it: what is to be sent to whom is released
 * by this.
 */
@ApplicationScoped
class ApproveParagraphs {

    private final Meetings meetings;
    private final Items items;
    private final AgendaEvents events;

    ApproveParagraphs(Meetings meetings, Items items, AgendaEvents events) {
        this.meetings = meetings;
        this.items = items;
        this.events = events;
    }

    /**
     * @param paragraphs null means all that are not approved yet
     * @return the numbers of those that now are
     */
    List<Integer> approve(Handle tx, Tenant tenant, Meeting meeting, @Nullable List<Integer> paragraphs, LocalDate on) {
        var toApprove = paragraphs == null ? remaining(tx, tenant, meeting) : named(tx, tenant, meeting, paragraphs);
        for (var item : toApprove) {
            item.approve(on);
            items.save(tx, tenant, item);
        }
        var numbers =
                toApprove.stream().map(item -> item.decision().paragraph()).toList();
        tell(tx, tenant, meeting, numbers, on);
        return numbers;
    }

    private List<AgendaItem> remaining(Handle tx, Tenant tenant, Meeting meeting) {
        meeting.requireClosed();
        var left = decided(tx, tenant, meeting).stream()
                .filter(item -> item.decision().approvedOn() == null)
                .toList();
        if (left.isEmpty()) {
            throw new Refusal(AgendaProblem.NOTHING_TO_APPROVE, "Alla paragrafer är justerade, eller så finns inga.");
        }
        return left;
    }

    private List<AgendaItem> named(Handle tx, Tenant tenant, Meeting meeting, List<Integer> paragraphs) {
        var wanted = new TreeSet<>(paragraphs);
        var found = decided(tx, tenant, meeting).stream()
                .filter(item -> wanted.contains(item.decision().paragraph()))
                .toList();
        if (found.size() < wanted.size()) {
            throw Refusal.ofField("paragraphs", "Alla paragrafer finns inte i sammanträdets protokoll.");
        }
        return found;
    }

    private List<AgendaItem> decided(Handle tx, Tenant tenant, Meeting meeting) {
        return DecidedItems.of(items.agendaOf(tx, tenant, meeting.id()));
    }

    private void tell(Handle tx, Tenant tenant, Meeting meeting, List<Integer> approved, LocalDate on) {
        var id = meeting.id().toString();
        events.tell(
                tx,
                tenant,
                EventTypes.MINUTES_APPROVED,
                id,
                meetings.save(tx, tenant, meeting),
                new MinutesApproved(id, approved, on),
                null);
    }
}
