package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.investigation.Entry;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Texts;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/lex-sarah-reports}: lex Sarah reports as they stand, for a login of the level of assurance that they demand. */
@Path("/deviations/v1/{municipality}/{board}/lex-sarah-reports")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
class LexSarahResource {

    private final LexSarahReports reports;
    private final ReportLexSarah report;
    private final ReadLexSarah read;
    private final EnterLexSarah door;
    private final Store store;
    private final CurrentCaller caller;

    LexSarahResource(
            LexSarahReports reports,
            ReportLexSarah report,
            ReadLexSarah read,
            EnterLexSarah door,
            Store store,
            CurrentCaller caller) {
        this.reports = reports;
        this.report = report;
        this.read = read;
        this.door = door;
        this.store = store;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allow(readers = Readers.OF_DEVIATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportLexSarah",
            summary = "Rapporterar ett missförhållande eller en påtaglig risk för det",
            description = "Texten stannar här. Att en avvikelse blir ett lex Sarah-ärende avgör förvaltningschefen.")
    @APIResponse(
            responseCode = "201",
            description = "Rapporten är mottagen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportedLexSarah.class)))
    public Response report(@Valid @NotNull(message = "Beskriv vad som hände.") NewLexSarah wanted) {
        var reported = report.report(caller.get(), wanted);
        return Response.created(URI.create(
                        "/deviations/v1/" + caller.tenant().path() + "/lex-sarah-reports/" + reported.reportId()))
                .entity(reported)
                .build();
    }

    @GET
    @Operation(operationId = "listLexSarahReports", summary = "Listar lex Sarah-rapporter, de senaste först")
    public Page<LexSarahView> list(@BeanParam LexSarahFilter filter, @Valid @BeanParam Paging paging) {
        door.enter(caller.get());
        return store.inTenant(caller.tenant(), tx -> reports.list(tx, caller.get(), filter, paging));
    }

    @GET
    @Path("{reportId}")
    @Operation(operationId = "getLexSarahReport", summary = "Visar en lex Sarah-rapport")
    @APIResponse(
            responseCode = "200",
            description = "Rapporten",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LexSarahView.class)))
    public Response find(@PathParam("reportId") @Parameter(description = "Lex Sarah-rapportens id") String id) {
        door.enter(caller.get());
        var view = store.inTenant(caller.tenant(), tx -> reports.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{reportId}/texts")
    @Allow(readers = Readers.OF_DEVIATIONS)
    @Operation(
            operationId = "getTextsOfLexSarahReport",
            summary = "Visar vad som har skrivits i ett lex Sarah-ärendes händelser; läsningen loggas",
            description =
                    "Ange varför med purpose. Den som har rapporterat läser sin rapport. Svaret får inte sparas av"
                            + " mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Texterna",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Texts.class)))
    public Response texts(
            @PathParam("reportId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför texterna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose) {
        return Texts.answer(
                id, read.texts(caller.get(), id, Parameters.choice("purpose", purpose, ReadingPurpose.class)));
    }

    @GET
    @Path("{reportId}/entries")
    @Operation(
            operationId = "listEntriesOfLexSarahReport",
            summary = "Visar utredningens anteckningar; läsningen loggas",
            description = "Ange varför med purpose. En rättad anteckning står kvar, med vad som rättar den.")
    public Page<Entry> entries(
            @PathParam("reportId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför anteckningarna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose,
            @Valid @BeanParam Paging paging) {
        return paging.cutFrom(read.read(caller.get(), id, Parameters.choice("purpose", purpose, ReadingPurpose.class))
                .entries());
    }
}
