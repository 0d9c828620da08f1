package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/lex-sarah-reports/{reportId}/…}: the decision, what passes to and from IVO, and the closing. */
@Path("/deviations/v1/{municipality}/{board}/lex-sarah-reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_HANDLING)
@Idempotent
class DecisionResource {

    private final RequestDecision request;
    private final DecideUrgently decide;
    private final TellIvo ivo;
    private final CloseReport close;
    private final CurrentCaller caller;

    DecisionResource(
            RequestDecision request, DecideUrgently decide, TellIvo ivo, CloseReport close, CurrentCaller caller) {
        this.request = request;
        this.decide = decide;
        this.ivo = ivo;
        this.close = close;
        this.caller = caller;
    }

    @POST
    @Path("request-board-decision")
    @Operation(operationId = "requestLexSarahDecision", summary = "Begär nämndens beslut")
    public LexSarahView request(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange hur.") RequestDecision.Wanted wanted) {
        return request.request(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("decide-urgently")
    @Operation(
            operationId = "decideLexSarahUrgently",
            summary = "För in ett brådskande beslut av ordföranden eller en annan som nämnden har utsett")
    public LexSarahView decide(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange beslutet.") DecideUrgently.Urgent wanted) {
        return decide.decide(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("notify-ivo")
    @Operation(operationId = "notifyIvoOfLexSarah", summary = "För in anmälan till IVO")
    public LexSarahView notifyIvo(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange hur.") TellIvo.Notification wanted) {
        return ivo.notify(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("send-investigation")
    @Operation(operationId = "sendLexSarahInvestigation", summary = "För in att utredningen är skickad till IVO")
    public LexSarahView send(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange när.") TellIvo.Sending wanted) {
        return ivo.send(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("record-ivo-decision")
    @Operation(operationId = "recordIvoDecision", summary = "För in IVO:s beslut")
    public LexSarahView ivoDecided(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange beslutet.") TellIvo.Decision wanted) {
        return ivo.ivoDecided(caller.get(), id, wanted, ifMatch);
    }

    @POST
    @Path("close")
    @Operation(operationId = "closeLexSarahReport", summary = "Avslutar ett lex Sarah-ärende")
    public LexSarahView close(
            @PathParam("reportId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange när.") CloseReport.Closing wanted) {
        return close.close(caller.get(), id, wanted, ifMatch);
    }
}
