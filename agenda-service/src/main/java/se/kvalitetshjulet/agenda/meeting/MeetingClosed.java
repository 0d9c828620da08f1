package se.kvalitetshjulet.agenda.meeting;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What follows of it that the board has risen, in the transaction that closes the meeting. */
public interface MeetingClosed {

    void closed(Handle tx, Tenant tenant, Meeting meeting);
}
