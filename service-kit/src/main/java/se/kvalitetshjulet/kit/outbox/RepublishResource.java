package se.kvalitetshjulet.kit.outbox;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code POST …/republish}: tells the other services again what they may have lost. A service extends it with its path. */
@Allow(allUnits = Role.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
public abstract class RepublishResource {

    @Inject
    SentEvents sent;

    @Inject
    CurrentCaller caller;

    /** From when: events that were written at that moment or later are sent again. */
    public record Republish(
            @NotNull(message = "Ange från vilken tidpunkt, till exempel 2024-04-01T00:00:00Z.")
            Instant since) {}

    /** How many events are on their way again. */
    public record Republished(int events) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "republishEvents",
            summary = "Skickar nämndens händelser en gång till",
            description = "Händelserna har kvar sin identitet: den som redan har dem gör ingenting.")
    @APIResponse(
            responseCode = "202",
            description = "Så många händelser skickas",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Republished.class)))
    public Response republish(@Valid @NotNull(message = "Ange från vilken tidpunkt.") Republish wanted) {
        return Response.accepted(new Republished(sent.sendAgain(caller.tenant(), wanted.since())))
                .build();
    }
}
