package se.kvalitetshjulet.deviations.deviation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.draft.Draft;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/deviation-drafts}: deviations that the caller has begun to report. */
@Path("/deviations/v1/{municipality}/{board}/deviation-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_DEVIATIONS)
class DraftResource {

    private static final String ID = "draftId";
    private static final String WHICH = "Utkastets id";

    private final DraftedDeviations drafts;
    private final CurrentCaller caller;

    DraftResource(DraftedDeviations drafts, CurrentCaller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listDeviationDrafts", summary = "Listar dina utkast till avvikelser, utan deras texter")
    public Page<DraftView> list(@Valid @BeanParam Paging paging) {
        return paging.cutFrom(
                drafts.list(caller.get()).stream().map(DraftView::withoutTexts).toList());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginDeviationDraft",
            summary = "Sparar ett utkast till en avvikelse",
            description = "Fälten heter som i en ny avvikelse och får vara hur ofullständiga som helst.")
    @APIResponse(
            responseCode = "201",
            description = "Utkastet är sparat",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftView.class)))
    public Response begin(@NotNull(message = "Skicka med utkastet.") DraftView.Typed typed) {
        var draft = drafts.begin(caller.get(), fieldsOf(typed));
        return Response.created(
                        URI.create("/deviations/v1/" + caller.tenant().path() + "/deviation-drafts/" + draft.draftId()))
                .tag(Versions.tagOf(draft.version()))
                .entity(DraftView.withoutTexts(draft))
                .build();
    }

    @GET
    @Path("{draftId}")
    @Operation(operationId = "getDeviationDraft", summary = "Visar ett av dina utkast")
    @APIResponse(
            responseCode = "200",
            description = "Utkastet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftView.class)))
    public Response find(@PathParam(ID) @Parameter(description = WHICH) String id) {
        return answer(drafts.find(caller.get(), id));
    }

    @PUT
    @Path("{draftId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveDeviationDraft", summary = "Sparar ett utkast på nytt")
    @APIResponse(
            responseCode = "200",
            description = "Utkastet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftView.class)))
    public Response keep(
            @PathParam(ID) @Parameter(description = WHICH) String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skicka med utkastet.") DraftView.Typed typed) {
        return answer(drafts.keep(caller.get(), id, fieldsOf(typed), ifMatch));
    }

    @DELETE
    @Path("{draftId}")
    @Operation(operationId = "deleteDeviationDraft", summary = "Tar bort ett av dina utkast")
    @APIResponse(responseCode = "204", description = "Utkastet är borta")
    public void delete(@PathParam(ID) @Parameter(description = WHICH) String id) {
        drafts.delete(caller.get(), id);
    }

    @POST
    @Path("{draftId}/send")
    @Idempotent
    @Operation(
            operationId = "sendDeviationDraft",
            summary = "Rapporterar avvikelsen i ett utkast",
            description = "Nu gäller kraven på en ny avvikelse. Ett utkast som redan är skickat ger samma svar igen.")
    public DraftView send(@PathParam(ID) @Parameter(description = WHICH) String id) {
        drafts.send(caller.get(), id, null);
        return DraftView.withoutTexts(drafts.find(caller.get(), id));
    }

    private static Map<String, String> fieldsOf(DraftView.Typed typed) {
        return typed.fields() == null ? Map.of() : typed.fields();
    }

    private static Response answer(Draft draft) {
        return Response.ok(DraftView.of(draft))
                .tag(Versions.tagOf(draft.version()))
                .build();
    }
}
