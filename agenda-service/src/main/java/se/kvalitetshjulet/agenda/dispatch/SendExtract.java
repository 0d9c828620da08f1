package se.kvalitetshjulet.agenda.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.ExtractDispatched;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Notes that the extract of a paragraph has been sent to somebody, and tells that it has. Released by the approval of the paragraph;
 * of an individual's matter, or one that is secret, only under a cover sheet.
 */
@ApplicationScoped
public class SendExtract {

    private final Store store;
    private final Meetings meetings;
    private final DispatchLists lists;
    private final Dispatches dispatches;
    private final AgendaEvents events;
    private final InstantSource clock;

    SendExtract(
            Store store,
            Meetings meetings,
            DispatchLists lists,
            Dispatches dispatches,
            AgendaEvents events,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.lists = lists;
        this.dispatches = dispatches;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param recipient one of the list
     * @param day null is today
     */
    public Dispatch send(Caller by, UUID meetingId, UUID itemId, String recipient, @Nullable LocalDate day) {
        var today = SwedishTime.today(clock);
        var on = day == null ? today : day;
        if (on.isAfter(today)) {
            throw Refusal.ofField("on", "Dagen ligger i framtiden.");
        }
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            var list = lists.of(tx, by.tenant(), meetingId, itemId);
            var row = list.rows().stream()
                    .filter(each -> each.recipient().equals(recipient))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ofField("recipient", "Välj någon av dem som beslutet skickas till."));
            requireReleased(list, row, on);
            var dispatch = new Dispatch(UUID.randomUUID(), recipient, row.internal() ? null : row.sheet(), on, null);
            dispatches.add(tx, by, itemId, dispatch, clock.instant());
            var id = meetingId.toString();
            events.tell(
                    tx,
                    by.tenant(),
                    EventTypes.EXTRACT_DISPATCHED,
                    id,
                    meetings.save(tx, by.tenant(), meeting),
                    new ExtractDispatched(id, list.paragraph(), on),
                    null);
            return dispatch;
        });
    }

    private static void requireReleased(DispatchList list, DispatchList.DispatchRow row, LocalDate on) {
        if (list.approvedOn() == null) {
            throw new Refusal(
                    AgendaProblem.PARAGRAPH_NOT_APPROVED,
                    "Justera protokollet, eller § " + list.paragraph() + " omedelbart, innan något skickas.");
        }
        if (on.isBefore(list.approvedOn())) {
            throw Refusal.ofField("on", "Ligger före justeringen den " + list.approvedOn() + ".");
        }
        if (!row.isToSend()) {
            throw new Refusal(AgendaProblem.ALREADY_DISPATCHED, "Utdraget är redan skickat dit.");
        }
        if (list.needsSheet(row, on)) {
            throw new Refusal(
                    AgendaProblem.COVER_SHEET_MISSING,
                    row.sheet() == null
                            ? "Ärendet gäller en enskild eller är sekretessbelagt. Skriv ett försättsblad för mottagaren först."
                            : list.isOutdated(row, on)
                                    ? "Försättsbladets kontroll av god man är från före justeringen eller mer än en vecka gammal."
                                            + " Gör den på nytt och skriv ett nytt försättsblad."
                                    : "Utdraget gick fel under det försättsblad som finns. Skriv ett nytt.");
        }
    }
}
