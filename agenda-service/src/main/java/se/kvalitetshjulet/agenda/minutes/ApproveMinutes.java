package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.sitting.Entry;
import se.kvalitetshjulet.agenda.sitting.MeetingRecord;
import se.kvalitetshjulet.agenda.sitting.Sittings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.MinutesApproved;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Records that the minutes are approved: all that remains of a closed meeting, or at once some paragraphs (omedelbar
 * justering). What is to be sent to whom is released by this.
 */
@ApplicationScoped
public class ApproveMinutes {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Sittings sittings;
    private final MeetingRecord record;
    private final AgendaEvents events;
    private final InstantSource clock;

    ApproveMinutes(
            Store store,
            Meetings meetings,
            Items items,
            Sittings sittings,
            MeetingRecord record,
            AgendaEvents events,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.sittings = sittings;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The secretary has the minutes approved with ink. Where checkers have been elected they sign here, unless the secretary says that
     * they and whoever presided have signed on paper.
     *
     * @param paragraphs null means all that are not approved yet
     * @param on the day of the approval; null is today
     */
    public void approve(
            Caller by,
            UUID meetingId,
            @Nullable List<Integer> paragraphs,
            @Nullable LocalDate on,
            boolean checkersSignedOnPaper) {
        var today = SwedishTime.today(clock);
        var approvedOn = on == null ? today : on;
        if (approvedOn.isAfter(today)) {
            throw Refusal.ofField("approvedOn", "Ligger i framtiden.");
        }
        store.useTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            if (approvedOn.isBefore(meeting.heldOn())) {
                throw Refusal.ofField("approvedOn", "Ligger före sammanträdet.");
            }
            if (!checkersSignedOnPaper
                    && sittings.of(tx, by.tenant(), meeting).checkers().isPresent()) {
                throw new Refusal(
                        AgendaProblem.CHECKERS_SIGN,
                        "Justerare är valda. Lämna protokollet till justering, så signerar de det här, eller ange att de har"
                                + " undertecknat det på papper.");
            }
            var toApprove = paragraphs == null
                    ? remaining(tx, by.tenant(), meeting)
                    : named(tx, by.tenant(), meeting, paragraphs);
            var numbers = approved(tx, by.tenant(), meeting, toApprove, approvedOn);
            record.add(tx, by, meetingId, null, new Entry.SignedOnPaper(numbers, approvedOn), clock.instant());
        });
    }

    /**
     * All have signed.
     *
     * @param paragraphs null means all that are not approved yet
     */
    void signed(Handle tx, Tenant tenant, Meeting meeting, @Nullable List<Integer> paragraphs, LocalDate on) {
        var toApprove = paragraphs == null ? remaining(tx, tenant, meeting) : named(tx, tenant, meeting, paragraphs);
        approved(tx, tenant, meeting, toApprove, on);
    }

    private List<Integer> approved(
            Handle tx, Tenant tenant, Meeting meeting, List<AgendaItem> toApprove, LocalDate on) {
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
