package se.kvalitetshjulet.decisions.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.decisions.decision.DecisionHistory;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Links;

/** {@code …/decisions/{decisionId}/corrections}: what was wrong, and what is right. */
@Path("/decisions/v1/{municipality}/{board}/decisions/{decisionId}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CASES)
class CorrectionResource {

    private final CorrectDecision correct;
    private final Decisions decisions;
    private final DecisionHistory history;
    private final Store store;
    private final CurrentCaller caller;

    CorrectionResource(
            CorrectDecision correct, Decisions decisions, DecisionHistory history, Store store, CurrentCaller caller) {
        this.correct = correct;
        this.decisions = decisions;
        this.history = history;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCorrections", summary = "Listar rättelserna av ett beslut i den ordning de kom")
    public Page<DecisionHistory.Entry> list(@PathParam("decisionId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(corrections(id));
    }

    @GET
    @Path("{correctionId}")
    @Operation(operationId = "getCorrection", summary = "Visar en rättelse")
    public DecisionHistory.Entry one(
            @PathParam("decisionId") String id,
            @PathParam("correctionId") @Parameter(description = "Rättelsens id") String correctionId) {
        return corrections(id).stream()
                .filter(correction -> correction.eventId().equals(correctionId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @POST
    @Idempotent
    @Allow(readers = Readers.OF_PERSONS)
    @Operation(
            operationId = "correctDecision",
            summary = "Rättar det som är registrerat om ett beslut",
            description = "Rättelsen blir en händelse, decision.corrected, som bara nämner det som ändras.")
    @APIResponse(
            responseCode = "201",
            description = "Rättelsen, med före och efter",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionHistory.Entry.class)))
    public Response correct(
            @PathParam("decisionId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange vad som ska rättas.") NewCorrection wanted) {
        var corrected = correct.correct(caller.get(), id, wanted, ifMatch);
        return Response.created(URI.create("/decisions/v1/" + caller.tenant().path() + "/decisions/" + Links.segment(id)
                        + "/corrections/" + corrected.entry().eventId()))
                .entity(corrected.entry())
                .build();
    }

    private List<DecisionHistory.Entry> corrections(String id) {
        return store.inTenant(caller.tenant(), tx -> {
            decisions.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return history.of(tx, new ThingKey(caller.tenant(), id), DecisionHistory.Order.ARRIVAL).stream()
                    .filter(entry -> entry.type().equals(EventTypes.DECISION_CORRECTED.fullName()))
                    .toList();
        });
    }
}
