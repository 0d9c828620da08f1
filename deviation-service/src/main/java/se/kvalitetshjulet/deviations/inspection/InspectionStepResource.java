package se.kvalitetshjulet.deviations.inspection;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/inspections/{inspectionId}/…}: what happens in an inspection. Each change names the version it was made to. */
@Path("/deviations/v1/{municipality}/{board}/inspections/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
@Idempotent
class InspectionStepResource {

    private final RecordDemand demand;
    private final RecordAnswer answer;
    private final RecordIvoDecision decide;
    private final CurrentCaller caller;

    InspectionStepResource(RecordDemand demand, RecordAnswer answer, RecordIvoDecision decide, CurrentCaller caller) {
        this.demand = demand;
        this.answer = answer;
        this.decide = decide;
        this.caller = caller;
    }

    @POST
    @Path("demand")
    @Operation(operationId = "recordDemand", summary = "Registrerar vad IVO kräver i en tillsyn")
    public InspectionView demand(
            @PathParam("inspectionId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange kravet.") InspectionStep step) {
        return demand.demand(caller.get(), id, step, ifMatch);
    }

    @POST
    @Path("answer")
    @Operation(operationId = "recordAnswerToIvo", summary = "Registrerar att IVO har fått svar")
    public InspectionView answer(
            @PathParam("inspectionId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange svaret.") InspectionStep step) {
        return answer.answer(caller.get(), id, step, ifMatch);
    }

    @POST
    @Path("decide")
    @Operation(operationId = "recordDecisionOfIvo", summary = "Registrerar vad IVO har beslutat i en tillsyn")
    public InspectionView decide(
            @PathParam("inspectionId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange beslutet.") InspectionStep step) {
        return decide.decide(caller.get(), id, step, ifMatch);
    }
}
