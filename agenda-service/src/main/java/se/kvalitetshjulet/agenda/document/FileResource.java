package se.kvalitetshjulet.agenda.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.file.SentFile;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/documents/{documentId}/files}: the content of a document, with all its versions, and what it says in short. */
@Path("/agenda/v1/{municipality}/{board}/matters/{registryNumber}/documents/{documentId}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class FileResource {

    private final CurrentCaller caller;
    private final AddFile add;
    private final ReadFiles read;
    private final WriteSummary write;

    FileResource(CurrentCaller caller, AddFile add, ReadFiles read, WriteSummary write) {
        this.caller = caller;
        this.add = add;
        this.read = read;
        this.write = write;
    }

    /** What the document says in short. */
    record Summary(
            @NotBlank(message = "Skriv vad handlingen säger.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String text) {}

    @GET
    @Path("files")
    @Operation(operationId = "listFiles", summary = "Listar handlingens filer, den senaste först")
    public Page<FileVersion> list(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID documentId,
            @Valid @BeanParam Paging paging) {
        return paging.cutFrom(read.list(caller.get(), matter(number), documentId));
    }

    @POST
    @Path("files")
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addFile",
            summary = "Lägger till en fil till handlingen, eller en ny version av den",
            description = "En PDF kontrolleras; lacks säger vad den saknar för att vara tillgänglig.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = SentFile.class)))
    @APIResponse(
            responseCode = "201",
            description = "Filen är sparad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FileVersion.class)))
    public Response add(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID documentId,
            byte[] body,
            @Context HttpHeaders headers) {
        var matter = matter(number);
        var added = add.add(
                caller.get(), matter, documentId, SentFile.in(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body));
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/matters/" + matter.inPath()
                        + "/documents/" + documentId + "/files/" + added.version()))
                .entity(added)
                .build();
    }

    @GET
    @Path("files/{version:\\d{1,6}}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getFile",
            summary = "Ger en av handlingens filer",
            description = "Att en sekretesskyddad handling läses loggas. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Filen, med sitt namn i Content-Disposition",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response open(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID documentId,
            @Parameter(description = "Filens version, från 1") @PathParam("version") int version) {
        return read.open(caller.get(), matter(number), documentId, version).answer();
    }

    @PUT
    @Path("summary")
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeSummary",
            summary = "Sammanfattar den fil som gäller för den som inte kan läsa den",
            description = "If-Match anger handlingens version. En ny fil behöver en ny sammanfattning.")
    @APIResponse(
            responseCode = "200",
            description = "Sammanfattningen är skriven",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response write(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID documentId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Skriv sammanfattningen.") Summary summary) {
        var document = write.write(caller.get(), matter(number), documentId, ifMatch, summary.text());
        return Response.ok(DocumentView.of(document, Secrecy.isOpenTo(caller.get())))
                .tag(Versions.tagOf(document.version()))
                .build();
    }

    private static RegistryNumber matter(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
