package se.kvalitetshjulet.kit.inbox;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a service does with events that it takes for the first time. One bean a service. */
public interface IntakeEffects {

    /**
     * Makes the events' effects, all of them, inside the transaction that remembers their identities.
     *
     * @param fresh at most as many as fit one transaction; of any boards, in any order
     */
    void apply(Handle tx, List<IncomingEvent> fresh);
}
