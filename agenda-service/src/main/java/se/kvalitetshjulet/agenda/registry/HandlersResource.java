package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code matters/{registryNumber}/handlers}: who handles the matter, also when it is secret. */
@Path("/agenda/v1/{municipality}/{board}/matters/{registryNumber}/handlers")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.SECRETARY, Role.REGISTRAR})
class HandlersResource {

    private final CurrentCaller caller;
    private final NameHandlers name;

    HandlersResource(CurrentCaller caller, NameHandlers name) {
        this.caller = caller;
        this.name = name;
    }

    @GET
    @Operation(operationId = "getHandlers", summary = "Visar vem som handlägger ärendet och vem som undertecknar")
    @APIResponse(
            responseCode = "200",
            description = "Handläggaren och chefen, med versionen i ETag",
            content = @Content(schema = @Schema(implementation = Handlers.class)))
    public Response get(@PathParam("registryNumber") String number) {
        return tagged(name.of(caller.get(), read(number)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "nameHandlers",
            summary = "Anger vem som handlägger ärendet och vem som undertecknar",
            description =
                    "If-Match anger versionen, \"0\" för den första. Båda anges med sin inloggning, och utelämnad är ingen."
                            + " De läser och skriver ärendets tjänsteskrivelse också när den är sekretessbelagd.")
    @APIResponse(
            responseCode = "200",
            description = "Handläggaren och chefen är angivna",
            content = @Content(schema = @Schema(implementation = Handlers.class)))
    public Response name(
            @PathParam("registryNumber") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange vilka som handlägger.") NameHandlers.Named named) {
        return tagged(name.name(caller.get(), read(number), ifMatch, named));
    }

    private static Response tagged(Handlers handlers) {
        return Response.ok(handlers).tag(Versions.tagOf(handlers.version())).build();
    }

    private static RegistryNumber read(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
