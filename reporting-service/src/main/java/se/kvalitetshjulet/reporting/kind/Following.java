package se.kvalitetshjulet.reporting.kind;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Brings what a kind of report rests on in step with new events of a board, and marks the editions that say something else
 * than what is known now. A kind that rests on facts of its own brings a bean of this.
 */
public interface Following {

    /**
     * Called when the events are kept, under the board's tick.
     *
     * @param fresh events of the board that have not come before
     */
    void follow(Handle tx, Tenant tenant, List<IncomingEvent> fresh, Instant knownAt);
}
