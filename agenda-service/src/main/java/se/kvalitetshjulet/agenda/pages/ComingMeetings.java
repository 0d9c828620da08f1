package se.kvalitetshjulet.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** The meetings that something can be put on, to choose from. */
@ApplicationScoped
class ComingMeetings {

    private static final int MOST = 100;

    private final Store store;
    private final Meetings meetings;
    private final InstantSource clock;

    ComingMeetings(Store store, Meetings meetings, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The next one first; today is still to come. */
    List<Choice> of(Tenant tenant) {
        var today = SwedishTime.today(clock);
        return store.inTenant(
                tenant,
                tx -> meetings.all(tx, tenant, Paging.of(1, MOST)).data().stream()
                        .filter(meeting -> meeting.status() != Meeting.Status.CLOSED)
                        .filter(meeting -> !meeting.heldOn().isBefore(today))
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .map(meeting -> new Choice(
                                meeting.id().toString(),
                                Swedish.dateInWords(meeting.heldOn()) + ", " + meeting.place()))
                        .toList());
    }

    @Nullable
    LocalDate dayOf(Tenant tenant, UUID meetingId) {
        return store.inTenant(
                tenant,
                tx -> meetings.find(tx, tenant, meetingId).map(Meeting::heldOn).orElse(null));
    }
}
