package se.kvalitetshjulet.agenda.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.MeetingScheduled;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.statute.SwedishTime;

/** Gives a meeting its time and place, and moves it. */
@ApplicationScoped
public class ScheduleMeeting {

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final Store store;
    private final Meetings meetings;
    private final NewAgenda agenda;
    private final AgendaEvents events;

    ScheduleMeeting(Store store, Meetings meetings, NewAgenda agenda, AgendaEvents events) {
        this.store = store;
        this.meetings = meetings;
        this.agenda = agenda;
        this.events = events;
    }

    /** Whether anybody can mean to meet that day. */
    public static boolean mayBeOn(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    public Meeting schedule(Caller by, Instant startsAt, String place) {
        return schedule(by, startsAt, place, false);
    }

    /**
     * @param remote whether members may take part from a distance
     */
    public Meeting schedule(Caller by, Instant startsAt, String place, boolean remote) {
        refuse(startsAt, place);
        return store.inTenant(by.tenant(), tx -> {
            var meeting = Meeting.planned(UUID.randomUUID(), startsAt, place.strip(), remote);
            meetings.add(tx, by.tenant(), meeting);
            agenda.lay(tx, by.tenant(), meeting);
            tell(tx, by.tenant(), meeting, meeting.version());
            return meeting;
        });
    }

    /** Moves a planned meeting in time or room. Who has the notice is told by a new one. */
    public Meeting move(
            Caller by, UUID meetingId, @Nullable String ifMatch, Instant startsAt, String place, boolean remote) {
        refuse(startsAt, place);
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            Versions.require(ifMatch, meeting.version());
            meeting.move(startsAt, place.strip(), remote);
            tell(tx, by.tenant(), meeting, meetings.save(tx, by.tenant(), meeting));
            return meetings.locked(tx, by.tenant(), meetingId);
        });
    }

    private static void refuse(Instant startsAt, String place) {
        if (!mayBeOn(SwedishTime.dateOf(startsAt))) {
            throw Refusal.ofField("startsAt", "Ange ett år från " + FIRST_YEAR + " till " + LAST_YEAR + ".");
        }
        Secrecy.refuseIdentityNumber("place", place);
    }

    private void tell(Handle tx, Tenant tenant, Meeting meeting, long version) {
        var id = meeting.id().toString();
        events.tell(
                tx,
                tenant,
                EventTypes.MEETING_SCHEDULED,
                id,
                version,
                new MeetingScheduled(id, meeting.startsAt(), meeting.place()),
                null);
    }
}
