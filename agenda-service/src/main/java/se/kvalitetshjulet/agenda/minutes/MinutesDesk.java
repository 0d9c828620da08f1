package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.sitting.Sitting;
import se.kvalitetshjulet.agenda.sitting.Sittings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Lays out a meeting with its record, for whoever reads its minutes or has something to do with them. */
@ApplicationScoped
class MinutesDesk {

    private final Store store;
    private final Meetings meetings;
    private final Sittings sittings;
    private final WriteMinutes write;
    private final SealedMinutes sealed;

    MinutesDesk(Store store, Meetings meetings, Sittings sittings, WriteMinutes write, SealedMinutes sealed) {
        this.store = store;
        this.meetings = meetings;
        this.sittings = sittings;
        this.write = write;
        this.sealed = sealed;
    }

    /** What is done there, in one transaction. */
    interface Deed<T> {
        T on(Handle tx, Meeting meeting, Sitting sitting);
    }

    <T> T read(Tenant tenant, UUID meetingId, Deed<T> deed) {
        return store.inTenant(tenant, tx -> {
            var meeting = meetings.find(tx, tenant, meetingId).orElseThrow(Refusal::notFound);
            return deed.on(tx, meeting, sittings.of(tx, tenant, meeting));
        });
    }

    /** With the meeting held, so that nothing is written of it meanwhile. */
    <T> T change(Caller by, UUID meetingId, Deed<T> deed) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            return deed.on(tx, meeting, sittings.of(tx, by.tenant(), meeting));
        });
    }

    /** The minutes as they would be written now, with what is secret. */
    MinutesDocument written(Handle tx, Tenant tenant, Meeting meeting) {
        return write.of(tx, tenant, meeting, null);
    }

    /** Whether the minutes would be written now as they were handed out. */
    boolean isStill(Handle tx, Tenant tenant, Meeting meeting, Sealed text) {
        var now = write.of(tx, tenant, meeting, text.rest() ? null : text.paragraphs());
        return SealedMinutes.sha256(sealed.text(now)).equals(text.sha256());
    }
}
