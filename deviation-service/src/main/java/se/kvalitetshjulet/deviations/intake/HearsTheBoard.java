package se.kvalitetshjulet.deviations.intake;

import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** A kind whose things wait for what the board decides. */
public interface HearsTheBoard {

    /**
     * Takes what agenda-service has told, of all its meetings and items.
     *
     * @return what of it happens to things here
     */
    List<Fact> hear(Handle tx, List<IncomingEvent> told);
}
