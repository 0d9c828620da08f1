package se.kvalitetshjulet.deviations.deviation;

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

/** {@code …/deviations}: deviations as they stand; what was written about them through the logged door alone. */
@Path("/deviations/v1/{municipality}/{board}/deviations")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_DEVIATIONS)
class DeviationResource {

    private final Deviations deviations;
    private final RegisterDeviation register;
    private final DeviationStory story;
    private final SimilarDeviations similar;
    private final ReadTexts texts;
    private final Store store;
    private final CurrentCaller caller;

    DeviationResource(
            Deviations deviations,
            RegisterDeviation register,
            DeviationStory story,
            SimilarDeviations similar,
            ReadTexts texts,
            Store store,
            CurrentCaller caller) {
        this.deviations = deviations;
        this.register = register;
        this.story = story;
        this.similar = similar;
        this.texts = texts;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listDeviations", summary = "Listar avvikelser")
    public Page<DeviationView> list(@BeanParam DeviationFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> deviations.list(tx, caller.get(), filter, paging));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerDeviation",
            summary = "Registrerar en avvikelse",
            description =
                    "Texterna stannar här. Den som registrerar ser sedan avvikelsen, vilken enhet den än hör till.")
    @APIResponse(
            responseCode = "201",
            description = "Avvikelsen är registrerad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationView.class)))
    public Response register(@Valid @NotNull(message = "Beskriv avvikelsen.") NewDeviation wanted) {
        var registered = register.register(caller.get(), wanted);
        return Response.created(URI.create(
                        "/deviations/v1/" + caller.tenant().path() + "/deviations/" + registered.deviationId()))
                .entity(registered)
                .build();
    }

    @GET
    @Path("{deviationId}")
    @Operation(operationId = "getDeviation", summary = "Visar en avvikelse")
    @APIResponse(
            responseCode = "200",
            description = "Avvikelsen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationView.class)))
    public Response find(@PathParam("deviationId") String id) {
        var view = store.inTenant(caller.tenant(), tx -> deviations.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{deviationId}/history")
    @Operation(operationId = "getDeviationHistory", summary = "Visar vad som har hänt med en avvikelse")
    public Page<Stories.Entry> history(@PathParam("deviationId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> {
            deviations.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return story.of(tx, new ThingKey(caller.tenant(), id));
        }));
    }

    @GET
    @Path("{deviationId}/similar")
    @Operation(
            operationId = "listDeviationsSimilarTo",
            summary = "Listar tidigare avvikelser som liknar en avvikelse",
            description =
                    "Samma område, enhet eller orsak under fem år, de mest lika först; bara koder, dagar och utfall.")
    public Page<SimilarDeviation> similar(@PathParam("deviationId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(
                caller.tenant(),
                tx -> similar.to(
                        tx, caller.get(), deviations.find(tx, caller.get(), id).orElseThrow(Refusal::notFound))));
    }

    @GET
    @Path("{deviationId}/texts")
    @Operation(
            operationId = "getTextsOfDeviation",
            summary = "Visar vad som har skrivits om en avvikelse; läsningen loggas",
            description = "Ange varför med purpose. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Texterna",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Texts.class)))
    public Response texts(
            @PathParam("deviationId") String id,
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
