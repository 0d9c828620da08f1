package se.kvalitetshjulet.agenda.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/items/{itemId}/cover-sheets}: the sheets that extracts of an individual's matter leave under. */
@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/items/{itemId}/cover-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.SECRETARY, Role.REGISTRAR})
class CoverSheetResource {

    private final CurrentCaller caller;
    private final WriteCoverSheet write;
    private final ReadCoverSheet read;
    private final CoverSheetPdf pdf;

    CoverSheetResource(CurrentCaller caller, WriteCoverSheet write, ReadCoverSheet read, CoverSheetPdf pdf) {
        this.caller = caller;
        this.write = write;
        this.read = read;
        this.pdf = pdf;
    }

    /** What is told of a sheet without a logged reading: that it is there. */
    record WrittenCoverSheet(UUID coverSheetId) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeCoverSheet",
            summary = "Skriver ett försättsblad till ett utdrag",
            description = "Adressen skrivs av från källan två gånger och bekräftas av handläggaren. Den hämtas aldrig.")
    @APIResponse(
            responseCode = "201",
            description = "Försättsbladet är skrivet",
            content = @Content(schema = @Schema(implementation = WrittenCoverSheet.class)))
    public Response write(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Fyll i försättsbladet.") NewCoverSheet wanted) {
        var id = write.write(caller.get(), meetingId, itemId, wanted);
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/meetings/" + meetingId + "/items/"
                        + itemId + "/cover-sheets/" + id))
                .entity(new WrittenCoverSheet(id))
                .build();
    }

    @GET
    @Path("{coverSheetId}")
    @Operation(
            operationId = "getCoverSheet",
            summary = "Visar ett försättsblad; läsningen loggas",
            description = "Som JSON, eller som PDF att skriva ut.")
    public CoverSheet get(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Parameter(description = "Försättsbladets id") @PathParam("coverSheetId") UUID coverSheetId) {
        return read.read(caller.get(), meetingId, itemId, coverSheetId);
    }

    @GET
    @Path("{coverSheetId}")
    @Produces("application/pdf")
    @Operation(
            operationId = "getCoverSheet",
            summary = "Visar ett försättsblad; läsningen loggas",
            description = "Som JSON, eller som PDF att skriva ut.")
    public Response print(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Parameter(description = "Försättsbladets id") @PathParam("coverSheetId") UUID coverSheetId) {
        return pdf.answer(caller.tenant(), read.read(caller.get(), meetingId, itemId, coverSheetId));
    }
}
