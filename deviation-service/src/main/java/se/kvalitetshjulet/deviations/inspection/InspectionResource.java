package se.kvalitetshjulet.deviations.inspection;

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
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Texts;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/inspections}: inspections by IVO; what was written through the logged door alone. */
@Path("/deviations/v1/{municipality}/{board}/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
class InspectionResource {

    private final Inspections inspections;
    private final InspectionStory story;
    private final OpenInspection open;
    private final ReadInspectionTexts texts;
    private final Store store;
    private final CurrentCaller caller;

    InspectionResource(
            Inspections inspections,
            InspectionStory story,
            OpenInspection open,
            ReadInspectionTexts texts,
            Store store,
            CurrentCaller caller) {
        this.inspections = inspections;
        this.story = story;
        this.open = open;
        this.texts = texts;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInspections", summary = "Listar IVO:s tillsyn, det som ska besvaras först")
    public Page<InspectionView> list(@BeanParam InspectionFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> inspections.list(tx, caller.get(), filter, paging));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openInspection", summary = "Registrerar att IVO har inlett tillsyn")
    @APIResponse(
            responseCode = "201",
            description = "Tillsynen är registrerad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InspectionView.class)))
    public Response open(@Valid @NotNull(message = "Beskriv tillsynen.") NewInspection wanted) {
        var opened = open.open(caller.get(), wanted);
        return Response.created(URI.create(
                        "/deviations/v1/" + caller.tenant().path() + "/inspections/" + opened.inspectionId()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("{inspectionId}")
    @Operation(operationId = "getInspection", summary = "Visar en tillsyn")
    @APIResponse(
            responseCode = "200",
            description = "Tillsynen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InspectionView.class)))
    public Response find(@PathParam("inspectionId") String id) {
        var view = store.inTenant(caller.tenant(), tx -> inspections.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{inspectionId}/history")
    @Operation(operationId = "getInspectionHistory", summary = "Visar vad som har hänt i en tillsyn")
    public Page<Stories.Entry> history(@PathParam("inspectionId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> {
            inspections.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return story.of(tx, new ThingKey(caller.tenant(), id));
        }));
    }

    @GET
    @Path("{inspectionId}/texts")
    @Operation(
            operationId = "getTextsOfInspection",
            summary = "Visar vad som har skrivits om en tillsyn; läsningen loggas",
            description = "Ange varför med purpose. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Texterna",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Texts.class)))
    public Response texts(
            @PathParam("inspectionId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför texterna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose) {
        return Texts.answer(
                id, texts.read(caller.get(), id, Parameters.choice("purpose", purpose, ReadingPurpose.class)));
    }
}
