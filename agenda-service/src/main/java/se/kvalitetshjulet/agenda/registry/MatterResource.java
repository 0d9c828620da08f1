package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

@Path("/agenda/v1/{municipality}/{board}/matters")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MatterResource {

    private final CurrentCaller caller;
    private final Store store;
    private final Matters matters;
    private final RegisterMatter register;

    MatterResource(CurrentCaller caller, Store store, Matters matters, RegisterMatter register) {
        this.caller = caller;
        this.store = store;
        this.matters = matters;
        this.register = register;
    }

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
                .entity(MatterView.of(matter, true))
                .build();
    }

    @GET
    @Operation(operationId = "listMatters", summary = "Söker i diariet")
    public Page<MatterView> list(
            @Parameter(description = "Början av ett diarienummer, eller ord ur rubriken")
                    @QueryParam("q")
                    @Size(max = 200, message = "Högst 200 tecken.")
                    @Nullable
                    String text,
            @Valid @BeanParam Paging paging) {
        boolean entitled = Secrecy.isOpenTo(caller.get());
        return store.inTenant(caller.tenant(), tx -> matters.search(tx, caller.tenant(), text, entitled, paging))
                .map(matter -> MatterView.of(matter, entitled));
    }

    @GET
    @Path("{registryNumber}")
    @Operation(operationId = "getMatter", summary = "Visar ett ärende")
    public MatterView get(
            @Parameter(description = "Diarienumret med bindestreck: SOCN-2024-58", example = "SOCN-2024-58")
                    @PathParam("registryNumber")
                    String number) {
        var asked = RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
        return store.inTenant(caller.tenant(), tx -> matters.find(tx, caller.tenant(), asked))
                .map(matter -> MatterView.of(matter, Secrecy.isOpenTo(caller.get())))
                .orElseThrow(Refusal::notFound);
    }
}
