package se.kvalitetshjulet.deviations.measure;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/measures}: measures of anything, and whether they worked. */
@Path("/deviations/v1/{municipality}/{board}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
class MeasureResource {

    private final Measures measures;
    private final DecideMeasure decide;
    private final FollowUpMeasure followUp;
    private final ReadMeasureTexts texts;
    private final Store store;
    private final CurrentCaller caller;

    MeasureResource(
            Measures measures,
            DecideMeasure decide,
            FollowUpMeasure followUp,
            ReadMeasureTexts texts,
            Store store,
            CurrentCaller caller) {
        this.measures = measures;
        this.decide = decide;
        this.followUp = followUp;
        this.texts = texts;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMeasures", summary = "Listar åtgärder, de som ska följas upp först")
    public Page<MeasureView> list(@BeanParam MeasureFilter filter, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> measures.list(tx, caller.get(), filter, paging));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideMeasure", summary = "Beslutar om en åtgärd")
    @APIResponse(
            responseCode = "201",
            description = "Åtgärden är beslutad",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    public Response decide(@Valid @NotNull(message = "Beskriv åtgärden.") NewMeasure wanted) {
        var decided = decide.decide(caller.get(), wanted);
        return Response.created(
                        URI.create("/deviations/v1/" + caller.tenant().path() + "/measures/" + decided.measureId()))
                .entity(decided)
                .build();
    }

    @GET
    @Path("{measureId}")
    @Operation(operationId = "getMeasure", summary = "Visar en åtgärd")
    @APIResponse(
            responseCode = "200",
            description = "Åtgärden",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    public Response find(@PathParam("measureId") String id) {
        var view = store.inTenant(caller.tenant(), tx -> measures.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{measureId}/texts")
    @Operation(
            operationId = "getTextsOfMeasure",
            summary = "Visar vad som har skrivits om en åtgärd; läsningen loggas",
            description = "Ange varför med purpose. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Texterna",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Texts.class)))
    public Response texts(
            @PathParam("measureId") String id,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Varför texterna läses; det loggas",
                            schema = @Schema(implementation = ReadingPurpose.class))
                    @Nullable
                    String purpose) {
        return Texts.answer(
                id, texts.read(caller.get(), id, Parameters.choice("purpose", purpose, ReadingPurpose.class)));
    }

    @POST
    @Path("{measureId}/follow-up")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "followUpMeasure", summary = "Följer upp en åtgärd")
    public MeasureView followUp(
            @PathParam("measureId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange hur det gick.") FollowUpMeasure.FollowUp wanted) {
        return followUp.followUp(caller.get(), id, wanted, ifMatch);
    }
}
