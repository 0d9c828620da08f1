package se.kvalitetshjulet.deviations.deviation;

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
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/deviations/{deviationId}/…}: what is done with a deviation. Each change names the version it was made to. */
@Path("/deviations/v1/{municipality}/{board}/deviations/{deviationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
@Idempotent
class HandlingResource {

    private final AssessDeviation assess;
    private final ReclassifyDeviation reclassify;
    private final MarkDuplicate mark;
    private final CloseDeviation close;
    private final ReopenDeviation reopen;
    private final CurrentCaller caller;

    HandlingResource(
            AssessDeviation assess,
            ReclassifyDeviation reclassify,
            MarkDuplicate mark,
            CloseDeviation close,
            ReopenDeviation reopen,
            CurrentCaller caller) {
        this.assess = assess;
        this.reclassify = reclassify;
        this.mark = mark;
        this.close = close;
        this.reopen = reopen;
        this.caller = caller;
    }

    @POST
    @Path("assess")
    @Operation(operationId = "assessDeviation", summary = "Bedömer en avvikelse")
    public DeviationView assess(
            @PathParam("deviationId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange bedömningen.") AssessDeviation.Assessment wanted) {
        return assess.assess(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("reclassify")
    @Operation(operationId = "reclassifyDeviation", summary = "Flyttar en avvikelse till ett annat område")
    public DeviationView reclassify(
            @PathParam("deviationId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange området.") ReclassifyDeviation.Reclassification wanted) {
        return reclassify.reclassify(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("mark-duplicate")
    @Operation(operationId = "markDeviationDuplicate", summary = "Markerar en avvikelse som dubblett av en annan")
    public DeviationView markDuplicate(
            @PathParam("deviationId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange den andra avvikelsen.") MarkDuplicate.Duplicate wanted) {
        return mark.mark(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("close")
    @Operation(operationId = "closeDeviation", summary = "Avslutar en avvikelse")
    public DeviationView close(
            @PathParam("deviationId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange hur den avslutas.") CloseDeviation.Closing wanted) {
        return close.close(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("reopen")
    @Allow({Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(operationId = "reopenDeviation", summary = "Öppnar en avslutad avvikelse igen")
    public DeviationView reopen(
            @PathParam("deviationId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Skriv varför.") ReopenDeviation.Reopening wanted) {
        return reopen.reopen(caller.get(), id, wanted, ifMatch);
    }
}
