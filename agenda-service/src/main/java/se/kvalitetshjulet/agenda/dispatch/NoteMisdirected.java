package se.kvalitetshjulet.agenda.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Notes that an extract went wrong. It is a deviation too, and reported as one where those are. */
@ApplicationScoped
public class NoteMisdirected {

    private final Store store;
    private final Meetings meetings;
    private final DispatchLists lists;
    private final Dispatches dispatches;
    private final InstantSource clock;

    NoteMisdirected(Store store, Meetings meetings, DispatchLists lists, Dispatches dispatches, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.lists = lists;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /**
     * What went wrong.
     *
     * @param discoveredOn null is today
     * @param note secret
     */
    public record Wrong(
            Dispatch.Fault what,
            @Nullable LocalDate discoveredOn,
            @Nullable String note) {}

    public Dispatch note(Caller by, UUID meetingId, UUID itemId, UUID dispatchId, Wrong wrong) {
        var today = SwedishTime.today(clock);
        var on = wrong.discoveredOn() == null ? today : wrong.discoveredOn();
        if (on.isAfter(today)) {
            throw Refusal.ofField("discoveredOn", "Dagen ligger i framtiden.");
        }
        return store.inTenant(by.tenant(), tx -> {
            meetings.locked(tx, by.tenant(), meetingId);
            lists.item(tx, by.tenant(), meetingId, itemId);
            var dispatch = dispatches.of(tx, by.tenant(), itemId).stream()
                    .filter(each -> each.dispatchId().equals(dispatchId))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            if (on.isBefore(dispatch.on())) {
                throw Refusal.ofField("discoveredOn", "Ligger före den dag då utdraget skickades.");
            }
            if (dispatch.misdirected() != null) {
                throw new Refusal(
                        AgendaProblem.ALREADY_MISDIRECTED, "Det är redan antecknat. Skicka utdraget på nytt.");
            }
            var misdirected = new Dispatch.Misdirected(wrong.what(), on);
            dispatches.add(tx, by, dispatchId, misdirected, wrong.note(), clock.instant());
            return new Dispatch(dispatchId, dispatch.recipient(), dispatch.coverSheetId(), dispatch.on(), misdirected);
        });
    }
}
