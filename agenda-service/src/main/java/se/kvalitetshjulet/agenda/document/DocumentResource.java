package se.kvalitetshjulet.agenda.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code matters/{registryNumber}/documents}: what a matter holds. */
@Path("/agenda/v1/{municipality}/{board}/matters/{registryNumber}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class DocumentResource {

    private final CurrentCaller caller;
    private final ReadDocuments documents;
    private final RegisterDocument register;
    private final ChangeDocument change;

    DocumentResource(CurrentCaller caller, ReadDocuments documents, RegisterDocument register, ChangeDocument change) {
        this.caller = caller;
        this.documents = documents;
        this.register = register;
        this.change = change;
    }

    /** What has been changed in a document, the latest first. */
    record Changes(List<DocumentHistory.Change> data) {}

    @GET
    @Operation(operationId = "listDocuments", summary = "Visar ärendets handlingar i nummerordning")
    public Page<DocumentView> list(@PathParam("registryNumber") String number, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(documents.ofMatter(caller.get(), read(number)));
    }

    @POST
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerDocument", summary = "Diarieför en handling i ärendet")
    @APIResponse(
            responseCode = "201",
            description = "Handlingen har fått sitt nummer",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response register(
            @PathParam("registryNumber") String number,
            @Valid @NotNull(message = "Beskriv handlingen.") NewDocument wanted) {
        var document = register.register(caller.get(), read(number), wanted);
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/matters/"
                        + document.matter().inPath() + "/documents/" + document.documentId()))
                .tag(Versions.tagOf(document.version()))
                .entity(DocumentView.of(document, Secrecy.isOpenTo(caller.get())))
                .build();
    }

    @GET
    @Path("{documentId}")
    @Operation(operationId = "getDocument", summary = "Visar en handling")
    @APIResponse(
            responseCode = "200",
            description = "Handlingen, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response get(@PathParam("registryNumber") String number, @PathParam("documentId") UUID documentId) {
        return tagged(documents.one(caller.get(), read(number), documentId));
    }

    @PUT
    @Path("{documentId}")
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeDocument",
            summary = "Rättar en handling eller markerar den för sekretess",
            description = "If-Match anger handlingens version. Det som stod förut bevaras. Nummer, ärende och"
                    + " diarieföringens dag ändras inte.")
    @APIResponse(
            responseCode = "200",
            description = "Handlingen är ändrad",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response change(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID documentId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Beskriv handlingen.") NewDocument wanted) {
        return tagged(DocumentView.of(
                change.change(caller.get(), read(number), documentId, ifMatch, wanted),
                Secrecy.isOpenTo(caller.get())));
    }

    @GET
    @Path("{documentId}/history")
    @Operation(
            operationId = "getDocumentHistory",
            summary = "Visar vad som har ändrats i handlingen, det senaste först")
    public Changes history(@PathParam("registryNumber") String number, @PathParam("documentId") UUID documentId) {
        return new Changes(documents.history(caller.get(), read(number), documentId));
    }

    private static Response tagged(DocumentView document) {
        return Response.ok(document).tag(Versions.tagOf(document.version())).build();
    }

    private static RegistryNumber read(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
