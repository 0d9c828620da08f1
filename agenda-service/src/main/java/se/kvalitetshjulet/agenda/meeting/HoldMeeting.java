package se.kvalitetshjulet.agenda.meeting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Opens the meeting when the board sits down and closes it when it rises. One at a time. */
@ApplicationScoped
public class HoldMeeting {

    private final Store store;
    private final Meetings meetings;
    private final ClosingRule closing;
    private final List<MeetingClosed> closed;
    private final MeetingHeld held;
    private final InstantSource clock;

    HoldMeeting(
            Store store,
            Meetings meetings,
            ClosingRule closing,
            @All List<MeetingClosed> closed,
            MeetingHeld held,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.closing = closing;
        this.closed = closed;
        this.held = held;
        this.clock = clock;
    }

    public Meeting open(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.OPENING_A_MEETING.take(tx, by.tenant());
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.open(SwedishTime.today(clock));
            if (meetings.isAnyOpen(tx, by.tenant())) {
                throw new Refusal(AgendaProblem.ANOTHER_MEETING_OPEN, "Avsluta det sammanträdet först.");
            }
            meetings.save(tx, by.tenant(), meeting);
            held.opened(tx, by, meeting, clock.instant());
            return meetings.locked(tx, by.tenant(), meetingId);
        });
    }

    public Meeting close(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.close();
            closing.check(tx, by.tenant(), meeting);
            meetings.save(tx, by.tenant(), meeting);
            closed.forEach(each -> each.closed(tx, by.tenant(), meeting));
            held.closed(tx, by, meeting, clock.instant());
            return meetings.locked(tx, by.tenant(), meetingId);
        });
    }
}
