package se.kvalitetshjulet.kit.cloudevents;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** {@code POST …/events}: the HTTP intake. A service extends it with its path and the types it takes. */
@Allow(Role.SYSTEM)
public abstract class EventsResource {

    private static final String CE = "ce-";

    @Inject
    EventIntake intake;

    @Inject
    PostedEvents posted;

    @Inject
    CurrentCaller caller;

    /** The types that this service takes from outside. */
    protected abstract boolean takes(EventType<?> type);

    @POST
    @Idempotent
    @Consumes({PostedEvents.SINGLE, PostedEvents.BATCH, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postEvents",
            summary = "Tar emot händelser",
            description = "CloudEvents 1.0: en händelse, en lista, eller binärt läge med attributen som ce-huvuden.")
    @APIResponse(
            responseCode = "200",
            description = "Svar för varje händelse i en lista",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EventAnswer[].class)))
    @APIResponse(
            responseCode = "202",
            description = "Händelsen är sparad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EventAnswer.class)))
    public Response post(byte[] body, @Context HttpHeaders headers) {
        if (body.length > PostedEvents.MOST_BYTES) {
            throw new Refusal(CommonProblem.TOO_LARGE, "Skicka högst 16 MiB åt gången.");
        }
        var contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (PostedEvents.isOf(contentType, PostedEvents.BATCH)) {
            var answers = intake.take(posted.batch(body), channel()).stream()
                    .map(EventAnswer::of)
                    .toList();
            return Response.ok(answers).build();
        }
        var event = PostedEvents.isOf(contentType, PostedEvents.SINGLE)
                ? posted.single(body)
                : posted.binary(attributesIn(headers), contentType, body);
        return switch (intake.take(List.of(event), channel()).getFirst()) {
            case EventIntake.Outcome.Rejected(var _, var _, var refused) -> throw refused.asException();
            case EventIntake.Outcome.Accepted accepted ->
                Response.accepted(EventAnswer.of(accepted)).build();
            // The same event again is answered as the first time.
            case EventIntake.Outcome.Duplicate(var first) ->
                Response.accepted(EventAnswer.of(new EventIntake.Outcome.Accepted(first)))
                        .build();
        };
    }

    private Channel channel() {
        var poster = caller.get();
        return new Channel(this::takes, poster.tenant(), (tenant, source) -> poster.mayPostAs(source), true, true);
    }

    private static Map<String, String> attributesIn(HttpHeaders headers) {
        var attributes = new HashMap<String, String>();
        headers.getRequestHeaders().forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(CE)) {
                attributes.put(lower.substring(CE.length()), values.getFirst());
            }
        });
        return attributes;
    }
}
