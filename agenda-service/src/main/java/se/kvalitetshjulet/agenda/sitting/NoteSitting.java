package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.MeetingHeld;
import se.kvalitetshjulet.kit.access.Caller;

/** The minutes say when the board sat down and when it rose. */
@ApplicationScoped
class NoteSitting implements MeetingHeld {

    private final MeetingRecord record;

    NoteSitting(MeetingRecord record) {
        this.record = record;
    }

    @Override
    public void opened(Handle tx, Caller by, Meeting meeting, Instant at) {
        record.add(tx, by, meeting.id(), null, new Entry.Opened(at), at);
    }

    @Override
    public void closed(Handle tx, Caller by, Meeting meeting, Instant at) {
        record.add(tx, by, meeting.id(), null, new Entry.Closed(at), at);
    }
}
