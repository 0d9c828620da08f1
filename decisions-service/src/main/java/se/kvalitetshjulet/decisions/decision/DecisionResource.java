package se.kvalitetshjulet.decisions.decision;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** {@code …/decisions}: decisions as they stand, without whom they concern. */
@Path("/decisions/v1/{municipality}/{board}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CASES)
class DecisionResource {

    private final Decisions decisions;
    private final DecisionHistory history;
    private final Store store;
    private final CurrentCaller caller;
    private final InstantSource clock;

    DecisionResource(
            Decisions decisions, DecisionHistory history, Store store, CurrentCaller caller, InstantSource clock) {
        this.decisions = decisions;
        this.history = history;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDecisions", summary = "Listar beslut")
    public Page<DecisionSummary> list(@BeanParam DecisionFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> decisions.list(tx, caller.get(), filter, paging));
    }

    @GET
    @Path("{decisionId}")
    @Operation(operationId = "getDecision", summary = "Visar ett beslut")
    @APIResponse(
            responseCode = "200",
            description = "Beslutet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionView.class)))
    public Response find(@PathParam("decisionId") String id, @Context Request request) {
        var view = store.inTenant(caller.tenant(), tx -> decisions.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        var tag = DecisionTag.of(view.decision().version(), SwedishTime.today(clock));
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? Response.ok(view).tag(tag).build() : unchanged.build();
    }

    @GET
    @Path("{decisionId}/history")
    @Operation(operationId = "getDecisionHistory", summary = "Visar vad som har hänt med ett beslut")
    public Page<DecisionHistory.Entry> history(
            @PathParam("decisionId") String id,
            @QueryParam("order")
                    @Parameter(
                            description = "I den ordning det hände, eller den ordning det kom",
                            schema = @Schema(implementation = DecisionHistory.Order.class))
                    @Nullable
                    String order,
            @Valid @BeanParam Paging paging) {
        var wanted = Parameters.choice("order", order, DecisionHistory.Order.class);
        var entries = store.inTenant(caller.tenant(), tx -> {
            decisions.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return history.of(
                    tx, new ThingKey(caller.tenant(), id), wanted == null ? DecisionHistory.Order.EFFECT : wanted);
        });
        return paging.cutFrom(entries);
    }
}
