package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Takes events that a person makes here, in the same way and under the same rules as those that another system posts. */
@ApplicationScoped
public class EnterEvents {

    private final EventIntake intake;
    private final ObjectMapper json;
    private final InstantSource clock;

    EnterEvents(EventIntake intake, ObjectMapper json, InstantSource clock) {
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An event about a thing, made now.
     *
     * @param data with the fields marked (s)
     */
    public record NewEvent(String id, EventType<?> type, String subject, ObjectNode data) {}

    /**
     * Takes the events, in the transaction at hand if there is one.
     *
     * @param source the part of this service that they are made in
     * @param takes the types that the service takes
     * @return what became of each, in the order given
     */
    public List<EventIntake.Outcome> enter(
            Tenant tenant, String source, Predicate<EventType<?>> takes, List<NewEvent> events) {
        var now = clock.instant();
        return intake.take(
                events.stream()
                        .<JsonNode>map(event -> envelope(event, tenant, source, now))
                        .toList(),
                new Channel(takes, tenant, (_, _) -> true, true, true));
    }

    /** Why an event was refused, to whoever wrote its data as the fields of a request, today. */
    public static Refused asWritten(Refused refused) {
        boolean isInFuture = refused.type().equals(CommonProblem.DATE_IN_FUTURE);
        return new Refused(
                refused.type(),
                isInFuture ? "Det som har hänt kan inte ligga senare än i dag." : refused.detail(),
                refused.violations().stream()
                        .map(each -> new Violation(
                                each.field().replaceFirst("^data\\.", ""),
                                isInFuture ? "Datumet ligger i framtiden." : each.message()))
                        .toList());
    }

    private ObjectNode envelope(NewEvent event, Tenant tenant, String source, Instant now) {
        var envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event.id())
                .put("source", source)
                .put("type", event.type().fullName())
                .put("subject", event.subject())
                .put("time", now.toString())
                .put("municipality", tenant.municipality())
                .put("board", tenant.board());
        envelope.set("data", event.data());
        return envelope;
    }
}
