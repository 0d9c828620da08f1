package se.kvalitetshjulet.kit.outbox;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Events that a service can tell again for as long as it has them, also when the outbox has forgotten that they were sent. */
public interface OwnHistory {

    /**
     * Queues those of the board's events that were made at the moment or later and that the outbox has forgotten.
     *
     * @return how many
     */
    int tellAgain(Handle tx, Tenant tenant, Instant since);
}
