package se.kvalitetshjulet.agenda.delegation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

@Path("/agenda/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class DelegatedDecisionResource {

    private final CurrentCaller caller;
    private final Store store;
    private final DelegatedDecisions decisions;
    private final Meetings meetings;
    private final RegisterDelegated register;

    DelegatedDecisionResource(
            CurrentCaller caller,
            Store store,
            DelegatedDecisions decisions,
            Meetings meetings,
            RegisterDelegated register) {
        this.caller = caller;
        this.store = store;
        this.decisions = decisions;
        this.meetings = meetings;
        this.register = register;
    }

    @POST
    @Path("delegated-decisions")
    @Idempotent
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerDelegatedDecision", summary = "Registrerar ett delegationsbeslut")
    @APIResponse(
            responseCode = "201",
            description = "Beslutet har fått sitt nummer",
            content = @Content(schema = @Schema(implementation = DelegatedDecision.class)))
    public Response register(@Valid @NotNull(message = "Beskriv beslutet.") NewDelegated wanted) {
        var decision = register.register(caller.get(), wanted);
        return Response.created(
                        URI.create("/agenda/v1/" + caller.tenant().path() + "/delegated-decisions/" + decision.path()))
                .entity(decision)
                .build();
    }

    @GET
    @Path("delegated-decisions")
    @Operation(operationId = "listDelegatedDecisions", summary = "Listar delegationsbeslut, det senaste först")
    public Page<DelegatedDecision> list(
            @Parameter(description = "true för dem som har anmälts till nämnden, false för dem som väntar")
                    @QueryParam("notified")
                    @Nullable
                    String notified,
            @Valid @BeanParam Paging paging) {
        var wanted = Parameters.yesOrNo("notified", notified);
        return store.inTenant(caller.tenant(), tx -> decisions.all(tx, caller.tenant(), wanted, paging));
    }

    @GET
    @Path("delegated-decisions/{number}")
    @Operation(operationId = "getDelegatedDecision", summary = "Visar ett delegationsbeslut")
    public DelegatedDecision get(
            @Parameter(description = "Numret med bindestreck: 2024-3", example = "2024-3") @PathParam("number")
                    String number) {
        var asked = DelegatedNumber.readInPath(caller.tenant(), number).orElseThrow(Refusal::notFound);
        return store.inTenant(caller.tenant(), tx -> decisions.find(tx, caller.tenant(), asked))
                .orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("meetings/{meetingId}/delegated-decisions")
    @Operation(
            operationId = "listDelegatedDecisionsOfMeeting",
            summary = "Listar de delegationsbeslut som anmäls, eller har anmälts, på ett sammanträde")
    public Page<DelegatedDecision> ofMeeting(@PathParam("meetingId") UUID meetingId, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(
                caller.tenant(),
                tx -> decisions.ofMeeting(
                        tx,
                        caller.tenant(),
                        meetings.find(tx, caller.tenant(), meetingId).orElseThrow(Refusal::notFound))));
    }
}
