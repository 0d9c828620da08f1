package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Items that can be written anew or taken back, since nobody has been told of them yet. */
@ApplicationScoped
class RevisableItems {

    private final Meetings meetings;
    private final Items items;
    private final QuestionSteps steps;

    RevisableItems(Meetings meetings, Items items, QuestionSteps steps) {
        this.meetings = meetings;
        this.items = items;
        this.steps = steps;
    }

    /** The item, held until the transaction ends; empty when the members have been sent it, or have decided. */
    Optional<AgendaItem> held(Handle tx, Tenant tenant, AgendaItem seen) {
        if (seen.status() == AgendaItem.Status.DECIDED) {
            return Optional.empty();
        }
        var meeting = seen.meetingId() == null ? null : meetings.locked(tx, tenant, seen.meetingId());
        var item = items.locked(tx, tenant, seen.id());
        // Between the look and the lock somebody may have moved or decided it: then it is left alone.
        boolean asSeen = item.status() == seen.status() && Objects.equals(item.meetingId(), seen.meetingId());
        if (!asSeen || meeting != null && !meeting.isDraft()) {
            return Optional.empty();
        }
        if (item.isAside()) {
            // Whatever asks for it anew is what it was sent back for.
            item.proposeAgain();
            items.save(tx, tenant, item);
            steps.add(tx, tenant, item, QuestionStep.What.PROPOSED_AGAIN, null, null, null);
        }
        return Optional.of(item);
    }

    /** Takes a held item back, from its agenda too. */
    void withdraw(Handle tx, Tenant tenant, AgendaItem item) {
        if (item.meetingId() != null) {
            var meeting = meetings.locked(tx, tenant, item.meetingId());
            item.takeOff();
            items.save(tx, tenant, item);
            int place = 1;
            for (var left : items.agendaOf(tx, tenant, meeting.id()).items()) {
                left.moveTo(place++);
                items.save(tx, tenant, left);
            }
            meetings.save(tx, tenant, meeting);
        }
        items.withdraw(tx, tenant, item);
    }

    /** Saves what has become of it, and that its agenda has changed. */
    void save(Handle tx, Tenant tenant, AgendaItem item) {
        items.save(tx, tenant, item);
        if (item.meetingId() != null) {
            meetings.save(tx, tenant, meetings.locked(tx, tenant, item.meetingId()));
        }
    }
}
