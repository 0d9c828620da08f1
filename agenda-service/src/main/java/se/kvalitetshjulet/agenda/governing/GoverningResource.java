package se.kvalitetshjulet.agenda.governing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/governing-documents")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class GoverningResource {

    private final CurrentCaller caller;
    private final ReadGoverning read;
    private final AdoptDocument adopt;

    GoverningResource(CurrentCaller caller, ReadGoverning read, AdoptDocument adopt) {
        this.caller = caller;
        this.read = read;
        this.adopt = adopt;
    }

    @GET
    @Operation(
            operationId = "listGoverningDocuments",
            summary = "Listar styrdokumenten, det som först ska ses över överst")
    public Page<GoverningView> list(@Valid @BeanParam Paging paging) {
        return paging.cutFrom(read.all(caller.tenant()));
    }

    @GET
    @Path("{documentId}")
    @Operation(operationId = "getGoverningDocument", summary = "Visar ett styrdokument med alla versioner")
    @APIResponse(
            responseCode = "200",
            description = "Dokumentet, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = GoverningView.class)))
    public Response get(@Parameter(description = "Styrdokumentets id") @PathParam("documentId") UUID documentId) {
        return tagged(Response.ok(), documentId);
    }

    @POST
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "adoptGoverningDocument", summary = "För in ett styrdokument som har antagits")
    @APIResponse(
            responseCode = "201",
            description = "Dokumentet är infört",
            content = @Content(schema = @Schema(implementation = GoverningView.class)))
    public Response adopt(@Valid @NotNull(message = "Beskriv dokumentet.") NewVersion wanted) {
        var document = adopt.adopt(caller.get(), wanted);
        return tagged(
                Response.created(URI.create(
                        "/agenda/v1/" + caller.tenant().path() + "/governing-documents/" + document.documentId())),
                document.documentId());
    }

    @POST
    @Path("{documentId}/versions")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renewGoverningDocument",
            summary = "För in en ny version av ett styrdokument, eller att det har upphävts")
    @APIResponse(
            responseCode = "200",
            description = "Den nya versionen är införd; den förra finns kvar",
            content = @Content(schema = @Schema(implementation = GoverningView.class)))
    public Response renew(
            @Parameter(description = "Styrdokumentets id") @PathParam("documentId") UUID documentId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Beskriv dokumentet.") NewVersion wanted) {
        adopt.renew(caller.get(), documentId, ifMatch, wanted);
        return tagged(Response.ok(), documentId);
    }

    private Response tagged(Response.ResponseBuilder answer, UUID documentId) {
        var found = read.find(caller.tenant(), documentId);
        return answer.entity(found)
                .tag(Versions.tagOf(found.latest().version()))
                .build();
    }
}
