package se.kvalitetshjulet.deviations.deviation;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.attachment.AddAttachment;
import se.kvalitetshjulet.deviations.attachment.Attachment;
import se.kvalitetshjulet.deviations.attachment.ReadAttachments;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.file.SentFile;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** {@code …/deviations/{deviationId}/attachments}: the files of a deviation, through the logged door. */
@Path("/deviations/v1/{municipality}/{board}/deviations/{deviationId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_DEVIATIONS)
class FilesOfDeviationResource {

    private final DeviationFiles files;
    private final AddAttachment add;
    private final ReadAttachments read;
    private final CurrentCaller caller;

    FilesOfDeviationResource(DeviationFiles files, AddAttachment add, ReadAttachments read, CurrentCaller caller) {
        this.files = files;
        this.add = add;
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAttachmentsOfDeviation",
            summary = "Listar bilagor till en avvikelse, utan deras namn")
    public Page<Attachment> list(@PathParam("deviationId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(read.list(caller.get(), files.of(id)));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addAttachmentToDeviation", summary = "Lägger till en bilaga till en avvikelse")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = SentFile.class)))
    @APIResponse(
            responseCode = "201",
            description = "Bilagan är sparad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Attachment.class)))
    public Response add(@PathParam("deviationId") String id, byte[] body, @Context HttpHeaders headers) {
        var added = add.add(
                caller.get(), files.of(id), SentFile.in(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body));
        return Response.created(URI.create("/deviations/v1/" + caller.tenant().path() + "/deviations/" + id
                        + "/attachments/" + added.attachmentId()))
                .entity(added)
                .build();
    }

    @GET
    @Path("{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getAttachmentOfDeviation",
            summary = "Ger en bilaga till en avvikelse; läsningen loggas",
            description = "Ange varför med purpose. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Filen, med sitt namn i Content-Disposition",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response open(
            @PathParam("deviationId") String id,
            @PathParam("attachmentId") @Parameter(description = "Bilagans id") String attachmentId,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför filen läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose) {
        return read.open(
                        caller.get(),
                        files.of(id),
                        attachmentId,
                        Parameters.choice("purpose", purpose, ReadingPurpose.class))
                .answer();
    }
}
