package se.kvalitetshjulet.kit.cloudevents;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.problem.Refused;

/** What came of reading one event: the event, or why it is refused. */
sealed interface Reading {

    record Read(IncomingEvent event) implements Reading {}

    /**
     * @param id as far as it could be read
     * @param source as far as it could be read
     */
    record Unread(@Nullable String id, @Nullable String source, Refused refused) implements Reading {}
}
