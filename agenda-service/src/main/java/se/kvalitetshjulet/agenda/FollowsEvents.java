package se.kvalitetshjulet.agenda;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What goes by the service's own events inside it, in the transaction that tells them: a verb tells when its state is written. */
public interface FollowsEvents {

    /**
     * @param subject the id of the thing that the event is about
     */
    void told(Handle tx, Tenant tenant, EventType<?> type, String subject);
}
