package se.kvalitetshjulet.deviations.control;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/controls}: what changes the internal control plan. */
@Path("/deviations/v1/{municipality}/{board}/controls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(value = Role.CONTROLLER, readers = Readers.OF_HANDLING)
@Idempotent
class ControlPlanResource {

    private final PlanControl plan;
    private final PerformControl perform;
    private final CopyPlan copy;
    private final CurrentCaller caller;

    ControlPlanResource(PlanControl plan, PerformControl perform, CopyPlan copy, CurrentCaller caller) {
        this.plan = plan;
        this.perform = perform;
        this.copy = copy;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "planControl", summary = "Lägger till en kontroll i internkontrollplanen")
    @APIResponse(
            responseCode = "201",
            description = "Kontrollen är planerad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ControlView.class)))
    public Response plan(@Valid @NotNull(message = "Beskriv kontrollen.") NewControl wanted) {
        var planned = plan.plan(caller.get(), wanted);
        return Response.created(
                        URI.create("/deviations/v1/" + caller.tenant().path() + "/controls/" + planned.controlId()))
                .entity(planned)
                .build();
    }

    @POST
    @Path("copy")
    @Operation(
            operationId = "copyControlPlan",
            summary = "Kopierar ett års internkontrollplan till ett annat år",
            description = "Det som redan finns i planen, med samma kontrollpunkt och enhet, kopieras inte.")
    public CopyPlan.Copied copy(@Valid @NotNull(message = "Ange åren.") CopyPlan.Years years) {
        return copy.copy(caller.get(), years);
    }

    @POST
    @Path("{controlId}/perform")
    @Operation(operationId = "performControl", summary = "Registrerar att en kontroll har gjorts och vad den visade")
    public ControlView perform(
            @PathParam("controlId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange resultatet.") PerformControl.Performance wanted) {
        return perform.perform(caller.get(), id, wanted, ifMatch);
    }
}
