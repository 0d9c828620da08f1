package se.kvalitetshjulet.reporting.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** The steps between a draft and its publishing. Each needs {@code If-Match} with the draft's version, and makes a new one. */
@Path("/reporting/v1/{municipality}/{board}/reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
class StepsResource {

    static final String VERSION = "Kräver If-Match med den ETag som utkastet lästes med.";

    private final CheckReport check;
    private final ApproveReport approve;
    private final ReopenReport reopen;
    private final ReportAnswers reports;
    private final CurrentCaller caller;

    StepsResource(
            CheckReport check,
            ApproveReport approve,
            ReopenReport reopen,
            ReportAnswers reports,
            CurrentCaller caller) {
        this.check = check;
        this.approve = approve;
        this.reopen = reopen;
        this.reports = reports;
        this.caller = caller;
    }

    /**
     * @param reason about the report; nothing about individuals
     */
    record Reopen(
            @NotBlank(message = "Skriv ett skäl.") @Size(max = Reason.LONGEST, message = "Högst 500 tecken.")
            String reason) {}

    @POST
    @Path("check")
    @Idempotent
    @Allow(allUnits = Role.CONTROLLER)
    @Operation(
            operationId = "checkReport",
            summary = "Markerar utkastet som granskat",
            description = "Varje punkt i kontrollistan ska vara i ordning eller godtagen. " + VERSION)
    @APIResponse(
            responseCode = "200",
            description = "Utkastet",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response check(@PathParam("reportId") String reportId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        check.check(caller.get(), reportId, ifMatch);
        return reports.with(caller.get(), reportId);
    }

    @POST
    @Path("approve")
    @Idempotent
    @Allow(
            value = {Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT},
            allUnits = Role.HEAD_OF_ADMINISTRATION)
    @Operation(
            operationId = "approveReport",
            summary = "Godkänner utkastet, i det steg som står på tur",
            description = VERSION)
    @APIResponse(
            responseCode = "200",
            description = "Utkastet",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response approve(@PathParam("reportId") String reportId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        approve.approve(caller.get(), reportId, ifMatch);
        return reports.with(caller.get(), reportId);
    }

    @POST
    @Path("reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "reopenReport",
            summary = "Öppnar ett granskat eller godkänt utkast igen, med ett skäl",
            description = "En publicerad utgåva öppnas aldrig igen. Skriv inget om enskilda i skälet. " + VERSION)
    @APIResponse(
            responseCode = "200",
            description = "Utkastet",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response reopen(
            @PathParam("reportId") String reportId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Skriv ett skäl.") Reopen wanted) {
        reopen.reopen(caller.get(), reportId, ifMatch, wanted.reason());
        return reports.with(caller.get(), reportId);
    }
}
