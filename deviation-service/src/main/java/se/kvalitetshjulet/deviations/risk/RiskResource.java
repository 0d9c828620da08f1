package se.kvalitetshjulet.deviations.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/risks?year=2024}: the risks of the yearly analyses. */
@Path("/deviations/v1/{municipality}/{board}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CONTROL)
class RiskResource {

    private final Risks risks;
    private final RiskStory story;
    private final AddRisk add;
    private final ReassessRisk reassess;
    private final Store store;
    private final CurrentCaller caller;

    RiskResource(Risks risks, RiskStory story, AddRisk add, ReassessRisk reassess, Store store, CurrentCaller caller) {
        this.risks = risks;
        this.story = story;
        this.add = add;
        this.reassess = reassess;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRisks", summary = "Listar riskerna i ett års riskanalys, de största först")
    public Page<RiskView> list(@BeanParam YearFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> risks.list(tx, caller.get(), filter, paging));
    }

    @POST
    @Idempotent
    @Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRisk", summary = "Lägger till en risk i riskanalysen")
    @APIResponse(
            responseCode = "201",
            description = "Risken är tillagd",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RiskView.class)))
    public Response add(@Valid @NotNull(message = "Beskriv risken.") NewRisk wanted) {
        var added = add.add(caller.get(), wanted);
        return Response.created(URI.create("/deviations/v1/" + caller.tenant().path() + "/risks/" + added.riskId()))
                .entity(added)
                .build();
    }

    @GET
    @Path("{riskId}")
    @Operation(operationId = "getRisk", summary = "Visar en risk")
    @APIResponse(
            responseCode = "200",
            description = "Risken",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RiskView.class)))
    public Response find(@PathParam("riskId") String id) {
        var view = store.inTenant(caller.tenant(), tx -> risks.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{riskId}/history")
    @Operation(operationId = "getRiskHistory", summary = "Visar hur en risk har bedömts genom tiden")
    public Page<Stories.Entry> history(@PathParam("riskId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> {
            risks.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return story.of(tx, new ThingKey(caller.tenant(), id));
        }));
    }

    @POST
    @Path("{riskId}/assess")
    @Idempotent
    @Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reassessRisk", summary = "Bedömer en risk på nytt; den tidigare bedömningen finns kvar")
    public RiskView reassess(
            @PathParam("riskId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange bedömningen.") Assessment wanted) {
        return reassess.reassess(caller.get(), id, wanted, ifMatch);
    }
}
