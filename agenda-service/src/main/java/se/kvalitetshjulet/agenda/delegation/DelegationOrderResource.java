package se.kvalitetshjulet.agenda.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

@Path("/agenda/v1/{municipality}/{board}/delegation-orders")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class DelegationOrderResource {

    private final CurrentCaller caller;
    private final Store store;
    private final DelegationTable table;
    private final AdoptOrder adopt;

    DelegationOrderResource(CurrentCaller caller, Store store, DelegationTable table, AdoptOrder adopt) {
        this.caller = caller;
        this.store = store;
        this.table = table;
        this.adopt = adopt;
    }

    @GET
    @Operation(
            operationId = "listDelegationOrders",
            summary = "Listar delegationsordningens versioner, den senaste först")
    public Page<DelegationOrder> list(
            @Parameter(description = "Bara den som gällde den dagen, som 2024-03-31") @QueryParam("on") @Nullable
                    String on,
            @Valid @BeanParam Paging paging) {
        var day = Parameters.day("on", on);
        var orders = orders();
        return paging.cutFrom(
                day == null ? orders.all() : orders.inForceOn(day).stream().toList());
    }

    @GET
    @Path("{version}")
    @Operation(operationId = "getDelegationOrder", summary = "Visar en version av delegationsordningen")
    public DelegationOrder get(@Parameter(description = "Versionens nummer") @PathParam("version") int version) {
        return orders().all().stream()
                .filter(order -> order.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @POST
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "adoptDelegationOrder", summary = "För in en ny version av delegationsordningen")
    @APIResponse(
            responseCode = "201",
            description = "Ordningen är införd; den förra gäller till och med dagen före",
            content = @Content(schema = @Schema(implementation = DelegationOrder.class)))
    public Response adopt(@Valid @NotNull(message = "Beskriv ordningen.") NewOrder wanted) {
        var order = adopt.adopt(caller.get(), wanted);
        return Response.created(
                        URI.create("/agenda/v1/" + caller.tenant().path() + "/delegation-orders/" + order.version()))
                .entity(order)
                .build();
    }

    private DelegationOrders orders() {
        return store.inTenant(caller.tenant(), tx -> table.all(tx, caller.tenant()));
    }
}
