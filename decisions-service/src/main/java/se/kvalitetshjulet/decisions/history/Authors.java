package se.kvalitetshjulet.decisions.history;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.store.Batch;

/** Who recorded an event here. What another system has posted has no author that we know. */
@Singleton
public class Authors {

    /** Somebody who recorded something. */
    public record Author(String subject, String name) {}

    /** Notes who recorded these events, in the transaction that records them. */
    public void note(Handle tx, Author author, List<IncomingEvent> events) {
        Batch.of(events)
                .board(IncomingEvent::tenant)
                .text("decision_id", IncomingEvent::subject)
                .text("source", IncomingEvent::source)
                .text("id", IncomingEvent::id)
                .text("caller", _ -> author.subject())
                .text("caller_name", _ -> author.name())
                .insertInto(tx, "decision_event_author");
    }

    /** The names of those who recorded events of a decision. */
    public Map<EventIdentity, String> namesOf(Handle tx, ThingKey decision) {
        return tx
                .createQuery("""
                select source, id, caller_name from decision_event_author
                where municipality = :municipality and board = :board and decision_id = :decision
                """)
                .bindMethods(decision.tenant())
                .bind("decision", decision.thing())
                .map((row, context) -> Map.entry(
                        new EventIdentity(decision.tenant(), row.getString(1), row.getString(2)), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
