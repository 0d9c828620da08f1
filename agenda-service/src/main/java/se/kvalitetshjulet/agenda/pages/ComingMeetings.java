package se.kvalitetshjulet.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
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

/** The meetings that something can be put on, to choose from. */
@ApplicationScoped
class ComingMeetings {

    private static final int MOST = 100;

    private final Store store;
    private final Meetings meetings;

    ComingMeetings(Store store, Meetings meetings) {
        this.store = store;
        this.meetings = meetings;
    }

    /** The next one first. */
    List<Choice> of(Tenant tenant) {
        return store.inTenant(
                tenant,
                tx -> meetings.all(tx, tenant, Paging.of(1, MOST)).data().stream()
                        .filter(meeting -> meeting.status() != Meeting.Status.CLOSED)
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
