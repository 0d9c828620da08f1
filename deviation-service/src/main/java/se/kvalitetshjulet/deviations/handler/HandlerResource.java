package se.kvalitetshjulet.deviations.handler;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Links;

/** {@code …/assignments}: who handles a deviation, a complaint or a measure; {@code …/handlers}: whom to choose between. */
@Path("/deviations/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
class HandlerResource {

    private final AssignHandler assign;
    private final Handlers handlers;
    private final Store store;
    private final CurrentCaller caller;

    HandlerResource(AssignHandler assign, Handlers handlers, Store store, CurrentCaller caller) {
        this.assign = assign;
        this.handlers = handlers;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Path("assignments")
    @Operation(
            operationId = "listAssignments",
            summary = "Visar vem som handlägger något, och vem som har gjort det förut")
    public Page<Assignment> list(
            @QueryParam("kind")
                    @Parameter(
                            required = true,
                            description = "Vad det är",
                            schema = @Schema(implementation = HandledKind.class))
                    @Nullable
                    String kind,
            @QueryParam("id") @Parameter(required = true, description = "Dess id") @Nullable String id,
            @Valid @BeanParam Paging paging) {
        var wanted = Parameters.choice("kind", kind, HandledKind.class);
        if (wanted == null || !Parameters.isGiven(id)) {
            throw Refusal.ofField(wanted == null ? "kind" : "id", "Ange vad det gäller.");
        }
        return paging.cutFrom(assign.of(caller.get(), wanted, id));
    }

    @POST
    @Path("assignments")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignHandler",
            summary = "Säger vem som handlägger en avvikelse, ett klagomål eller en åtgärd")
    @APIResponse(
            responseCode = "201",
            description = "Det är sagt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Assignment.class)))
    public Response assign(@Valid @NotNull(message = "Ange vem som handlägger vad.") NewAssignment wanted) {
        var assigned = assign.assign(caller.get(), wanted);
        return Response.created(URI.create("/deviations/v1/" + caller.tenant().path() + "/assignments?kind="
                        + assigned.kind() + "&id=" + Links.segment(assigned.id())))
                .entity(assigned)
                .build();
    }

    @GET
    @Path("handlers")
    @Operation(operationId = "listHandlers", summary = "Listar dem som har arbetat här och kan väljas som handläggare")
    public Page<Handlers.Person> people(@Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> handlers.people(tx, caller.tenant())));
    }
}
