package se.kvalitetshjulet.decisions.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.decisions.history.Authors;
import se.kvalitetshjulet.kit.cloudevents.Channel;
import se.kvalitetshjulet.kit.cloudevents.EventIntake;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Takes events that a person makes here, in the same way and under the same rules as those that a case system posts. */
@ApplicationScoped
public class EnterEvents {

    private final EventIntake intake;
    private final Authors authors;
    private final ObjectMapper json;
    private final InstantSource clock;

    EnterEvents(EventIntake intake, Authors authors, ObjectMapper json, InstantSource clock) {
        this.intake = intake;
        this.authors = authors;
        this.json = json;
        this.clock = clock;
    }

    /** An event about a decision, made now. */
    public record NewEvent(String id, EventType<?> type, String decisionId, ObjectNode data) {}

    /**
     * Takes the events in the transaction at hand, and notes who made them.
     *
     * @param source the part of this service that they are made in
     * @return what became of each, in the order given
     */
    public List<EventIntake.Outcome> enter(
            Handle tx, Tenant tenant, String source, Authors.Author author, List<NewEvent> events) {
        var now = clock.instant();
        var outcomes = intake.take(
                events.stream()
                        .<JsonNode>map(event -> envelope(event, tenant, source, now))
                        .toList(),
                new Channel(TakeDecisionEvents::isTaken, tenant, (_, _) -> true, true, true));
        authors.note(
                tx,
                author,
                outcomes.stream()
                        .filter(EventIntake.Outcome.Accepted.class::isInstance)
                        .map(outcome -> ((EventIntake.Outcome.Accepted) outcome).event())
                        .toList());
        return outcomes;
    }

    private ObjectNode envelope(NewEvent event, Tenant tenant, String source, Instant now) {
        var envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event.id())
                .put("source", source)
                .put("type", event.type().fullName())
                .put("subject", event.decisionId())
                .put("time", now.toString())
                .put("municipality", tenant.municipality())
                .put("board", tenant.board());
        envelope.set("data", event.data());
        return envelope;
    }
}
