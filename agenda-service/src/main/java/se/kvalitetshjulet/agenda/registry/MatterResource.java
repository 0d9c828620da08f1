package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/matters")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MatterResource {

    private final CurrentCaller caller;
    private final ReadMatters read;
    private final OpenMatter open;
    private final RegisterMatter register;
    private final ChangeMatter change;

    MatterResource(
            CurrentCaller caller, ReadMatters read, OpenMatter open, RegisterMatter register, ChangeMatter change) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.register = register;
        this.change = change;
    }

    /** Why a matter is closed or opened again. */
    record Reason(
            @NotBlank(message = "Ange skälet.") @Size(max = 1000, message = "Högst 1000 tecken.")
            String reason) {}

    /** What has been changed in a matter, the latest first. */
    record Changes(List<MatterHistory.Change> data) {}

    @POST
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerMatter", summary = "Diarieför ett ärende")
    @APIResponse(
            responseCode = "201",
            description = "Ärendet har fått sitt diarienummer",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response register(@Valid @NotNull(message = "Beskriv ärendet.") NewMatter wanted) {
        var matter = register.register(caller.get(), wanted);
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/matters/"
                        + matter.number().inPath()))
                .tag(Versions.tagOf(matter.version()))
                .entity(MatterView.of(matter, true))
                .build();
    }

    @GET
    @Operation(operationId = "listMatters", summary = "Söker i diariet")
    public Page<MatterView> list(@Valid @BeanParam MatterFilter filter, @Valid @BeanParam Paging paging) {
        return read.search(caller.get(), filter, paging);
    }

    @GET
    @Path("{registryNumber}")
    @Operation(operationId = "getMatter", summary = "Visar ett ärende")
    @APIResponse(
            responseCode = "200",
            description = "Ärendet, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response get(
            @Parameter(description = "Diarienumret med bindestreck: SOCN-2024-58", example = "SOCN-2024-58")
                    @PathParam("registryNumber")
                    String number) {
        return tagged(open.of(caller.get(), asked(number)));
    }

    @PUT
    @Path("{registryNumber}")
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMatter",
            summary = "Ändrar ett öppet ärende",
            description = "If-Match anger ärendets version. Det som stod förut bevaras. Ursprung och dag ändras inte.")
    @APIResponse(
            responseCode = "200",
            description = "Ärendet är ändrat",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response change(
            @PathParam("registryNumber") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Beskriv ärendet.") NewMatter wanted) {
        return tagged(change.change(caller.get(), asked(number), ifMatch, wanted));
    }

    @POST
    @Path("{registryNumber}/close")
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeMatter",
            summary = "Avslutar ett ärende",
            description = "If-Match anger ärendets version.")
    @APIResponse(
            responseCode = "200",
            description = "Ärendet är avslutat",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response close(
            @PathParam("registryNumber") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange skälet.") Reason why) {
        return tagged(change.close(caller.get(), asked(number), ifMatch, why.reason()));
    }

    @POST
    @Path("{registryNumber}/reopen")
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reopenMatter",
            summary = "Öppnar ett avslutat ärende igen",
            description = "If-Match anger ärendets version.")
    @APIResponse(
            responseCode = "200",
            description = "Ärendet är öppet",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response reopen(
            @PathParam("registryNumber") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange skälet.") Reason why) {
        return tagged(change.reopen(caller.get(), asked(number), ifMatch, why.reason()));
    }

    @GET
    @Path("{registryNumber}/history")
    @Operation(operationId = "getMatterHistory", summary = "Visar vad som har ändrats i ärendet, det senaste först")
    public Changes history(@PathParam("registryNumber") String number) {
        return new Changes(open.history(caller.get(), asked(number)));
    }

    private Response tagged(Matter matter) {
        return tagged(MatterView.of(matter, true));
    }

    private static Response tagged(MatterView matter) {
        return Response.ok(matter).tag(Versions.tagOf(matter.version())).build();
    }

    private static RegistryNumber asked(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
