package se.kvalitetshjulet.reporting.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.reporting.approval.Sent;
import se.kvalitetshjulet.reporting.edition.ReportAnswers;
import se.kvalitetshjulet.reporting.edition.ReportView;

/** {@code …/sent}: that an adopted edition has been sent. */
@Path("/reporting/v1/{municipality}/{board}/reports/{reportId}/sent")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
class SendResource {

    private final SendEdition send;
    private final ReportAnswers reports;
    private final CurrentCaller caller;

    SendResource(SendEdition send, ReportAnswers reports, CurrentCaller caller) {
        this.send = send;
        this.reports = reports;
        this.caller = caller;
    }

    /**
     * @param recipient one of those that the dispatch lists
     * @param sentOn the day it was sent
     */
    record SentTo(
            @NotBlank(message = "Ange till vem.") String recipient,
            @NotNull(message = "Ange vilken dag.") LocalDate sentOn,
            @NotNull(message = "Ange hur.") Sent.Way how) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow(allUnits = {Role.SECRETARY, Role.REGISTRAR, Role.CONTROLLER, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "markReportSent",
            summary = "Markerar att utgåvan är skickad till en av mottagarna",
            description = "Går först när protokollet, eller paragrafen, är justerat. Inget skickas härifrån.")
    @APIResponse(
            responseCode = "200",
            description = "Utgåvan",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response sent(
            @PathParam("reportId") String reportId,
            @Valid @NotNull(message = "Ange till vem, vilken dag och hur.") SentTo sent) {
        send.sent(caller.get(), reportId, sent.recipient(), sent.sentOn(), sent.how());
        return reports.with(caller.get(), reportId);
    }
}
