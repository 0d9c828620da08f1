package se.kvalitetshjulet.agenda.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/items/{itemId}/dispatches}: to whom a decided paragraph is sent, and has been. */
@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/items/{itemId}/dispatches")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.SECRETARY, Role.REGISTRAR})
class DispatchResource {

    private final CurrentCaller caller;
    private final OpenDispatches lists;
    private final SendExtract send;
    private final NoteMisdirected wrong;

    DispatchResource(CurrentCaller caller, OpenDispatches lists, SendExtract send, NoteMisdirected wrong) {
        this.caller = caller;
        this.lists = lists;
        this.send = send;
        this.wrong = wrong;
    }

    /**
     * That the extract has been sent.
     *
     * @param on left out means today
     */
    record Sent(
            @NotBlank(message = "Ange mottagaren.") @Size(max = 300, message = "Högst 300 tecken.")
            String recipient,

            @Nullable LocalDate on) {}

    /**
     * That the extract went wrong.
     *
     * @param discoveredOn left out means today
     */
    record Wrong(
            @NotNull(message = "Ange vad som blev fel.") Dispatch.Fault what,
            @Nullable LocalDate discoveredOn,

            @Size(max = 2000, message = "Högst 2000 tecken.") @Nullable
            String note) {}

    @GET
    @Operation(
            operationId = "getDispatches",
            summary = "Visar till vilka paragrafens utdrag ska skickas och har skickats")
    public DispatchList list(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return lists.of(caller.get(), meetingId, itemId);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendExtract",
            summary = "Antecknar att utdraget har skickats till en mottagare",
            description = "Paragrafen måste vara justerad. I ett ärende som gäller en enskild krävs ett försättsblad.")
    @APIResponse(
            responseCode = "201",
            description = "Utskicket är antecknat",
            content = @Content(schema = @Schema(implementation = Dispatch.class)))
    public Response send(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange mottagaren.") Sent sent) {
        var dispatch = send.send(caller.get(), meetingId, itemId, sent.recipient(), sent.on());
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/meetings/" + meetingId + "/items/"
                        + itemId + "/dispatches"))
                .entity(dispatch)
                .build();
    }

    @POST
    @Path("{dispatchId}/note-misdirected")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "noteMisdirected",
            summary = "Antecknar att ett utdrag gick fel",
            description = "Rapportera det också som en avvikelse. Utdraget kan sedan skickas på nytt.")
    public Dispatch wrong(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Parameter(description = "Utskickets id") @PathParam("dispatchId") UUID dispatchId,
            @Valid @NotNull(message = "Ange vad som blev fel.") Wrong said) {
        return wrong.note(
                caller.get(),
                meetingId,
                itemId,
                dispatchId,
                new NoteMisdirected.Wrong(said.what(), said.discoveredOn(), said.note()));
    }
}
