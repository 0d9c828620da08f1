package se.kvalitetshjulet.reporting.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.reporting.report.Report;

/** {@code …/reports}: drafts and editions. */
@Path("/reporting/v1/{municipality}/{board}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportsResource {

    private final AssembleReport assemble;
    private final PublishReport publish;
    private final ReadReports reports;
    private final CompareReports compare;
    private final ReportAnswers answers;
    private final CurrentCaller caller;

    ReportsResource(
            AssembleReport assemble,
            PublishReport publish,
            ReadReports reports,
            CompareReports compare,
            ReportAnswers answers,
            CurrentCaller caller) {
        this.assemble = assemble;
        this.publish = publish;
        this.reports = reports;
        this.compare = compare;
        this.answers = answers;
        this.caller = caller;
    }

    /**
     * What is to be assembled.
     *
     * @param asOf what was known at this moment; now when it is left out
     */
    record Assemble(
            @NotNull(message = "Ange vilken sorts rapport.") ReportKind kind,

            @NotBlank(message = "Ange perioden, till exempel 2024-Q1.")
            String period,

            @Nullable Instant asOf) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(operationId = "assembleReport", summary = "Tar fram ett utkast till rapport")
    @APIResponse(
            responseCode = "201",
            description = "Utkastet",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response assemble(@NotNull(message = "Ange sort och period.") @Valid Assemble wanted) {
        if (wanted.asOf() != null && !ReadReports.maySeeWhole(caller.get())) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Din roll får inte välja tidpunkt. Utelämna asOf.");
        }
        Report draft = assemble.draft(caller.get(), wanted.kind(), wanted.period(), wanted.asOf());
        return Response.created(at(draft.reportId()))
                .entity(answers.view(caller.get(), reports.one(caller.get(), draft.reportId())))
                .build();
    }

    @GET
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(operationId = "listReports", summary = "Listar rapporter, senaste perioden först")
    public Page<ReportSummary> list(
            @Parameter(description = "Bara rapporter av detta slag") @QueryParam("kind") @Nullable ReportKind kind,
            @Parameter(description = "Bara rapporter för denna period, till exempel 2024-Q1")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @QueryParam("status") se.kvalitetshjulet.reporting.report.@Nullable ReportStatus status,
            @Valid @BeanParam Paging paging) {
        return reports.list(caller.get(), new ReadReports.Filter(kind, period, status), paging);
    }

    @GET
    @Path("{reportId}")
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(operationId = "getReport", summary = "Visar en rapport")
    @APIResponse(
            responseCode = "200",
            description = "Rapporten",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response one(@PathParam("reportId") String reportId) {
        return answers.with(caller.get(), reportId);
    }

    @GET
    @Path("{reportId}/issued")
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(
            operationId = "getIssuedBytes",
            summary = "Visar utgåvan precis som den publicerades, byte för byte som kedjan håller den")
    public String issued(@PathParam("reportId") String reportId) {
        return reports.issued(caller.get(), reportId);
    }

    @POST
    @Path("{reportId}/publish")
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "publishReport",
            summary = "Publicerar ett utkast som ny utgåva",
            description =
                    "Alla steg som nämnden kräver ska vara tagna, och innehållet vara det som godkändes. Med If-Match"
                            + " publiceras bara det utkast som har den ETag:en.")
    @APIResponse(
            responseCode = "201",
            description = "Utgåvan",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response publish(@PathParam("reportId") String reportId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Report edition = publish.publish(caller.get(), reportId, versionIn(ifMatch));
        return Response.created(at(edition.reportId()))
                .entity(answers.view(caller.get(), edition))
                .build();
    }

    @GET
    @Path("{reportId}/editions")
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(operationId = "listEditions", summary = "Listar utgåvorna av samma rapport, med sin plats i kedjan")
    public List<EditionLine> editions(@PathParam("reportId") String reportId) {
        return reports.editionsOf(caller.get(), reportId).stream()
                .map(EditionLine::of)
                .toList();
    }

    @GET
    @Path("{reportId}/differences")
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(
            operationId = "compareReports",
            summary = "Visar i ord och siffror vad som skiljer sig från en annan utgåva",
            description = "Utan from jämförs med den utgåva som rapporten ersätter.")
    public Differences differences(
            @PathParam("reportId") String reportId,
            @Parameter(description = "Id för den utgåva som jämförs med; den som rapporten ersätter om inget anges")
                    @QueryParam("from")
                    @Nullable
                    String from) {
        return compare.with(caller.get(), reportId, from).differences();
    }

    @GET
    @Path("{reportId}/proposal")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
    @Operation(
            operationId = "getProposal",
            summary = "Visar förslaget till nästa utgåva, när det som har blivit känt senare ger ett annat innehåll")
    public Proposal proposal(@PathParam("reportId") String reportId) {
        return compare.proposal(caller.get(), reportId).orElseThrow(Refusal::notFound);
    }

    private URI at(String reportId) {
        return URI.create("/reporting/v1/" + caller.tenant().path() + "/reports/" + reportId);
    }

    private static @Nullable Long versionIn(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        String version = ifMatch.replace("W/", "").replace("\"", "").strip();
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : -1L;
    }
}
