package se.kvalitetshjulet.deviations.lexsarah;

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
import se.kvalitetshjulet.deviations.investigation.NewEntry;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/lex-sarah-reports/{reportId}/…}: from the report to the investigator's proposal. Each change names the version it was made to. */
@Path("/deviations/v1/{municipality}/{board}/lex-sarah-reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
@Idempotent
class InvestigationResource {

    private final WriteEntry entry;
    private final AppointInvestigator appoint;
    private final AssessReport assess;
    private final ProposeDecision propose;
    private final CurrentCaller caller;

    InvestigationResource(
            WriteEntry entry,
            AppointInvestigator appoint,
            AssessReport assess,
            ProposeDecision propose,
            CurrentCaller caller) {
        this.entry = entry;
        this.appoint = appoint;
        this.assess = assess;
        this.propose = propose;
        this.caller = caller;
    }

    @POST
    @Path("immediate-action")
    @Operation(operationId = "actOnLexSarahReport", summary = "Antecknar vad mottagaren gjorde genast")
    public WriteEntry.WrittenEntry act(
            @PathParam("reportId") String id,
            @Valid @NotNull(message = "Skriv vad som gjordes.") WriteEntry.Action wanted) {
        return entry.act(caller.get(), id, wanted);
    }

    @POST
    @Path("entries")
    @Operation(
            operationId = "writeEntryOfLexSarahReport",
            summary = "Skriver en anteckning i utredningen; en felaktig rättas av en ny")
    @APIResponse(
            responseCode = "201",
            description = "Anteckningen är skriven",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WriteEntry.WrittenEntry.class)))
    public Response write(
            @PathParam("reportId") String id, @Valid @NotNull(message = "Skriv anteckningen.") NewEntry wanted) {
        return Response.status(Response.Status.CREATED)
                .location(URI.create(
                        "/deviations/v1/" + caller.tenant().path() + "/lex-sarah-reports/" + id + "/entries"))
                .entity(entry.write(caller.get(), id, wanted))
                .build();
    }

    @POST
    @Path("appoint")
    @Operation(
            operationId = "appointLexSarahInvestigator",
            summary = "Utser utredare; första gången inleds utredningen")
    public LexSarahView appoint(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange utredaren.") AppointInvestigator.Appointment wanted) {
        return appoint.appoint(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("assess")
    @Operation(operationId = "assessLexSarahReport", summary = "Bedömer vad utredningen har kommit fram till")
    public LexSarahView assess(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange bedömningen.") AssessReport.Assessment wanted) {
        return assess.assess(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("propose")
    @Operation(operationId = "proposeLexSarahDecision", summary = "Lämnar utredarens förslag till beslut")
    public LexSarahView propose(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange förslaget.") ProposeDecision.Proposed wanted) {
        return propose.propose(caller.get(), id, wanted, ifMatch);
    }
}
