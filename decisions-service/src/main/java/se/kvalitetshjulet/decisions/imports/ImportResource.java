package se.kvalitetshjulet.decisions.imports;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.jobs.JobAnswers;
import se.kvalitetshjulet.kit.jobs.JobView;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Upload;

/** {@code …/imports}: decisions that are read in from a CSV file. */
@Path("/decisions/v1/{municipality}/{board}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_PERSONS)
class ImportResource {

    private static final String REFUSALS = "listImportRefusals";
    private static final String REFUSALS_SUMMARY = "Listar rader som inte kunde användas, och varför";

    private final StartImport start;
    private final ReadImports read;
    private final JobAnswers answers;
    private final CurrentCaller caller;

    ImportResource(StartImport start, ReadImports read, JobAnswers answers, CurrentCaller caller) {
        this.start = start;
        this.read = read;
        this.answers = answers;
        this.caller = caller;
    }

    /** The form that may carry the file. */
    record FileForm(
            @Schema(type = SchemaType.STRING, format = "binary", description = "CSV-filen")
            String file) {}

    @POST
    @Consumes({SwedishCsv.MEDIA_TYPE, MediaType.MULTIPART_FORM_DATA})
    @Idempotent
    @Operation(
            operationId = "importDecisions",
            summary = "Läser in beslut från en CSV-fil",
            description =
                    "Svaret är ett arbete att följa. Filen har semikolon eller komma, UTF-8 eller Windows-1252, och"
                            + " rubrikerna i imports/template; högst 16 MiB och 100 000 rader.")
    @RequestBody(
            content = {
                @Content(mediaType = SwedishCsv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Filen är mottagen; följ arbetet",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response post(
            byte[] body,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "true prövar filen och ändrar ingenting",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    String dryRun,
            @Context HttpHeaders headers) {
        var contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var file = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(headers.getMediaType())
                ? Upload.file("file", contentType, body)
                        .orElseThrow(() -> Refusal.ofField("file", "Skicka med filen i fältet file."))
                : body;
        var isDryRun = Boolean.TRUE.equals(Parameters.yesOrNo("dryRun", dryRun));
        return answers.accepted(start.start(caller.get(), file, isDryRun));
    }

    @GET
    @Path("template")
    @Produces(SwedishCsv.MEDIA_TYPE)
    @Operation(operationId = "getImportTemplate", summary = "Ger en fil att fylla i, med rubriker och en exempelrad")
    public Response template() {
        return ImportTemplate.saved("beslut-mall.csv", ImportTemplate.csv());
    }

    @GET
    @Path("{importId}")
    @Operation(operationId = "getImport", summary = "Visar vad som har blivit av en fil")
    public ImportView one(@PathParam("importId") @Parameter(description = "Arbetets id") UUID id) {
        return ImportView.of(read.find(caller.get(), id, Paging.of(1, 1)));
    }

    @GET
    @Path("{importId}/refusals")
    @Operation(operationId = REFUSALS, summary = REFUSALS_SUMMARY)
    public Page<ImportRefusal> refusals(
            @PathParam("importId") @Parameter(description = "Arbetets id") UUID id, @Valid @BeanParam Paging paging) {
        return read.find(caller.get(), id, paging).refusals();
    }

    @GET
    @Path("{importId}/refusals")
    @Produces(SwedishCsv.MEDIA_TYPE)
    @Operation(operationId = REFUSALS, summary = REFUSALS_SUMMARY)
    public Response refusalsAsCsv(@PathParam("importId") @Parameter(description = "Arbetets id") UUID id) {
        return ImportTemplate.saved("beslut-rader-med-fel.csv", read.refusalsAsCsv(caller.get(), id));
    }
}
