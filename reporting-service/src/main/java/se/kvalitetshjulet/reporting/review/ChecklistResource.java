package se.kvalitetshjulet.reporting.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.reporting.edition.ReportAnswers;
import se.kvalitetshjulet.reporting.edition.ReportView;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/** {@code …/checklist}, {@code …/override} and {@code …/history}: what has been looked at, and what has been done. */
@Path("/reporting/v1/{municipality}/{board}/reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
class ChecklistResource {

    private final ReadChecklist checklist;
    private final OverrideFinding override;
    private final ReadHistory history;
    private final ReportAnswers reports;
    private final CurrentCaller caller;

    ChecklistResource(
            ReadChecklist checklist,
            OverrideFinding override,
            ReadHistory history,
            ReportAnswers reports,
            CurrentCaller caller) {
        this.checklist = checklist;
        this.override = override;
        this.history = history;
        this.reports = reports;
        this.caller = caller;
    }

    /**
     * Which rule's finding may stand, and why.
     *
     * @param reason about the report; nothing about individuals
     */
    record Finding(
            @NotNull(message = "Ange vilken punkt i kontrollistan.")
            ValidationRule rule,

            @NotBlank(message = "Skriv ett skäl.") @Size(max = Reason.LONGEST, message = "Högst 500 tecken.")
            String reason) {}

    @GET
    @Path("checklist")
    @Allow({Role.CONTROLLER, Role.AUDITOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "getChecklist",
            summary = "Visar rapportens kontrollista",
            description =
                    "Ett utkasts lista räknas fram i samma ögonblick. En utgåvas är den som gällde när den granskades."
                            + " Tal och beslut visas för controller, revisor och avdelningschef.")
    public CheckedReport checklist(@PathParam("reportId") String reportId) {
        return checklist.of(caller.get(), reportId);
    }

    @GET
    @Path("history")
    @Allow({Role.CONTROLLER, Role.AUDITOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "listReportHistory",
            summary = "Listar vad som har gjorts med rapporten för perioden, det senaste först")
    public List<HistoryLine> history(@PathParam("reportId") String reportId) {
        return history.of(caller.get(), reportId);
    }

    @POST
    @Path("override")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT})
    @Operation(
            operationId = "overrideFinding",
            summary = "Godtar en punkt i kontrollistan som inte är i ordning, med ett skäl",
            description = "Gäller det innehåll och de fel som finns nu. Skriv inget om enskilda i skälet. "
                    + StepsResource.VERSION)
    @APIResponse(
            responseCode = "200",
            description = "Utkastet",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response override(
            @PathParam("reportId") String reportId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange punkt och skäl.") Finding wanted) {
        override.override(caller.get(), reportId, ifMatch, wanted.rule(), wanted.reason());
        return reports.with(caller.get(), reportId);
    }
}
