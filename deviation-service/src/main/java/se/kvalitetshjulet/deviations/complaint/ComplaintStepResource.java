package se.kvalitetshjulet.deviations.complaint;

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

/** {@code …/complaints/{complaintId}/…}: what is done with a complaint. Each change names the version it was made to. */
@Path("/deviations/v1/{municipality}/{board}/complaints/{complaintId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(value = Role.COMPLAINTS_DELEGATE, readers = Readers.OF_HANDLING)
@Idempotent
class ComplaintStepResource {

    private final AnswerComplaint answer;
    private final EscalateComplaint escalate;
    private final ConcludeComplaint conclude;
    private final CurrentCaller caller;

    ComplaintStepResource(
            AnswerComplaint answer, EscalateComplaint escalate, ConcludeComplaint conclude, CurrentCaller caller) {
        this.answer = answer;
        this.escalate = escalate;
        this.conclude = conclude;
        this.caller = caller;
    }

    @POST
    @Path("answer")
    @Operation(operationId = "answerComplaint", summary = "Registrerar att ett klagomål är besvarat")
    public ComplaintView answer(
            @PathParam("complaintId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange svaret.") ComplaintStep step) {
        return answer.answer(caller.get(), id, step, ifMatch);
    }

    @POST
    @Path("escalate")
    @Allow(readers = Readers.OF_HANDLING)
    @Operation(operationId = "escalateComplaint", summary = "Lämnar ett klagomål till klagomålsdelegationen")
    public ComplaintView escalate(
            @PathParam("complaintId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange varför.") ComplaintStep step) {
        return escalate.escalate(caller.get(), id, step, ifMatch);
    }

    @POST
    @Path("conclude")
    @Operation(operationId = "concludeComplaint", summary = "Avslutar ett klagomål")
    public ComplaintView conclude(
            @PathParam("complaintId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange vad det ledde till.") ComplaintStep step) {
        return conclude.conclude(caller.get(), id, step, ifMatch);
    }
}
