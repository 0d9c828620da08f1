package se.kvalitetshjulet.deviations.control;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/controls?year=2024}: the internal control plan of a year. */
@Path("/deviations/v1/{municipality}/{board}/controls")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CONTROL)
class ControlResource {

    private final Controls controls;
    private final ControlStory story;
    private final Store store;
    private final CurrentCaller caller;

    ControlResource(Controls controls, ControlStory story, Store store, CurrentCaller caller) {
        this.controls = controls;
        this.story = story;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listControls",
            summary = "Listar ett års internkontrollplan, det som ska göras först",
            description = "status LATE är det som skulle ha gjorts, DUE det som ska göras inom 30 dagar.")
    public Page<ControlView> list(@BeanParam ControlFilter filter, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> controls.plan(tx, caller.get(), filter)));
    }

    @GET
    @Path("{controlId}")
    @Operation(operationId = "getControl", summary = "Visar en kontroll")
    @APIResponse(
            responseCode = "200",
            description = "Kontrollen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ControlView.class)))
    public Response find(@PathParam("controlId") String id) {
        var view = store.inTenant(caller.tenant(), tx -> controls.find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
        return Response.ok(view).tag(Versions.tagOf(view.version())).build();
    }

    @GET
    @Path("{controlId}/history")
    @Operation(operationId = "getControlHistory", summary = "Visar när en kontroll har gjorts och vad den visade")
    public Page<Stories.Entry> history(@PathParam("controlId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> {
            controls.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return story.of(tx, new ThingKey(caller.tenant(), id));
        }));
    }
}
