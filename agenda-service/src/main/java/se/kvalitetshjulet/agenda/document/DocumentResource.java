package se.kvalitetshjulet.agenda.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** {@code matters/{registryNumber}/documents}: what a matter holds. */
@Path("/agenda/v1/{municipality}/{board}/matters/{registryNumber}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class DocumentResource {

    private final CurrentCaller caller;
    private final Store store;
    private final Matters matters;
    private final Documents documents;
    private final RegisterDocument register;

    DocumentResource(
            CurrentCaller caller, Store store, Matters matters, Documents documents, RegisterDocument register) {
        this.caller = caller;
        this.store = store;
        this.matters = matters;
        this.documents = documents;
        this.register = register;
    }

    @GET
    @Operation(operationId = "listDocuments", summary = "Visar ärendets handlingar i nummerordning")
    public Page<DocumentView> list(@PathParam("registryNumber") String number, @Valid @BeanParam Paging paging) {
        var matter = read(number);
        var found = store.inTenant(caller.tenant(), tx -> {
            matters.find(tx, caller.tenant(), matter).orElseThrow(Refusal::notFound);
            return documents.ofMatter(tx, caller.tenant(), matter);
        });
        return paging.cutFrom(found).map(this::seen);
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
                .entity(seen(document))
                .build();
    }

    @GET
    @Path("{documentId}")
    @Operation(operationId = "getDocument", summary = "Visar en handling")
    public DocumentView get(@PathParam("registryNumber") String number, @PathParam("documentId") UUID documentId) {
        var matter = read(number);
        return store.inTenant(caller.tenant(), tx -> documents.find(tx, caller.tenant(), documentId))
                .filter(document -> document.matter().equals(matter))
                .map(this::seen)
                .orElseThrow(Refusal::notFound);
    }

    private DocumentView seen(Document document) {
        return DocumentView.of(document, Secrecy.isOpenTo(caller.get()));
    }

    private static RegistryNumber read(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
