package se.kvalitetshjulet.agenda.meeting;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;

/** Notes when the board sits down and when it rises. */
public interface MeetingHeld {

    void opened(Handle tx, Caller by, Meeting meeting, Instant at);

    void closed(Handle tx, Caller by, Meeting meeting, Instant at);
}
